/**
 * Turns filled-in sheets into scores with coverage, range and agreement (method, sections 1 to 3).
 *
 * <p>Pure: the same questionnaire and sheets give the same scorecard on every machine, in whatever order they come.
 * Start at {@link readiness.scoring.Scorecard}. Setting teams side by side is left to {@code ranking}.
 */
@NullMarked
package readiness.scoring;

import org.jspecify.annotations.NullMarked;
