package readiness.console;

import java.util.List;
import java.util.stream.Stream;
import readiness.problem.Code;
import readiness.problem.CodeExplanation;
import readiness.wording.Wording;
import readiness.wording.Wrapping;

/** What the codes of problems mean: all of them in a list, one in full. */
public final class CodePage {

    private static final int WIDTH = 80;

    private CodePage() {}

    /**
     * Returns a line for each code, and how to learn more.
     *
     * @param called how the program was called
     */
    public static List<String> list(Wording wording, String called) {
        var codes = Stream.of(Code.values())
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .map(code -> heading(code, wording));
        return Stream.concat(codes, Stream.of("", wording.say("more-on-codes", called)))
                .toList();
    }

    /** Returns why a code is given, and what to write; examples are missing where no few lines show it. */
    public static List<String> of(Code code, Wording wording) {
        var explanation = CodeExplanation.of(code, wording.language());
        var example = explanation.example().stream()
                .flatMap(shown -> Stream.of(
                                block("wrong-example", shown.wrong(), wording),
                                block("right-example", shown.right(), wording))
                        .flatMap(lines -> lines));
        return Stream.of(
                        Stream.of(heading(code, wording)),
                        Wrapping.ofWholeWords(WIDTH).lines(explanation.cause()).stream(),
                        example)
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> block(String title, String yaml, Wording wording) {
        return Stream.concat(Stream.of("", wording.say(title)), yaml.lines().map(line -> "  " + line));
    }

    private static String heading(Code code, Wording wording) {
        return wording.say(
                "code-heading", code.number(), code.slug(), code.severity().in(wording.language()));
    }
}
