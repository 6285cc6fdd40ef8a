/**
 * What each page says, in finished words.
 *
 * <p>Pure: a result and a language give the same words on every machine. Start at {@link readiness.report.ReportPage}.
 * Laying them out is left to {@code html} and {@code cli}.
 */
@NullMarked
package readiness.report;

import org.jspecify.annotations.NullMarked;
