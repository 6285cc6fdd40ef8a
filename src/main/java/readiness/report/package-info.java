/**
 * What each page says, section by section, in finished words.
 *
 * <p>Pure: a result and a language give the same words on every machine. Start at {@link readiness.report.ReportPage}.
 * Charts are left to {@code chart}, and laying all of it out to {@code html} and {@code console}.
 */
@NullMarked
package readiness.report;

import org.jspecify.annotations.NullMarked;
