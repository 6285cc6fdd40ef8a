package readiness.catalogue;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readiness.document.Fields;
import readiness.document.Node;

/** Keys of all questions, looked up before the questions are read and checked. */
final class QuestionKeys {

    private QuestionKeys() {}

    /**
     * Returns the words behind a key in all questions, in their order.
     *
     * @param fields of the questionnaire
     */
    static Set<String> values(Fields fields, String key) {
        var names = new LinkedHashSet<String>();
        items(fields.peek("sections"))
                .flatMap(section -> items(value(section, "questions")))
                .flatMap(question -> value(question, key).stream())
                .forEach(id -> {
                    if (id instanceof Node.Scalar name) {
                        names.add(name.text());
                    }
                });
        return names;
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
