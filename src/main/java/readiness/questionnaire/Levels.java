package readiness.questionnaire;

import java.util.List;
import java.util.Optional;
import readiness.wording.Keyword;

/**
 * A ladder for scores (method, section 6).
 *
 * @param leastCoverage the coverage, from 0 to 1, under which a dimension has no level
 * @param steps from the lowest to the highest, at least one
 */
public record Levels(Rule rule, double leastCoverage, List<Level> steps) {

    public static final double DEFAULT_LEAST_COVERAGE = 0.6;

    public Levels {
        steps = List.copyOf(steps);
    }

    /** How the overall level is found. */
    public enum Rule implements Keyword {
        /** The lowest of the dimensions' levels. */
        WEAKEST,
        /** The level of the dimensions' mean. */
        MEAN,
        /** The last step whose own condition, and those of all steps before it, hold. */
        CRITERIA
    }

    /**
     * A level.
     *
     * @param from the least score that reaches it
     * @param when a condition that the overall level must meet besides
     * @param about what it means to be there
     */
    public record Level(
            Id id, double from, Optional<Condition<ScoreThreshold>> when, Text title, Optional<Text> about) {}
}
