/**
 * The levels that teams, or the organisation, have reached, in finished words.
 *
 * <p>Start at {@link readiness.level.LevelSection}. Which level is reached is worked out in {@code recommendation}.
 */
@NullMarked
package readiness.level;

import org.jspecify.annotations.NullMarked;
