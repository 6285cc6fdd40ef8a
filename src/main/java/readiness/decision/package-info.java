/**
 * Chooses between an organisation's options (method, section 5).
 *
 * <p>Start at {@link readiness.decision.Decision}. What the choice means is left to {@code recommendation}.
 */
@NullMarked
package readiness.decision;

import org.jspecify.annotations.NullMarked;
