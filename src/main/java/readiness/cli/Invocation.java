package readiness.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import readiness.assessment.Assessment;
import readiness.assessment.Result;
import readiness.console.Console;
import readiness.sampling.Sampling;
import readiness.wording.Language;
import readiness.wording.Wording;

/** One run of the program: where it speaks, and the options that every command has. */
final class Invocation {

    private static final int MOST_DRAWS = 10_000_000;

    private final Console console;

    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            split = ",",
            converter = LanguageConverter.class,
            paramLabel = "LANG")
    private List<Language> languages = List.of();

    @Option(names = "--draws", scope = ScopeType.INHERIT, paramLabel = "N")
    private int draws = Sampling.DEFAULT_DRAWS;

    @Option(names = "--seed", scope = ScopeType.INHERIT, paramLabel = "N")
    private @Nullable Long seed;

    Invocation(Console console) {
        this.console = console;
    }

    /** Returns the files and folders that were named; inside an assessment, where none was, the assessment. */
    List<Path> inputs(List<Path> named, String command) {
        if (named.isEmpty() && !Files.exists(Path.of("assessment.yaml"))) {
            throw new UsageException(wording().say("which-folder", called(), command));
        }
        return named.isEmpty() ? List.of(Path.of(".")) : named;
    }

    /** Returns how the program was called, so that the commands it prints work as they are. */
    String called() {
        String called = console.environment().variable("READINESS_CALLED");
        return called.isEmpty() ? "readiness" : called;
    }

    Console console() {
        return console;
    }

    /** Returns the language of messages: what was asked for, then the person's own. */
    Language language() {
        return languages.isEmpty() ? Language.closestTo(console.locale()) : languages.get(0);
    }

    /** Returns the languages that were asked for, in order; empty where nobody asked. */
    List<Language> languagesAskedFor() {
        return List.copyOf(languages);
    }

    /** Returns the languages of results: what was asked for, then what the assessment says; never the machine's. */
    List<Language> languagesOfResults(Result result) {
        return languages.isEmpty() ? result.settings().languages() : languages;
    }

    /** Returns the main language of results. */
    Language languageOfResults(Result result) {
        return languagesOfResults(result).get(0);
    }

    /** Returns how random draws are taken: the seed that was asked for, then the assessment's. */
    Sampling sampling(Assessment assessment) {
        if (draws < 1 || draws > MOST_DRAWS) {
            throw new UsageException(wording().say("draws-out-of-range", MOST_DRAWS));
        }
        return new Sampling(draws, seed == null ? assessment.settings().seed() : seed);
    }

    /** Returns the sentences of messages in the language of messages. */
    Wording wording() {
        return console.wording(language());
    }
}
