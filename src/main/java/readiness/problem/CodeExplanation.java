package readiness.problem;

import java.util.Optional;
import readiness.wording.Language;
import readiness.wording.Wording;

/**
 * The explanation of a code: why it is reported, with an example.
 *
 * @param example the lines of a file, wrong and right; empty where a few lines cannot show it, as with a file that is
 *     too large
 */
public record CodeExplanation(String cause, Optional<Example> example) {

    /** The same lines of a file, wrong and right. */
    public record Example(String wrong, String right) {}

    /** Returns the explanation of a code, its cause in this language. */
    public static CodeExplanation of(Code code, Language language) {
        var examples = Wording.of("readiness.problem.Examples", language);
        String wrong = code.slug() + ".wrong";
        return new CodeExplanation(
                Wording.of("readiness.problem.Causes", language).say(code.slug()),
                Optional.of(wrong)
                        .filter(examples::has)
                        .map(key -> new Example(examples.verbatim(key), examples.verbatim(code.slug() + ".right"))));
    }
}
