package readiness.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;
import readiness.console.Console;
import readiness.invocation.ErrorHandlers;
import readiness.invocation.Invocation;
import readiness.wording.Language;

/** The command that all others hang on. */
@Command(
        name = "readiness",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = VersionProvider.class)
final class Readiness implements Runnable {

    /** The commands that speak of all others. */
    private static final Set<String> ABOUT_ALL = Set.of("help", "completion");

    @Mixin
    private final Invocation invocation;

    @Spec
    private CommandSpec spec;

    private Readiness(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Returns what makes each command, by its name, in the order of help. */
    private static Map<String, Supplier<Object>> commands(Invocation invocation) {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("demo", () -> new DemoCommand(invocation));
        commands.put("init", () -> new InitCommand(invocation));
        commands.put("form", () -> new FormCommand(invocation));
        commands.put("survey", () -> new SurveyCommand(invocation));
        commands.put("import", () -> new ImportCommand(invocation));
        commands.put("check", () -> new CheckCommand(invocation));
        commands.put("score", () -> new ScoreCommand(invocation));
        commands.put("report", () -> new ReportCommand(invocation));
        commands.put("explain", () -> new ExplainCommand(invocation));
        commands.put("compare", () -> new CompareCommand(invocation));
        commands.put(
                "questionnaires",
                () -> new CommandLine(new QuestionnairesCommand(invocation))
                        .addSubcommand(new DiffCommand(invocation)));
        commands.put("templates", () -> new TemplatesCommand(invocation));
        commands.put("method", () -> new MethodCommand(invocation));
        commands.put("schema", () -> new SchemaCommand(invocation));
        commands.put("explain-code", () -> new ExplainCodeCommand(invocation));
        commands.put("completion", () -> new CompletionCommand(invocation));
        commands.put("help", CommandLine.HelpCommand::new);
        return commands;
    }

    /**
     * Returns the command line; it reads its arguments once, and speaks the language that they ask for. Where they
     * begin with a command, it has that one alone: making all of them would be a sixth of a short run.
     */
    static CommandLine commandLine(Console console, String... args) {
        var invocation = new Invocation(console);
        var errors = new ErrorHandlers(invocation);
        var commandLine = new CommandLine(new Readiness(invocation));
        var commands = commands(invocation);
        if (args.length > 0 && commands.containsKey(args[0]) && !ABOUT_ALL.contains(args[0])) {
            commands.keySet().retainAll(Set.of(args[0]));
        }
        commands.forEach((name, command) -> commandLine.addSubcommand(name, command.get()));
        // Errors are collected, so that the language is known when the first of them is reported.
        commandLine.getCommandSpec().parser().collectErrors(true);
        return commandLine
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                // A name that begins with @ is a name, and no file with more arguments in it.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(errors::wrongUsage)
                .setExecutionExceptionHandler(errors::failed)
                .setExecutionStrategy(Readiness::runUnlessMistyped)
                .setHelpFactory((command, colours) -> new Help(worded(command, invocation.language()), colours));
    }

    private static int runUnlessMistyped(ParseResult parsed) throws ParameterException {
        for (CommandLine each : parsed.asCommandLineList()) {
            for (Exception error : each.getParseResult().errors()) {
                throw (ParameterException) error;
            }
        }
        return new RunLast().execute(parsed);
    }

    @Override
    public void run() {
        spec.commandLine().usage(invocation.console().out());
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
