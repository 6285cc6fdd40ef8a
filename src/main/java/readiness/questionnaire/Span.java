package readiness.questionnaire;

import java.util.List;

/**
 * The numbers that are left over by tests.
 *
 * @param least the smallest of them
 * @param below all of them are smaller
 */
record Span(double least, double below) {

    static final Span SCORES = new Span(Scores.LOWEST, Math.nextUp(Scores.HIGHEST));

    boolean isEmpty() {
        return least >= below;
    }

    Span atLeast(double threshold) {
        return new Span(Math.max(least, threshold), below);
    }

    Span below(double threshold) {
        return new Span(least, Math.min(below, threshold));
    }

    /** Returns where a mean of numbers from these spans can lie. */
    static Span ofMean(List<Span> spans) {
        return new Span(
                spans.stream().mapToDouble(Span::least).min().orElse(Double.NEGATIVE_INFINITY),
                spans.stream().mapToDouble(Span::below).max().orElse(Double.POSITIVE_INFINITY));
    }

    Span and(Span other) {
        return atLeast(other.least).below(other.below);
    }
}
