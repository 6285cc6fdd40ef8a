package readiness.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readiness.console.CodePage;
import readiness.invocation.Candidates;
import readiness.invocation.ExitCode;
import readiness.invocation.Invocation;
import readiness.invocation.UsageException;
import readiness.problem.Code;
import readiness.problem.Suggestions;

/** Explains the code of a problem: why it is given, an example, and what is right. */
@Command(name = "explain-code", mixinStandardHelpOptions = true)
final class ExplainCodeCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "CODE", completionCandidates = Candidates.Codes.class)
    private String name = "";

    ExplainCodeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        var code = Code.of(name).orElseThrow(this::noSuchCode);
        CodePage.of(code, invocation.wording()).forEach(invocation.console().out()::println);
        return ExitCode.DONE.code();
    }

    private UsageException noSuchCode() {
        var names = Stream.of(Code.values())
                .flatMap(code -> Stream.of(code.slug(), code.number().toLowerCase(Locale.ROOT)))
                .toList();
        var wording = invocation.wording();
        var near = Suggestions.near(name, names);
        String sentence = wording.say("no-such-code", name);
        return new UsageException(
                near.isEmpty() ? sentence : sentence + "\n" + wording.say("did-you-mean", wording.alternatives(near)));
    }
}
