/**
 * Sets teams side by side (method, section 4).
 *
 * <p>Start at {@link readiness.ranking.Ranking}. What to recommend from it is left to {@code recommendation}.
 */
@NullMarked
package readiness.ranking;

import org.jspecify.annotations.NullMarked;
