package readiness.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readiness.export.Schemas;
import readiness.invocation.Candidates;
import readiness.invocation.ExitCode;
import readiness.invocation.Invocation;
import readiness.invocation.UsageException;

/** Prints the JSON Schema of one kind of file, for editors and other programs. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "KIND", completionCandidates = Candidates.Kinds.class)
    private String kind = "";

    SchemaCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        byte[] schema = Schemas.find(kind).orElseThrow(this::noSuchSchema);
        invocation.console().out().print(new String(schema, StandardCharsets.UTF_8));
        return ExitCode.DONE.code();
    }

    private UsageException noSuchSchema() {
        return new UsageException(invocation.wording().say("no-such-schema", kind, String.join(", ", Schemas.KINDS)));
    }
}
