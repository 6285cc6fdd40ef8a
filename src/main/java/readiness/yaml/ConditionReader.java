package readiness.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readiness.problem.Code;
import readiness.questionnaire.Condition;

/**
 * Reads conditions: {@code all}, {@code any}, {@code not}, or a test.
 *
 * @param <T> what the tests are on
 */
final class ConditionReader<T> {

    private static final List<String> JOINTS = List.of("all", "any", "not");

    private final Function<Fields, Optional<T>> test;
    private final Problems problems;

    ConditionReader(Function<Fields, Optional<T>> test, Problems problems) {
        this.test = test;
        this.problems = problems;
    }

    Optional<Condition<T>> read(Node node) {
        return Fields.of(node, problems).flatMap(this::read);
    }

    private Optional<Condition<T>> read(Fields fields) {
        var joints = JOINTS.stream().filter(fields::has).toList();
        if (joints.size() > 1) {
            problems.add(fields.locationOf(joints.get(1)), Code.MALFORMED_CONDITION);
            return Optional.empty();
        }
        Optional<Condition<T>> condition =
                joints.isEmpty() ? test.apply(fields).map(Condition.Single::new) : joined(joints.get(0), fields);
        fields.refuseOthers();
        return condition;
    }

    private Optional<Condition<T>> joined(String joint, Fields fields) {
        if (joint.equals("not")) {
            return fields.required("not").flatMap(this::read).map(Condition.Not::new);
        }
        List<Condition<T>> parts = fields.fullList(joint, this::read);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(joint.equals("all") ? new Condition.All<>(parts) : new Condition.Any<>(parts));
    }
}
