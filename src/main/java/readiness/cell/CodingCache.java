package readiness.cell;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.document.Node;
import readiness.problem.Checked;
import readiness.problem.Code;
import readiness.problem.Limit;
import readiness.problem.Location;
import readiness.sheet.ResponseReader;
import readiness.sheet.SheetKey;
import readiness.source.ProblemLog;

/**
 * Caches in front of the readers of sheets. A word is read where it comes for the first time, and what came of it, be
 * it a value or errors, is remembered; the places of the errors count from the word itself.
 */
public final class CodingCache {

    /** The place from which the places in a word count. */
    public static final Location WORD = Location.startOf("word");

    private CodingCache() {}

    /**
     * Returns a cache in front of the reader of a key.
     *
     * @param node turns a word at a place into what would be written in a sheet
     */
    public static WordCache<Checked<SheetKey.KeyValue>> ofKey(SheetKey key, BiFunction<String, Location, Node> node) {
        return new WordCache<>(word -> checked(problems -> key.read(node.apply(word, WORD), problems)));
    }

    /**
     * Returns a cache in front of the reader of the answers to a question.
     *
     * @param node turns a word at a place into what would be written in a sheet
     */
    public static CodedWords ofAnswers(Codebook codebook, int question, BiFunction<String, Location, Node> node) {
        return new CodedWords(word -> checked(problems -> read(codebook, question, node.apply(word, WORD), problems)));
    }

    /** Returns a cache in front of the reader of a question's cells. */
    public static CodedWords ofAnswers(Codebook codebook, int question, CellWords words) {
        return new CodedWords(word -> checked(problems -> {
            if (word.length() > Limit.TEXT.most()) {
                String most = Integer.toString(Limit.TEXT.most());
                problems.addAbout(WORD, Optional.empty(), Limit.TEXT.code(), Integer.toString(word.length()), most);
                return Optional.empty();
            }
            if (words.isTwoNumbers(word)) {
                problems.add(WORD, Code.TWO_NUMBERS, word);
                return Optional.empty();
            }
            return read(codebook, question, words.node(word, WORD), problems);
        }));
    }

    private static Optional<CodedResponse> read(Codebook codebook, int question, Node node, ProblemLog problems) {
        var reader = new ResponseReader(codebook.questions().get(question), problems);
        return Optional.of(
                CodedResponse.of(codebook, question, reader.read(node).orElse(null)));
    }

    /** Returns what was read, unless it has an error. */
    public static <T> Checked<T> checked(Function<ProblemLog, Optional<T>> reading) {
        var problems = new ProblemLog();
        var value = reading.apply(problems);
        return new Checked<>(problems.hasErrors() ? Optional.empty() : value, problems.all());
    }
}
