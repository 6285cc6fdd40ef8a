package readiness.questionnaire;

import java.util.List;
import java.util.Optional;

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
    public enum Rule {
        /** The lowest of the dimensions' levels. */
        WEAKEST("weakest"),
        /** The level of the dimensions' mean. */
        MEAN("mean");

        private final String key;

        Rule(String key) {
            this.key = key;
        }

        /** Returns the word for it in files. */
        public String key() {
            return key;
        }
    }

    /**
     * A level.
     *
     * @param from the least score that reaches it
     * @param about what it means to be there
     */
    public record Step(Id id, double from, Text title, Optional<Text> about) {}
}
