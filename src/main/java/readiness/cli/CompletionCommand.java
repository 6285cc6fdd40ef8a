package readiness.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import readiness.invocation.Invocation;

/** Writes the script that lets bash and zsh complete the command line. */
@Command(name = "completion", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class CompletionCommand implements Runnable {

    private final Invocation invocation;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public void run() {
        invocation
                .console()
                .out()
                .print(AutoComplete.bash("readiness", spec.root().commandLine()));
    }
}
