package readiness.document;

import java.util.ArrayList;
import java.util.List;
import readiness.problem.Code;
import readiness.source.ProblemLog;

/** Reports nodes that are of another kind than their reader expects, and recognises how that usually happens. */
public final class WrongKind {

    private WrongKind() {}

    /**
     * Reports what was expected in place of this node, unless an error in it has been reported before.
     *
     * @param expected further words of the message, after the user's own
     */
    public static void report(Node node, Code code, ProblemLog problems, String... expected) {
        if (node instanceof Node.Broken) {
            return;
        }
        if (node instanceof Node.Scalar scalar && scalar.isBlank()) {
            problems.add(node.location(), Code.NOTHING_GIVEN);
        } else if (code == Code.EXPECTED_MAP) {
            reportNoMap(node, problems);
        } else if (code == Code.EXPECTED_LIST) {
            reportNoList(node, problems);
        } else if (node instanceof Node.Scalar scalar) {
            var words = new ArrayList<>(List.of(scalar.text()));
            words.addAll(List.of(expected));
            problems.add(node.location(), code, words.toArray(new String[0]));
        } else {
            problems.add(node.location(), Code.ONE_VALUE_WANTED);
        }
    }

    private static void reportNoMap(Node node, ProblemLog problems) {
        if (!(node instanceof Node.Scalar scalar)) {
            problems.add(node.location(), Code.LIST_FOR_MAP);
            return;
        }
        String found = scalar.text();
        Typos.withSpace(scalar)
                .ifPresentOrElse(
                        spaced -> problems.add(node.location(), Code.MISSING_SPACE, found, spaced),
                        () -> problems.add(node.location(), Code.EXPECTED_MAP, found, "key: value", "{key: value}"));
    }

    private static void reportNoList(Node node, ProblemLog problems) {
        if (!(node instanceof Node.Scalar scalar)) {
            problems.add(node.location(), Code.MAP_FOR_LIST);
            return;
        }
        String found = scalar.text();
        var dashed = Typos.withDash(scalar);
        if (!scalar.quoted() && found.matches("-\\w.*")) {
            problems.add(node.location(), Code.NO_SPACE_AFTER_DASH, found, "- " + found.substring(1));
        } else if (dashed.isPresent()) {
            problems.add(node.location(), Code.OTHER_BULLET, found.substring(0, 1), dashed.get());
        } else {
            problems.add(
                    node.location(),
                    Code.EXPECTED_LIST,
                    found,
                    "[" + found.replace(";", ",").replaceFirst("^\\((.*)\\)$", "$1") + "]");
        }
    }
}
