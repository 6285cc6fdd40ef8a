package readiness.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import readiness.assessment.Assessment;
import readiness.assessment.Result;
import readiness.scoring.Sampling;
import readiness.wording.Language;
import readiness.wording.Wording;

/** The command that all others hang on. */
@Command(
        name = "readiness",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = VersionProvider.class)
final class Readiness implements Runnable {

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

    @Spec
    private CommandSpec spec;

    private Readiness(Console console) {
        this.console = console;
    }

    /** Returns what makes each command, by its name, in the order of help. */
    private static Map<String, Function<Readiness, Object>> commands() {
        var commands = new LinkedHashMap<String, Function<Readiness, Object>>();
        commands.put("demo", DemoCommand::new);
        commands.put("init", InitCommand::new);
        commands.put("survey", SurveyCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("score", ScoreCommand::new);
        commands.put("report", ReportCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("questionnaires", QuestionnairesCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("explain-code", ExplainCodeCommand::new);
        commands.put("completion", CompletionCommand::new);
        return commands;
    }

    /** Returns the command line, with help in the language that the arguments ask for. */
    static CommandLine commandLine(Console console, String... args) {
        Language language = askedFor(args, Language.closestTo(console.locale()));
        var errors = new ErrorHandlers(console, language);
        var readiness = new Readiness(console);
        var commandLine = new CommandLine(readiness)
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(errors::wrongUsage)
                .setExecutionExceptionHandler(errors::failed);
        readiness.add(commandLine, args);
        return commandLine.setHelpFactory((command, colours) -> new Help(worded(command, language), colours));
    }

    /** Adds the command that is called, which alone is worth its start; where none is recognised, all of them. */
    private void add(CommandLine commandLine, String... args) {
        var commands = commands();
        String called = called(args);
        if (commands.containsKey(called) && !called.equals("completion")) {
            commands.keySet().retainAll(Set.of(called));
        }
        commands.values().forEach(command -> commandLine.addSubcommand(command.apply(this)));
    }

    /** Returns the first word that is neither an option of this command nor its value; empty where there is none. */
    private static String called(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("-")) {
                return args[i];
            }
            if (args[i].matches("--(lang|draws|seed)")) {
                i++;
            }
        }
        return "";
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    Console console() {
        return console;
    }

    /** Returns the whole command line, with everything below it. */
    CommandLine root() {
        return spec.root().commandLine();
    }

    /** Returns the language of messages: what was asked for, then the person's own. */
    Language language() {
        return languages.isEmpty() ? Language.closestTo(console.locale()) : languages.get(0);
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

    Wording wording() {
        return console.wording(language());
    }

    private static Language askedFor(String[] args, Language otherwise) {
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith("--lang=")
                    ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            var language = Language.of(value.split(",", 2)[0]);
            if (language.isPresent()) {
                return language.get();
            }
        }
        return otherwise;
    }

    /** Returns a command with the words of its help, which only help is worth reading a file for. */
    private static CommandSpec worded(CommandSpec command, Language language) {
        var words = ResourceBundle.getBundle(
                "readiness.cli.Help", language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        command.resourceBundle(words);
        command.usageMessage()
                .synopsisHeading(words.getString("synopsis"))
                .parameterListHeading(words.getString("parameters"))
                .optionListHeading(words.getString("options"))
                .commandListHeading(words.getString("commands"))
                .abbreviateSynopsis(true);
        return command;
    }
}
