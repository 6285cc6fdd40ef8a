/**
 * An earlier or later round of an assessment, read from the JSON of its result.
 *
 * <p>Start at {@link readiness.round.RoundReader}.
 */
@NullMarked
package readiness.round;

import org.jspecify.annotations.NullMarked;
