/**
 * The ranking, the pilot and the strategy in finished words, each with its reasons.
 *
 * <p>Start at {@link readiness.outcome.PilotSection} and {@link readiness.outcome.StrategySection}. Every page shows
 * these: the report's other sections, and how all are put together, are left to {@code report}.
 */
@NullMarked
package readiness.outcome;

import org.jspecify.annotations.NullMarked;
