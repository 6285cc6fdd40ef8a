package readiness.cli;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
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

    @Mixin
    private final Invocation invocation;

    @Spec
    private CommandSpec spec;

    private Readiness(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Returns the commands in the order of help. */
    private static Stream<Object> commands(Invocation invocation) {
        return Stream.of(
                new DemoCommand(invocation),
                new InitCommand(invocation),
                new FormCommand(invocation),
                new SurveyCommand(invocation),
                new ImportCommand(invocation),
                new CheckCommand(invocation),
                new ScoreCommand(invocation),
                new ReportCommand(invocation),
                new ExplainCommand(invocation),
                new CompareCommand(invocation),
                new CommandLine(new QuestionnairesCommand(invocation)).addSubcommand(new DiffCommand(invocation)),
                new TemplatesCommand(invocation),
                new MethodCommand(invocation),
                new SchemaCommand(invocation),
                new ExplainCodeCommand(invocation),
                new CompletionCommand(invocation));
    }

    /** Returns the command line; it reads its arguments once, and speaks the language that they ask for. */
    static CommandLine commandLine(Console console) {
        var invocation = new Invocation(console);
        var errors = new ErrorHandlers(invocation);
        var commandLine = new CommandLine(new Readiness(invocation));
        commands(invocation).forEach(commandLine::addSubcommand);
        commandLine.addSubcommand(new CommandLine.HelpCommand());
        // Errors are collected, so that the language is known when the first of them is reported.
        commandLine.getCommandSpec().parser().collectErrors(true);
        return commandLine
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpAutoWidth(false)
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
