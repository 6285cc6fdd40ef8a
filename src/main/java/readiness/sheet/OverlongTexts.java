package readiness.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.document.Node;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.source.ProblemLog;

/** The texts of a sheet's answers that are too long to be read: each leaves out its answer, not the sheet. */
final class OverlongTexts {

    private final Map<Location, Problem> problems = new HashMap<>();

    /** Takes the problems of such texts, which were found before the sheet arrived, out of the log. */
    static OverlongTexts takenFrom(ProblemLog log, int mark, Node document) {
        var texts = new OverlongTexts();
        if (log.hasSince(mark, Code.TEXT_TOO_LONG)) {
            var places = answers(document).stream()
                    .flatMap(OverlongTexts::broken)
                    .map(Node::location)
                    .toList();
            var others = new ArrayList<Problem>();
            for (Problem problem : log.takeBack(mark, log.mark())) {
                if (problem.code() == Code.TEXT_TOO_LONG && places.contains(problem.location())) {
                    texts.problems.put(problem.location(), problem);
                } else {
                    others.add(problem);
                }
            }
            log.addAll(others);
        }
        return texts;
    }

    /** Reports the texts of one answer that are too long. */
    void report(Node answer, ProblemLog log) {
        if (!problems.isEmpty()) {
            broken(answer)
                    .flatMap(node -> Optional.ofNullable(problems.get(node.location())).stream())
                    .forEach(log::add);
        }
    }

    private static List<Node> answers(Node document) {
        return values(document, "answers")
                .flatMap(answers -> answers instanceof Node.Mapping mapping
                        ? mapping.entries().stream().map(Node.Entry::value)
                        : Stream.empty())
                .toList();
    }

    private static Stream<Node> values(Node node, String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .map(Node.Entry::value)
                : Stream.empty();
    }

    /** Returns what cannot be read in an answer: itself, or what a map or a list of it holds. */
    private static Stream<Node> broken(Node answer) {
        if (answer instanceof Node.Mapping mapping) {
            return mapping.entries().stream().map(Node.Entry::value).filter(Node.Broken.class::isInstance);
        }
        if (answer instanceof Node.Sequence sequence) {
            return sequence.items().stream().filter(Node.Broken.class::isInstance);
        }
        return Stream.of(answer).filter(Node.Broken.class::isInstance);
    }
}
