package readiness.sitting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.assessment.Settings;
import readiness.invocation.Invocation;
import readiness.invocation.UsageException;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.settings.AssessmentFile;
import readiness.sheet.SheetText;
import readiness.terminal.Face;
import readiness.wording.Wording;

/**
 * Settles, before the first question, whom a survey is about, in which role it is answered, and where its answers go.
 */
public final class SurveyTarget {

    private final Questionnaire questionnaire;
    private final Settings settings;
    private final Optional<SheetText> begun;
    private final Face face;
    private final Wording wording;
    private final boolean typed;

    /**
     * Makes one that asks at a face.
     *
     * @param settings of the assessment that the answers are for
     * @param begun the sheet that is resumed
     */
    public SurveyTarget(
            Invocation invocation,
            Face face,
            Questionnaire questionnaire,
            Settings settings,
            Optional<SheetText> begun) {
        this.questionnaire = questionnaire;
        this.settings = settings;
        this.begun = begun;
        this.face = face;
        this.wording = invocation.wording();
        this.typed = invocation.console().environment().terminal().getAsBoolean();
    }

    /**
     * Returns the team or customer that was named on the command line or in the file, or is named now; empty at the end
     * of the input.
     */
    public Optional<Id> subject(Optional<String> team, Optional<String> customer) {
        var about = questionnaire.about();
        refuse(team.filter(name -> about != About.TEAM), About.TEAM);
        refuse(customer.filter(name -> about != About.CUSTOMER), About.CUSTOMER);
        if (!about.hasSeveral()) {
            return Optional.empty();
        }
        var named = team.or(() -> customer);
        return named.isPresent()
                ? named.map(this::checked)
                : begun.flatMap(SheetText::subject).or(this::askForSubject);
    }

    /**
     * Returns the role that was named on the command line or in the file, or is named now; empty at the end of the
     * input.
     */
    public Optional<String> role(Optional<String> named) {
        var roles = questionnaire.roles().stream()
                .map(role -> new OpeningQuestion.OpeningChoice(
                        role.id().name(), role.title().in(wording.language())))
                .toList();
        var question = new OpeningQuestion("which-role", roles);
        if (roles.isEmpty()) {
            return named;
        }
        named.filter(role -> !question.has(role)).ifPresent(role -> {
            throw new UsageException(wording.say("wrong-value", role, "--role", question.ids()));
        });
        return named.or(() -> begun.flatMap(SheetText::role).filter(question::has))
                .or(() -> question.ask(face, wording));
    }

    /** Returns the file that was named, or one that is not there yet. */
    public Optional<Path> place(Optional<Id> about, Optional<Path> out) {
        if (out.isPresent() && !Files.isDirectory(out.get())) {
            return out;
        }
        Path folder =
                out.orElseGet(() -> Files.exists(Path.of(AssessmentFile.NAME)) ? Path.of("answers") : Path.of(""));
        Path proposed = proposal(folder, about.orElse(questionnaire.id()));
        return typed && out.isEmpty() ? askForPlace(proposed) : Optional.of(proposed);
    }

    private static Path proposal(Path folder, Id subject) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> folder.resolve(subject + "-" + number + ".yaml"))
                .filter(file -> !Files.exists(file))
                .findFirst()
                .orElseThrow();
    }

    private void refuse(Optional<String> named, About about) {
        named.ifPresent(name -> {
            throw new UsageException(wording.say("needless-" + about.key(), questionnaire.id()));
        });
    }

    private Optional<Id> askForSubject() {
        var listed = listed();
        return listed.isEmpty() ? askForId() : listed.ask(face, wording).map(Id::new);
    }

    private Optional<Id> askForId() {
        return Stream.generate(() ->
                        face.ask(wording.say("which-" + questionnaire.about().key())))
                .map(answer -> answer.map(String::strip))
                .peek(answer -> answer.filter(name -> !isId(name)).ifPresent(name -> face.say(List.of(noId(name)))))
                .filter(answer -> answer.isEmpty() || isId(answer.get()))
                .findFirst()
                .flatMap(answer -> answer.map(Id::new));
    }

    private Optional<Path> askForPlace(Path proposed) {
        return Stream.generate(() -> face.ask(wording.say("which-file", proposed)))
                .map(answer -> answer.map(String::strip).map(name -> name.isEmpty() ? proposed : Path.of(name)))
                .peek(answer -> answer.filter(Files::exists)
                        .ifPresent(file -> face.say(List.of(wording.say("choose-another", file)))))
                .filter(answer -> answer.isEmpty() || !Files.exists(answer.get()))
                .findFirst()
                .flatMap(answer -> answer);
    }

    /** Returns the team or customer of this id; where the assessment lists them, it is one of those. */
    private Id checked(String name) {
        if (!isId(name)) {
            throw new UsageException(noId(name));
        }
        var listed = listed();
        if (!listed.isEmpty() && !listed.has(name)) {
            String option = "--" + questionnaire.about().key();
            throw new UsageException(wording.say("wrong-value", name, option, listed.ids()));
        }
        return new Id(name);
    }

    private OpeningQuestion listed() {
        return new OpeningQuestion(
                "which-listed-" + questionnaire.about().key(),
                settings.listed(questionnaire.about()).stream()
                        .map(team -> new OpeningQuestion.OpeningChoice(team.id().name(), team.name()))
                        .toList());
    }

    private String noId(String name) {
        return wording.say("not-a-" + questionnaire.about().key(), name);
    }

    private static boolean isId(String name) {
        return Id.isWellFormed(name) && !Id.isAmbiguous(name);
    }
}
