package readiness.table;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.document.Node;
import readiness.document.ProblemLog;
import readiness.problem.Checked;
import readiness.problem.Location;
import readiness.sheet.ResponseReader;
import readiness.sheet.SheetKey;

/**
 * Caches in front of the readers of sheets. A word is read where it comes for the first time, and what came of it, be
 * it a value or errors, is remembered; the places of the errors count from the word itself.
 */
final class CodingCache {

    private static final Location WORD = Location.startOf("word");

    private CodingCache() {}

    /**
     * Returns a cache in front of the reader of a key.
     *
     * @param node turns a word at a place into what would be written in a sheet
     */
    static WordCache<Checked<SheetKey.Entry>> ofKey(SheetKey key, BiFunction<String, Location, Node> node) {
        return new WordCache<>(word -> checked(problems -> key.read(node.apply(word, WORD), problems)));
    }

    /**
     * Returns a cache in front of the reader of the answers to a question.
     *
     * @param node turns a word at a place into what would be written in a sheet
     */
    static WordCache<Checked<CodedResponse>> ofAnswers(
            Codebook codebook, int question, BiFunction<String, Location, Node> node) {
        return new WordCache<>(word -> checked(problems -> {
            var reader = new ResponseReader(codebook.questions().get(question), problems);
            var response = reader.read(node.apply(word, WORD)).orElse(null);
            return Optional.of(CodedResponse.of(codebook, question, response));
        }));
    }

    private static <T> Checked<T> checked(Function<ProblemLog, Optional<T>> reading) {
        var problems = new ProblemLog();
        var value = reading.apply(problems);
        return new Checked<>(problems.hasErrors() ? Optional.empty() : value, problems.all());
    }
}
