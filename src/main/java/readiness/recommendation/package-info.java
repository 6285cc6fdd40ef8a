/**
 * Which team goes first, how to go about it, and what to do next, each with its reasons.
 *
 * <p>Reasons are numbers and names here; the words for them are found in {@code outcome}. Start at
 * {@link readiness.recommendation.Pilot} and {@link readiness.recommendation.Strategy}.
 */
@NullMarked
package readiness.recommendation;

import org.jspecify.annotations.NullMarked;
