package readiness.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import readiness.export.Method;
import readiness.invocation.ExitCode;
import readiness.invocation.Invocation;

/** Prints how everything is calculated, with the section numbers that the report refers to. */
@Command(name = "method", mixinStandardHelpOptions = true)
final class MethodCommand implements Callable<Integer> {

    private final Invocation invocation;

    MethodCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        invocation.console().out().print(Method.in(invocation.language()));
        return ExitCode.DONE.code();
    }
}
