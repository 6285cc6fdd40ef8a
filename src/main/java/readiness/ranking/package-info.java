/**
 * Ranks teams or customers side by side (method, section 4).
 *
 * <p>Start at {@link readiness.ranking.Ranking}, the order from the scores as they are, and
 * {@link readiness.certainty.Certainty}, how sure it is. What to recommend from it is left to {@code recommendation}.
 */
@NullMarked
package readiness.ranking;

import org.jspecify.annotations.NullMarked;
