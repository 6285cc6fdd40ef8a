package readiness.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.problem.Code;
import readiness.questionnaire.Condition;
import readiness.source.ProblemLog;
import readiness.wording.Keyword;

/**
 * Reads conditions: {@code all}, {@code any}, {@code not}, or a test.
 *
 * @param <T> what the tests are on
 */
final class ConditionReader<T> {

    private static final String NOT = "not";
    private static final Map<String, Condition.Connective> KINDS = Keyword.byKey(Condition.Connective.values());
    private static final List<String> JOINTS =
            Stream.concat(KINDS.keySet().stream(), Stream.of(NOT)).toList();

    private final Tests<T> tests;
    private final ProblemLog problems;

    ConditionReader(Tests<T> tests, ProblemLog problems) {
        this.tests = tests;
        this.problems = problems;
    }

    /**
     * How a test is written.
     *
     * @param subject the key of what is tested
     * @param comparisons the keys one of which says how
     * @param otherSubject the key of what is tested elsewhere, and not here
     * @param example one that is right
     * @param read reads a test that has its keys
     */
    record Tests<T>(
            String subject,
            List<String> comparisons,
            String otherSubject,
            String example,
            Function<Fields, Optional<T>> read) {}

    Optional<Condition<T>> read(Node node) {
        return fields(node).flatMap(this::read);
    }

    /** Returns a test that is not combined with others. */
    Optional<T> single(Node node) {
        return fields(node).filter(fields -> isTest(fields, List.of())).flatMap(tests.read);
    }

    private Optional<Fields> fields(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(mapping, problems));
        }
        if (node instanceof Node.Scalar nothing && nothing.isNothing()) {
            problems.add(node.location(), Code.NOTHING_GIVEN);
        } else if (!(node instanceof Node.Broken)) {
            var word = node instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.<String>empty();
            problems.addAbout(node.location(), word, Code.MALFORMED_CONDITION, tests.example);
        }
        return Optional.empty();
    }

    private Optional<Condition<T>> read(Fields fields) {
        var joints = JOINTS.stream().filter(fields::has).toList();
        if (joints.isEmpty()) {
            return isTest(fields, JOINTS) ? tests.read.apply(fields).map(Condition.Single::new) : Optional.empty();
        }
        if (fields.names().size() > 1) {
            String other = fields.names().stream()
                    .filter(key -> !key.equals(joints.get(0)))
                    .findFirst()
                    .orElseThrow();
            problems.addAbout(fields.locationOf(other), Optional.of(other), Code.MALFORMED_CONDITION, tests.example);
            return Optional.empty();
        }
        return joined(joints.get(0), fields);
    }

    /** Returns whether these are the keys of a test, and reports it once where they are not. */
    private boolean isTest(Fields fields, List<String> joints) {
        var known = new ArrayList<>(List.of(tests.subject));
        known.addAll(tests.comparisons);
        known.addAll(joints);
        var unknown =
                fields.names().stream().filter(key -> !known.contains(key)).findFirst();
        long compared = tests.comparisons.stream().filter(fields::has).count();
        if (fields.has(tests.otherSubject)) {
            problems.add(
                    fields.locationOf(tests.otherSubject), Code.TEST_OF_OTHER_KIND, tests.otherSubject, tests.example);
        } else if (unknown.isPresent()) {
            problems.addChoice(fields.locationOf(unknown.get()), Code.UNKNOWN_KEY, known, unknown.get());
        } else if (!fields.has(tests.subject) || compared != 1) {
            problems.addAbout(fields.location(), Optional.empty(), Code.MALFORMED_CONDITION, tests.example);
        } else {
            return true;
        }
        return false;
    }

    private Optional<Condition<T>> joined(String joint, Fields fields) {
        if (joint.equals(NOT)) {
            return fields.required(NOT).flatMap(this::read).map(Condition.Not::new);
        }
        List<Condition<T>> parts = fields.fullList(joint, this::read);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(KINDS.get(joint)).map(kind -> new Condition.Joined<>(kind, parts));
    }
}
