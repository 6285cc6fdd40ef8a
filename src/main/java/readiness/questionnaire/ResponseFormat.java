package readiness.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The form in which a question takes its answer, and what each answer scores (method, section 1). */
public sealed interface ResponseFormat {

    /** Folds over the kinds of question; a new kind is a new parameter, and every caller must say what it does. */
    <T> T fold(
            Function<Choice, T> choice,
            Function<Multiple, T> multiple,
            Function<NumberLine, T> number,
            Function<YesNo, T> yesNo,
            Function<FreeText, T> text);

    /** Returns the word for this format in files. */
    String type();

    /**
     * Returns the score of an answer, from 0 to 100, before any reversal; empty where the format is never scored.
     *
     * @throws IllegalArgumentException if the answer is not of this format
     */
    OptionalDouble score(Answer answer);

    /** Returns the options that are offered, in order; empty for numbers, words and yes-no questions. */
    default List<Option> options() {
        return List.of();
    }

    /** Returns the ids that can be chosen, in order; empty for numbers and words. */
    default List<Id> choices() {
        // A loop: every answer of every sheet is looked up here.
        var choices = new ArrayList<Id>();
        for (Option option : options()) {
            choices.add(option.id());
        }
        return choices;
    }

    /** Returns the shared scale that the options come from; empty where they are the question's own. */
    default Optional<Id> scale() {
        return Optional.empty();
    }

    /** Returns whether any number of options may be chosen, rather than one. */
    default boolean takesSeveral() {
        return false;
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
        public <T> T fold(
                Function<Choice, T> choice,
                Function<Multiple, T> multiple,
                Function<NumberLine, T> number,
                Function<YesNo, T> yesNo,
                Function<FreeText, T> text) {
            return choice.apply(this);
        }

        @Override
        public String type() {
            return "choice";
        }

        @Override
        public OptionalDouble score(Answer answer) {
            List<Id> chosen = optionsOf(answer);
            if (chosen.size() != 1) {
                throw unfit(answer);
            }
            return OptionalDouble.of(sumOfScores(options, chosen));
        }
    }

    /** Any number of options; their scores add up to 100 at most. */
    record Multiple(List<Option> options) implements ResponseFormat {
        public Multiple {
            options = List.copyOf(options);
        }

        @Override
        public <T> T fold(
                Function<Choice, T> choice,
                Function<Multiple, T> multiple,
                Function<NumberLine, T> number,
                Function<YesNo, T> yesNo,
                Function<FreeText, T> text) {
            return multiple.apply(this);
        }

        @Override
        public String type() {
            return "multiple";
        }

        @Override
        public boolean takesSeveral() {
            return true;
        }

        @Override
        public OptionalDouble score(Answer answer) {
            return OptionalDouble.of(Math.min(Scores.HIGHEST, sumOfScores(options, optionsOf(answer))));
        }
    }

    /**
     * A number, scored along a line through points.
     *
     * @param unit what is counted, for people
     * @param least the smallest number that is accepted
     * @param most the largest number that is accepted
     * @param points each further right than the one before; empty in a background question
     */
    record NumberLine(Optional<Text> unit, OptionalDouble least, OptionalDouble most, List<Point> points)
            implements ResponseFormat {
        public NumberLine {
            points = List.copyOf(points);
            if (!points.stream()
                    .sorted(Comparator.comparingDouble(Point::at))
                    .toList()
                    .equals(points)) {
                throw new IllegalArgumentException("points go from left to right: " + points);
            }
        }

        @Override
        public <T> T fold(
                Function<Choice, T> choice,
                Function<Multiple, T> multiple,
                Function<NumberLine, T> number,
                Function<YesNo, T> yesNo,
                Function<FreeText, T> text) {
            return number.apply(this);
        }

        @Override
        public String type() {
            return "number";
        }

        @Override
        public OptionalDouble score(Answer answer) {
            return OptionalDouble.of(scoreAt(answer.number().orElseThrow(() -> unfit(answer))));
        }

        /** Returns whether the number lies within the bounds. */
        public boolean accepts(double value) {
            return value >= least.orElse(Double.NEGATIVE_INFINITY) && value <= most.orElse(Double.POSITIVE_INFINITY);
        }

        /** Returns the score that a number earns. */
        public double scoreAt(double value) {
            if (points.isEmpty()) {
                throw new IllegalStateException("a number without points has no score");
            }
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

        private static final List<Id> YES = List.of(Id.YES);
        private static final List<Id> NO = List.of(Id.NO);

        @Override
        public <T> T fold(
                Function<Choice, T> choice,
                Function<Multiple, T> multiple,
                Function<NumberLine, T> number,
                Function<YesNo, T> yesNo,
                Function<FreeText, T> text) {
            return yesNo.apply(this);
        }

        @Override
        public String type() {
            return "yes-no";
        }

        @Override
        public OptionalDouble score(Answer answer) {
            List<Id> chosen = optionsOf(answer);
            if (chosen.equals(YES)) {
                return OptionalDouble.of(Scores.HIGHEST);
            }
            if (chosen.equals(NO)) {
                return OptionalDouble.of(Scores.LOWEST);
            }
            throw unfit(answer);
        }

        @Override
        public List<Id> choices() {
            return List.of(Id.YES, Id.NO);
        }
    }

    /** The respondent's own words; never scored. */
    record FreeText() implements ResponseFormat {
        @Override
        public <T> T fold(
                Function<Choice, T> choice,
                Function<Multiple, T> multiple,
                Function<NumberLine, T> number,
                Function<YesNo, T> yesNo,
                Function<FreeText, T> text) {
            return text.apply(this);
        }

        @Override
        public String type() {
            return "text";
        }

        @Override
        public OptionalDouble score(Answer answer) {
            return answer.fold(
                    chosen -> reject(answer),
                    quantity -> reject(answer),
                    words -> OptionalDouble.empty(),
                    () -> reject(answer),
                    notApplicable -> reject(answer));
        }

        @Override
        public boolean scored() {
            return false;
        }
    }

    /** Written as loops: every answer of every sheet comes through here. */
    private static double sumOfScores(List<Option> options, List<Id> chosen) {
        double sum = 0;
        for (Id id : chosen) {
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

    private static List<Id> optionsOf(Answer answer) {
        return answer.chosenOptions().orElseThrow(() -> unfit(answer));
    }

    private static OptionalDouble reject(Answer answer) {
        throw unfit(answer);
    }

    private static IllegalArgumentException unfit(Answer answer) {
        return new IllegalArgumentException("not an answer to this question: " + answer);
    }
}
