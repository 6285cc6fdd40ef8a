package readiness.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Writes the script that lets bash and zsh complete the command line. */
@Command(name = "completion", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class CompletionCommand implements Runnable {

    @ParentCommand
    private Readiness readiness;

    @Override
    public void run() {
        readiness.console().out().print(AutoComplete.bash("readiness", readiness.root()));
    }
}
