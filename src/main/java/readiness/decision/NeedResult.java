package readiness.decision;

import java.util.OptionalDouble;
import readiness.questionnaire.Need;
import readiness.questionnaire.Truth;

/**
 * Whether a need is met: yes, no, or unknown where its score does not exist.
 *
 * @param is the score that was looked at
 * @param distance the points that are missing, 0 where it is met
 */
public record NeedResult(Need need, Truth met, OptionalDouble is, OptionalDouble distance) {

    /** Returns the word for it in the result: {@code met}, {@code unmet} or {@code unknown}. */
    public String state() {
        return met == Truth.YES ? "met" : met == Truth.NO ? "unmet" : "unknown";
    }

    static NeedResult of(Need need, OptionalDouble score) {
        var distance = score.isPresent()
                ? OptionalDouble.of(need.when().distance(score.getAsDouble()))
                : OptionalDouble.empty();
        return new NeedResult(need, need.when().holds(score), score, distance);
    }
}
