package readiness.questionnaire;

import java.util.List;
import java.util.Optional;
import readiness.wording.Keyword;

/**
 * A ladder for scores.
 *
 * @param steps from the lowest to the highest
 */
public record Levels(Rule rule, List<Step> steps) {

    public Levels {
        steps = List.copyOf(steps);
    }

    /** How the dimensions make the overall level. */
    public enum Rule implements Keyword {
        /** The lowest of the dimensions' levels. */
        WEAKEST,
        /** The level of the dimensions' mean. */
        MEAN
    }

    /**
     * A level.
     *
     * @param from the least score that reaches it
     * @param about what it means to be there
     */
    public record Step(Id id, double from, Text title, Optional<Text> about) {}
}
