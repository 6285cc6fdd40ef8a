package readiness.form;

import java.util.List;
import java.util.stream.Collectors;
import readiness.questionnaire.AnswerCriterion;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Id;

/** Writes a condition for the form's script: JSON with the keys of the questionnaire's file. */
final class ConditionScript {

    private ConditionScript() {}

    static String of(Condition<AnswerCriterion> condition) {
        return condition.fold(
                ConditionScript::test,
                all -> "{\"all\":" + list(all) + "}",
                any -> "{\"any\":" + list(any) + "}",
                part -> "{\"not\":" + part + "}");
    }

    private static String test(AnswerCriterion test) {
        return "{\"question\":\"" + test.question() + "\","
                + test.fold(
                        options -> "\"is\":"
                                + list(options.stream()
                                        .map(ConditionScript::quoted)
                                        .toList()),
                        atLeast -> "\"at-least\":" + atLeast,
                        below -> "\"below\":" + below)
                + "}";
    }

    /** Ids are letters, digits and hyphens. */
    private static String quoted(Id id) {
        return "\"" + id + "\"";
    }

    private static String list(List<String> parts) {
        return parts.stream().collect(Collectors.joining(",", "[", "]"));
    }
}
