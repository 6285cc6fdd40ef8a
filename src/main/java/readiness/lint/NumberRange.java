package readiness.lint;

import java.util.List;
import readiness.questionnaire.Scores;

/**
 * The numbers that are left over by tests.
 *
 * @param least the smallest of them
 * @param below all of them are smaller
 */
record NumberRange(double least, double below) {

    static final NumberRange SCORES = new NumberRange(Scores.LOWEST, Math.nextUp(Scores.HIGHEST));

    boolean isEmpty() {
        return least >= below;
    }

    NumberRange atLeast(double threshold) {
        return new NumberRange(Math.max(least, threshold), below);
    }

    NumberRange below(double threshold) {
        return new NumberRange(least, Math.min(below, threshold));
    }

    /** Returns where a mean of numbers from these spans can lie. */
    static NumberRange ofMean(List<NumberRange> spans) {
        return new NumberRange(
                spans.stream().mapToDouble(NumberRange::least).min().orElse(Double.NEGATIVE_INFINITY),
                spans.stream().mapToDouble(NumberRange::below).max().orElse(Double.POSITIVE_INFINITY));
    }

    NumberRange and(NumberRange other) {
        return atLeast(other.least).below(other.below);
    }
}
