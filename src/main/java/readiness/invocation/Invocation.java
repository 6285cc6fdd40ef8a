package readiness.invocation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import readiness.assessment.Result;
import readiness.assessment.TableCount;
import readiness.console.Console;
import readiness.console.ProblemLines;
import readiness.console.ProblemSelection;
import readiness.console.ProblemWords;
import readiness.console.ProgressBar;
import readiness.console.TableLines;
import readiness.problem.Problem;
import readiness.settings.AssessmentFile;
import readiness.wording.Language;
import readiness.wording.Wording;

/** One run of the program: where it speaks, and the options that every command has. */
public final class Invocation {

    private final Console console;

    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            split = ",",
            converter = LanguageConverter.class,
            completionCandidates = Candidates.Languages.class,
            paramLabel = "LANG")
    private List<Language> languages = List.of();

    @Option(names = "--plain", scope = ScopeType.INHERIT)
    private boolean plain;

    @Option(names = "--color", scope = ScopeType.INHERIT, paramLabel = "auto|always|never", defaultValue = "auto")
    private Color color = Color.auto;

    @Option(names = "--quiet", scope = ScopeType.INHERIT)
    private boolean quiet;

    // The names are those of the command line.
    private enum Color {
        auto,
        always,
        never
    }

    public Invocation(Console console) {
        this.console = console;
    }

    /** Returns the files and folders that were named; inside an assessment, where none was, the assessment. */
    public List<Path> inputs(List<Path> named, String command) {
        if (named.isEmpty() && !Files.exists(Path.of(AssessmentFile.NAME))) {
            throw new UsageException(wording().say("which-folder", called(), command));
        }
        return named.isEmpty() ? List.of(Path.of(".")) : named;
    }

    /** Returns how the program was called, so that the commands it prints work as they are. */
    public String called() {
        String called = console.environment().variable("READINESS_CALLED");
        return called.isEmpty() ? "readiness" : called;
    }

    public Console console() {
        return console;
    }

    /** Returns the language of messages: what was asked for, then the person's own. */
    public Language language() {
        return languages.isEmpty() ? Language.closestTo(console.locale()) : languages.get(0);
    }

    /** Returns the languages that were asked for, in order; empty where nobody asked. */
    public List<Language> languagesAskedFor() {
        return List.copyOf(languages);
    }

    /** Returns the languages of results: what was asked for, then what the assessment says; never the machine's. */
    public List<Language> languagesOfResults(Result result) {
        return languages.isEmpty() ? result.settings().languages() : languages;
    }

    /** Returns the main language of results. */
    public Language languageOfResults(Result result) {
        return languagesOfResults(result).get(0);
    }

    /** Returns the sentences of messages in the language of messages. */
    public Wording wording() {
        return console.wording(language());
    }

    /** Returns the option for words alone if it was given; empty otherwise. */
    public String plainOption() {
        return plain ? "--plain" : "";
    }

    /** Returns whether output is in words alone, by the command line or by the environment. */
    public boolean isPlain() {
        return plain || console.environment().wantsWordsAlone();
    }

    /** Returns whether colour is wanted on a stream: asked for, or a person sees it and has not refused. */
    public boolean isColored(boolean seen) {
        return color == Color.always
                || (color == Color.auto
                        && seen
                        && !isPlain()
                        && console.environment().variable("NO_COLOR").isEmpty());
    }

    /** Returns a bar that shows how far a reading has come; close it when the reading ends. */
    public ProgressBar progress() {
        return new ProgressBar(
                console.err(),
                () -> !quiet && !plain && console.environment().wantsProgress(),
                wording(),
                System::nanoTime);
    }

    /** Prints what became of the rows of tables, a line each. */
    public void reportTables(List<TableCount> tables) {
        if (quiet || tables.isEmpty()) {
            return;
        }
        tables.forEach(table -> console.printMessage(TableLines.of(table, wording())));
        console.err().println();
    }

    /** Prints every problem in a paragraph of its own, then how many errors and warnings there are. */
    public void report(List<Problem> problems) {
        report(ProblemSelection.all(problems));
    }

    /** Prints these problems, then how many errors and warnings there are; errors alone where quiet was asked for. */
    public void report(ProblemSelection selection) {
        for (Problem problem : selection.shown()) {
            if (!quiet || problem.isError()) {
                lines(problem).forEach(console.err()::println);
                console.err().println();
            }
        }
        reportCounts(selection);
    }

    /** Prints how many errors and warnings there are, shown or not. */
    public void reportCounts(ProblemSelection selection) {
        if (!quiet) {
            selection.counts(wording()).forEach(console.err()::println);
        }
    }

    private List<String> lines(Problem problem) {
        return isPlain()
                ? ProblemWords.of(problem, wording())
                : ProblemLines.of(
                        problem,
                        language(),
                        isColored(console.environment().errorsSeen().getAsBoolean()));
    }
}
