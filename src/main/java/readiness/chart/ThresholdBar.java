package readiness.chart;

import readiness.decision.NeedResult;
import readiness.page.Drawing;
import readiness.questionnaire.Score;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Truth;

/**
 * A score held against what a need asks for; one unit of the picture is one point.
 *
 * @param known whether there is a score
 * @param met whether the score does
 * @param score where the bar ends
 * @param threshold where the line stands
 * @param from where the region that is good enough begins
 * @param width how wide that region is
 */
public record ThresholdBar(boolean known, boolean met, double score, double threshold, double from, double width) {

    public static ThresholdBar of(NeedResult need) {
        var test = need.need().when();
        double threshold = Drawing.tenth(test.threshold());
        boolean upwards = test.bound() == ScoreThreshold.Bound.AT_LEAST;
        return new ThresholdBar(
                need.is().isPresent(),
                need.met() == Truth.YES,
                Drawing.tenth(need.is().map(Score::points).orElse(0.0)),
                threshold,
                upwards ? threshold : 0,
                upwards ? 100 - threshold : threshold);
    }
}
