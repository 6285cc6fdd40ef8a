/**
 * What keeps each team from going first in finished words, and what it takes until that is gone.
 *
 * <p>Start at {@link readiness.obstacle.ReasonGroup}. Which team goes first is said in {@code outcome}.
 */
@NullMarked
package readiness.obstacle;

import org.jspecify.annotations.NullMarked;
