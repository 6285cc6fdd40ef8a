package readiness.catalogue;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readiness.document.Fields;
import readiness.document.Node;

/** The values that all questions have behind a key, looked up before the questions are read and checked. */
final class QuestionValues {

    private QuestionValues() {}

    /**
     * Returns the words behind a key, in the order of the questions.
     *
     * @param fields of the questionnaire
     */
    static Set<String> of(Fields fields, String key) {
        var words = new LinkedHashSet<String>();
        items(fields.peek("sections"))
                .flatMap(section -> items(value(section, "questions")))
                .flatMap(question -> value(question, key).stream())
                .forEach(value -> {
                    if (value instanceof Node.Scalar word) {
                        words.add(word.text());
                    }
                });
        return words;
    }

    private static Stream<Node> items(Optional<Node> node) {
        return node.stream()
                .flatMap(list -> list instanceof Node.Sequence sequence ? sequence.items().stream() : Stream.empty());
    }

    private static Optional<Node> value(Node node, String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .map(Node.Entry::value)
                        .findFirst()
                : Optional.empty();
    }
}
