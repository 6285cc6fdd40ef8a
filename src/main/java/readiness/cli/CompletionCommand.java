package readiness.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Writes the script that lets bash and zsh complete the command line. */
@Command(name = "completion", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class CompletionCommand implements Runnable {

    private final Readiness readiness;

    CompletionCommand(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public void run() {
        readiness.console().out().print(AutoComplete.bash("readiness", readiness.root()));
    }
}
