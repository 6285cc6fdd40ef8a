/**
 * Counts coded answers, question by question and sheet by sheet.
 *
 * <p>Start at {@link readiness.tally.CodeTally}, the counts of one question, and {@link readiness.tally.QualityTally},
 * what a count says about the care that sheets were filled in with. What the counts come to is left to {@code scoring}.
 */
@NullMarked
package readiness.tally;

import org.jspecify.annotations.NullMarked;
