package readiness.chart;

import java.util.Optional;
import readiness.page.Drawing;
import readiness.scoring.Agreement;

/**
 * How far people agree, as a mark on a line: at its left end they hold opposite views, in the middle answers are as
 * scattered as by chance, at its right end all say the same.
 *
 * @param known whether there is anything to draw
 * @param x where the mark stands, from 0 to 40
 */
public record AgreementMark(boolean known, double x) {

    private static final double HALF = 20;

    public static AgreementMark of(Optional<Agreement> agreement) {
        return new AgreementMark(
                agreement.isPresent(),
                agreement
                        .map(each -> Drawing.tenth(HALF + HALF * Math.max(-1, each.value())))
                        .orElse(0.0));
    }
}
