package readiness.chart;

import readiness.decision.NeedResult;
import readiness.page.Drawing;
import readiness.questionnaire.Score;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Truth;

/**
 * A score beside the threshold of a need, as a bar; one unit of the picture is one point.
 *
 * @param known whether there is a score
 * @param met whether the score meets the need
 * @param score the end of the bar
 * @param threshold the place of the threshold's line
 * @param from the beginning of the region that meets the need
 * @param width the width of that region
 */
public record ThresholdBar(boolean known, boolean met, double score, double threshold, double from, double width) {

    /** Returns the bar of a need: its region lies to the right of a threshold to reach, else to the left. */
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
