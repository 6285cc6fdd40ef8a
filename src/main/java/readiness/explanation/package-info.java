/**
 * How the figures of one team, one customer or the organisation came about, line by line.
 *
 * <p>Start at {@link readiness.explanation.Explanation}.
 */
@NullMarked
package readiness.explanation;

import org.jspecify.annotations.NullMarked;
