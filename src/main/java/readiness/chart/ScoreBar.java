package readiness.chart;

import java.util.Optional;
import readiness.page.Drawing;
import readiness.scoring.Estimate;

/**
 * A score as a bar, with the range that the missing answers leave open; one unit of the picture is one point.
 *
 * @param known whether there is anything to draw
 * @param score where the bar ends
 * @param low where the range begins
 * @param width how wide the range is; 0 where everything was answered
 */
public record ScoreBar(boolean known, double score, double low, double width) {

    private static final ScoreBar NOTHING = new ScoreBar(false, 0, 0, 0);

    /** Returns the bar of an estimate; nothing is drawn without a score. */
    public static ScoreBar of(Optional<Estimate> estimate) {
        return estimate.filter(each -> each.score().isPresent())
                .map(each -> new ScoreBar(
                        true,
                        Drawing.tenth(each.score().orElseThrow().points()),
                        Drawing.tenth(each.low().points()),
                        Drawing.tenth(each.high().above(each.low()))))
                .orElse(NOTHING);
    }
}
