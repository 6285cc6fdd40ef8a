package readiness.lint;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.Scores;

/** The lowest and the highest score that an answer to a question can earn, reversal included (method, section 1). */
record Extremes(double worst, double best) {

    /** Returns the extremes of a scored question. */
    static Extremes of(Question question) {
        var scores = question.format()
                .fold(
                        choice -> choice.options().stream()
                                .mapToDouble(Option::score)
                                .toArray(),
                        multiple -> new double[] {Scores.LOWEST, sumOfScores(multiple.options())},
                        Extremes::ofLine,
                        yesNo -> new double[] {Scores.LOWEST, Scores.HIGHEST},
                        text -> new double[] {Scores.LOWEST, Scores.LOWEST});
        double least = DoubleStream.of(scores).min().orElse(Scores.LOWEST);
        double most = DoubleStream.of(scores).max().orElse(Scores.HIGHEST);
        return question.reversed()
                ? new Extremes(Scores.HIGHEST - most, Scores.HIGHEST - least)
                : new Extremes(least, most);
    }

    private static double sumOfScores(List<Option> options) {
        return Math.min(
                Scores.HIGHEST, options.stream().mapToDouble(Option::score).sum());
    }

    /** On a line the extremes are at points, or at the bounds. */
    private static double[] ofLine(ResponseFormat.NumberLine line) {
        var inner = line.points().stream()
                .mapToDouble(ResponseFormat.NumberLine.Point::at)
                .filter(line::accepts);
        var bounds = Stream.of(line.least(), line.most()).flatMapToDouble(bound -> bound.stream());
        double[] scores = DoubleStream.concat(inner, bounds)
                .map(at -> line.score(new Answer.Quantity(at)).orElseThrow())
                .toArray();
        boolean open = line.least().isEmpty() || line.most().isEmpty();
        return open
                ? line.points().stream()
                        .mapToDouble(ResponseFormat.NumberLine.Point::score)
                        .toArray()
                : scores;
    }
}
