package readiness.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The form in which a question takes its answer, and what each answer scores (method, section 1). */
public sealed interface ResponseFormat {

    /** Returns the word for this format in files. */
    String type();

    /**
     * Returns what an answer scores from 0 to 100 before any reversal, or nothing where the format is never scored.
     *
     * @throws IllegalArgumentException if the answer is not of this format
     */
    OptionalDouble score(Answer answer);

    /** Returns the options that it offers, in order; none for numbers and words. */
    default List<Option> options() {
        return List.of();
    }

    /**
     * Returns what can be chosen, in order; nothing for numbers and words. A loop, as every answer is looked up here.
     */
    default List<Id> choices() {
        var choices = new ArrayList<Id>();
        for (Option option : options()) {
            choices.add(option.id());
        }
        return choices;
    }

    /** Returns whether answers are scored at all. */
    default boolean scored() {
        return true;
    }

    /**
     * One option of several.
     *
     * @param scale the shared scale that the options come from, if they do
     */
    record Choice(Optional<Id> scale, List<Option> options) implements ResponseFormat {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public String type() {
            return "choice";
        }

        @Override
        public OptionalDouble score(Answer answer) {
            if (answer instanceof Answer.Chosen chosen && chosen.options().size() == 1) {
                return OptionalDouble.of(sumOfScores(options, chosen));
            }
            throw refused(answer);
        }
    }

    /** Any number of options; their scores add up to 100 at most. */
    record Multiple(List<Option> options) implements ResponseFormat {
        public Multiple {
            options = List.copyOf(options);
        }

        @Override
        public String type() {
            return "multiple";
        }

        @Override
        public OptionalDouble score(Answer answer) {
            if (answer instanceof Answer.Chosen chosen) {
                return OptionalDouble.of(Math.min(Scores.HIGHEST, sumOfScores(options, chosen)));
            }
            throw refused(answer);
        }
    }

    /**
     * A number, scored along a line through points.
     *
     * @param unit what is counted, for people
     * @param least the smallest number that is accepted
     * @param most the largest number that is accepted
     * @param points at least one, each further right than the one before
     */
    record NumberLine(Optional<Text> unit, OptionalDouble least, OptionalDouble most, List<Point> points)
            implements ResponseFormat {
        public NumberLine {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("a number is scored along at least one point");
            }
            if (!points.stream()
                    .sorted(Comparator.comparingDouble(Point::at))
                    .toList()
                    .equals(points)) {
                throw new IllegalArgumentException("points go from left to right: " + points);
            }
        }

        @Override
        public String type() {
            return "number";
        }

        @Override
        public OptionalDouble score(Answer answer) {
            if (answer instanceof Answer.Quantity quantity) {
                return OptionalDouble.of(scoreAt(quantity.value()));
            }
            throw refused(answer);
        }

        /** Returns whether the number lies within the bounds. */
        public boolean accepts(double value) {
            return value >= least.orElse(Double.NEGATIVE_INFINITY) && value <= most.orElse(Double.POSITIVE_INFINITY);
        }

        private double scoreAt(double value) {
            Point left = points.get(0);
            if (value <= left.at()) {
                return left.score();
            }
            for (Point right : points) {
                if (value <= right.at()) {
                    return left.towards(right, value);
                }
                left = right;
            }
            return left.score();
        }

        /**
         * A number and the score it earns.
         *
         * @param score from 0 to 100
         */
        public record Point(double at, double score) {
            public Point {
                Scores.check(score);
            }

            private double towards(Point right, double value) {
                double way = (value - at) / (right.at - at);
                return score + way * (right.score - score);
            }
        }
    }

    /** Yes, which scores 100, or no, which scores 0. */
    record YesNo() implements ResponseFormat {
        @Override
        public String type() {
            return "yes-no";
        }

        @Override
        public OptionalDouble score(Answer answer) {
            if (isOnly(Id.YES, answer)) {
                return OptionalDouble.of(Scores.HIGHEST);
            }
            if (isOnly(Id.NO, answer)) {
                return OptionalDouble.of(Scores.LOWEST);
            }
            throw refused(answer);
        }

        @Override
        public List<Id> choices() {
            return List.of(Id.YES, Id.NO);
        }

        private static boolean isOnly(Id option, Answer answer) {
            return answer instanceof Answer.Chosen chosen && chosen.options().equals(List.of(option));
        }
    }

    /** The respondent's own words; never scored. */
    record FreeText() implements ResponseFormat {
        @Override
        public String type() {
            return "text";
        }

        @Override
        public OptionalDouble score(Answer answer) {
            if (answer instanceof Answer.Words) {
                return OptionalDouble.empty();
            }
            throw refused(answer);
        }

        @Override
        public boolean scored() {
            return false;
        }
    }

    /** Written as loops: every answer of every sheet comes through here. */
    private static double sumOfScores(List<Option> options, Answer.Chosen chosen) {
        double sum = 0;
        for (Id id : chosen.options()) {
            sum += scoreOf(options, id);
        }
        return sum;
    }

    private static double scoreOf(List<Option> options, Id id) {
        for (Option option : options) {
            if (option.id().equals(id)) {
                return option.score();
            }
        }
        throw new IllegalArgumentException("not offered: " + id);
    }

    private static IllegalArgumentException refused(Answer answer) {
        return new IllegalArgumentException("not an answer to this question: " + answer);
    }
}
