package readiness.questionnaire;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The scores that an answer to a question can earn.
 *
 * @param least the lowest
 * @param most the highest
 * @param variance of the scores of answers given at random (method, section 3); exactly 0 where all score alike
 */
public record EarnableScores(double least, double most, double variance) {

    /** Returns the scores of a scored question, reversed where the question is. */
    public static EarnableScores of(Question question) {
        EarnableScores plain = question.format()
                .fold(
                        choice -> ofOptions(choice.options()),
                        EarnableScores::ofMultiple,
                        EarnableScores::ofNumber,
                        yesNo -> ofScores(Scores.LOWEST, Scores.HIGHEST),
                        text -> ofScores(Scores.LOWEST));
        return question.reversed()
                ? new EarnableScores(Scores.HIGHEST - plain.most, Scores.HIGHEST - plain.least, plain.variance)
                : plain;
    }

    private static EarnableScores ofOptions(List<Option> options) {
        return ofScores(options.stream().mapToDouble(Option::score).toArray());
    }

    /** Returns the scores of answers that are equally likely; their variance is that of the population. */
    private static EarnableScores ofScores(double... scores) {
        double mean = DoubleStream.of(scores).average().orElse(0);
        double least = DoubleStream.of(scores).min().orElse(Scores.LOWEST);
        double most = DoubleStream.of(scores).max().orElse(Scores.LOWEST);
        double variance = DoubleStream.of(scores)
                .map(score -> (score - mean) * (score - mean))
                .average()
                .orElse(0);
        // Rounding keeps the variance of equal scores from being 0.
        return new EarnableScores(least, most, most > least ? variance : 0);
    }

    /** An empty list is an answer, too. */
    private static EarnableScores ofMultiple(ResponseFormat.Multiple multiple) {
        double sum = multiple.options().stream().mapToDouble(Option::score).sum();
        return uniform(Scores.LOWEST, Math.min(Scores.HIGHEST, sum));
    }

    private static EarnableScores ofNumber(ResponseFormat.NumberLine line) {
        double from = line.least().orElse(Double.NEGATIVE_INFINITY);
        double to = line.most().orElse(Double.POSITIVE_INFINITY);
        var points = line.points();
        double first = points.get(0).at();
        double last = points.stream()
                .map(ResponseFormat.NumberLine.Point::at)
                .max(Comparator.naturalOrder())
                .orElse(first);
        var scores = DoubleStream.concat(
                        DoubleStream.of(clamp(first, from, to), clamp(last, from, to)),
                        points.stream()
                                .mapToDouble(ResponseFormat.NumberLine.Point::at)
                                .filter(at -> at >= from && at <= to))
                .map(line::scoreAt)
                .summaryStatistics();
        return uniform(scores.getMin(), scores.getMax());
    }

    private static double clamp(double value, double from, double to) {
        return Math.max(from, Math.min(to, value));
    }

    private static EarnableScores uniform(double least, double most) {
        return new EarnableScores(least, most, (most - least) * (most - least) / 12);
    }
}
