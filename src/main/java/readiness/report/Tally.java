package readiness.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.page.PageWording;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.Scores;
import readiness.scoring.QuestionScore;

/**
 * The options of a question, in their order, and how often each was chosen.
 *
 * @param byScore the words of the options by what they score; empty where only the mean is shown
 * @param least the least number of answers of which a tally may be shown
 */
record Tally(Map<Double, String> byScore, int least, PageWording voice) {

    static Tally of(Question question, int least, PageWording voice) {
        var byScore = new LinkedHashMap<Double, String>();
        if (question.format() instanceof ResponseFormat.Choice choice) {
            choice.options()
                    .forEach(option -> byScore.merge(
                            points(question, option.score()),
                            voice.text(option.text()),
                            (one, other) -> one + " / " + other));
        }
        if (question.format() instanceof ResponseFormat.YesNo) {
            byScore.put(points(question, Scores.HIGHEST), voice.say("yes"));
            byScore.put(points(question, Scores.LOWEST), voice.say("no"));
        }
        return new Tally(byScore, least, voice);
    }

    private static double points(Question question, double score) {
        return question.reversed() ? Scores.HIGHEST - score : score;
    }

    List<String> options() {
        return List.copyOf(byScore.values());
    }

    /** Returns the row of some teams together; none where too few answered. */
    Optional<TallyRow> row(String name, List<QuestionScore> scores) {
        int total =
                scores.stream().mapToInt(score -> score.distribution().total()).sum();
        if (total == 0 || total < least) {
            return Optional.empty();
        }
        var counts = new ArrayList<TallyRow.Count>();
        for (double points : byScore.keySet()) {
            int times = scores.stream()
                    .mapToInt(score -> score.distribution().counts().getOrDefault(points, 0))
                    .sum();
            counts.add(new TallyRow.Count(times, (int) Math.round(10.0 * times / total)));
        }
        double mean = scores.stream()
                        .mapToDouble(score -> score.distribution().total()
                                * score.distribution().mean().orElse(0))
                        .sum()
                / total;
        return Optional.of(new TallyRow(name, voice.score(mean), counts));
    }
}
