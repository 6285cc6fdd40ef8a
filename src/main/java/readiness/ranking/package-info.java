/**
 * Ranks teams or customers side by side (method, section 4).
 *
 * <p>Start at {@link readiness.ranking.Ranking}, the order from the scores as they are. How sure that order is, is
 * found out in {@code certainty}; what to recommend from it, in {@code recommendation}.
 */
@NullMarked
package readiness.ranking;

import org.jspecify.annotations.NullMarked;
