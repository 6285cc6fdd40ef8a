/**
 * What one cell of a table can say: a word, a tick, a date, a team's name, an answer.
 *
 * <p>Start at {@link readiness.cell.CellWords}. A word is read where it comes for the first time, and then remembered
 * ({@link readiness.cell.WordCache}). What a column means is left to {@code column}.
 */
@NullMarked
package readiness.cell;

import org.jspecify.annotations.NullMarked;
