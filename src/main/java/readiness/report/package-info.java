/**
 * What each page says, in finished words.
 *
 * <p>Pure: a result and a language give the same words on every machine. Start at {@link readiness.report.ReportPage}.
 * Pictures are records of places, from {@link readiness.report.ScoreBar} to {@link readiness.report.WeightMap}, each
 * with a {@link readiness.report.Caption} that says what there is to see. Laying all of it out is left to {@code html}
 * and {@code cli}.
 */
@NullMarked
package readiness.report;

import org.jspecify.annotations.NullMarked;
