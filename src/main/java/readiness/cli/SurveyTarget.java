package readiness.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.sheet.SheetText;
import readiness.terminal.Face;
import readiness.wording.Wording;

/** Settles, before the first question, whom a survey is about and where its answers go. */
final class SurveyTarget {

    private static final String SETTINGS = "assessment.yaml";

    private final Face face;
    private final Wording wording;
    private final boolean typed;

    SurveyTarget(Invocation invocation, Face face) {
        this.face = face;
        this.wording = invocation.wording();
        this.typed = invocation.console().environment().terminal().getAsBoolean();
    }

    /**
     * Returns the team that was named on the command line or in the file, or is named now; nothing if nobody is left.
     */
    Optional<Id> team(Questionnaire questionnaire, Optional<String> named, Optional<Path> out) {
        if (questionnaire.about() == About.ORGANISATION) {
            named.ifPresent(name -> {
                throw new UsageException(wording.say("needless-team", questionnaire.id()));
            });
            return Optional.empty();
        }
        if (named.isPresent()) {
            return named.map(this::checked);
        }
        return out.filter(Files::isRegularFile)
                .flatMap(file -> SheetText.open(file, questionnaire).value())
                .flatMap(SheetText::subject)
                .or(this::askForTeam);
    }

    /** Returns the file that was named, or one that is not there yet. */
    Optional<Path> place(Questionnaire questionnaire, Optional<Id> about, Optional<Path> out) {
        if (out.isPresent() && !Files.isDirectory(out.get())) {
            return out;
        }
        Path folder = out.orElseGet(() -> Files.exists(Path.of(SETTINGS)) ? Path.of("answers") : Path.of(""));
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

    private Optional<Id> askForTeam() {
        return Stream.generate(() -> face.ask(wording.say("which-team")))
                .map(answer -> answer.map(String::strip))
                .peek(answer -> answer.filter(name -> !isTeam(name))
                        .ifPresent(name -> face.say(List.of(wording.say("not-a-team", name)))))
                .filter(answer -> answer.isEmpty() || isTeam(answer.get()))
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

    private Id checked(String name) {
        if (!isTeam(name)) {
            throw new UsageException(wording.say("not-a-team", name));
        }
        return new Id(name);
    }

    private static boolean isTeam(String name) {
        return Id.isWellFormed(name) && !Id.isAmbiguous(name);
    }
}
