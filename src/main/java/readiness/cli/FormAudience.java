package readiness.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readiness.assessment.Instrument;
import readiness.assessment.Settings;
import readiness.assessment.Team;
import readiness.form.FormChoice;
import readiness.form.FormSettings;
import readiness.form.Handling;
import readiness.form.Phrase;
import readiness.invocation.Invocation;
import readiness.invocation.UsageException;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.wording.Language;

/** Settles for whom a form is: in which languages, about which teams, and who reads the answers. */
final class FormAudience {

    private final Invocation invocation;
    private final List<Instrument> instruments;
    private final Settings settings;

    FormAudience(Invocation invocation, List<Instrument> instruments, Settings settings) {
        this.invocation = invocation;
        this.instruments = List.copyOf(instruments);
        this.settings = settings;
    }

    /** Returns the settings of the form. */
    FormSettings settings(Optional<String> team, Optional<String> customer) {
        return new FormSettings(
                languages(), choices(team, About.TEAM), choices(customer, About.CUSTOMER), Handling.of(settings));
    }

    private List<Language> languages() {
        var asked = invocation.languagesAskedFor();
        if (!asked.isEmpty()) {
            return asked;
        }
        var written = instruments.stream()
                .flatMap(each -> each.questionnaire().languages().stream())
                .map(Language::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return written.isEmpty() ? List.of(Language.EN) : written;
    }

    private List<FormChoice> choices(Optional<String> fixed, About about) {
        var listed = settings.listed(about);
        fixed.filter(name -> instruments.stream()
                        .noneMatch(each -> each.questionnaire().about() == about))
                .ifPresent(name -> {
                    throw new UsageException(invocation
                            .wording()
                            .say(
                                    "needless-" + about.key(),
                                    instruments.get(0).questionnaire().id()));
                });
        return fixed.map(name -> List.of(choice(name, listed, about)))
                .orElseGet(() -> listed.stream().map(FormAudience::choice).toList());
    }

    private FormChoice choice(String name, List<Team> listed, About about) {
        if (!Id.isWellFormed(name) || Id.isAmbiguous(name)) {
            throw new UsageException(invocation.wording().say("not-a-" + about.key(), name));
        }
        return listed.stream()
                .filter(team -> team.id().name().equals(name))
                .findFirst()
                .or(() -> Optional.of(Team.unnamed(new Id(name))).filter(team -> listed.isEmpty()))
                .map(FormAudience::choice)
                .orElseThrow(() -> new UsageException(invocation
                        .wording()
                        .say("no-such-" + about.key(), name, String.join(", ", ids(listed, Team::id)))));
    }

    private static FormChoice choice(Team team) {
        return new FormChoice(team.id().name(), Phrase.same(team.name()));
    }

    private static <T> List<String> ids(List<T> listed, Function<T, Id> id) {
        return listed.stream().map(id).map(Id::name).toList();
    }
}
