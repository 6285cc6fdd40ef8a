package readiness.decision;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import readiness.questionnaire.Id;
import readiness.questionnaire.Need;
import readiness.questionnaire.Score;
import readiness.questionnaire.Truth;

/**
 * Whether a need is met: yes, no, or unknown where its score does not exist.
 *
 * @param is the score that was looked at
 * @param distance the points that are missing, 0 where it is met
 */
public record NeedResult(Need need, Truth met, Optional<Score> is, OptionalDouble distance) {

    /** Returns the word for it in the result: {@code met}, {@code unmet} or {@code unknown}. */
    public String state() {
        return met == Truth.YES ? "met" : met == Truth.NO ? "unmet" : "unknown";
    }

    /** Returns the need without its figures, where its score may not be shown. */
    public NeedResult without(Predicate<Id> withheld) {
        return withheld.test(need.when().score())
                ? new NeedResult(need, met, Optional.empty(), OptionalDouble.empty())
                : this;
    }

    static NeedResult of(Need need, Optional<Score> score) {
        var distance =
                score.isPresent() ? OptionalDouble.of(need.when().distance(score.get())) : OptionalDouble.empty();
        return new NeedResult(need, need.when().holds(score), score, distance);
    }
}
