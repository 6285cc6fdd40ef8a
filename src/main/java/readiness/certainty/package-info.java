/**
 * How sure a ranking is: what comes out of it in draws of plausible scores and of weights (method, section 4).
 *
 * <p>Start at {@link readiness.certainty.Certainty}. The ranking from the scores as they are is in {@code ranking}.
 */
@NullMarked
package readiness.certainty;

import org.jspecify.annotations.NullMarked;
