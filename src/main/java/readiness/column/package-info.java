/**
 * Determines what the columns of a table mean.
 *
 * <p>Start at {@link readiness.column.ColumnFinder}, which finds it out from the headers and from
 * {@link readiness.column.ColumnMap}, an entry of {@code columns:} in {@code assessment.yaml}; what it finds is a
 * {@link readiness.column.Layout}. Making sheets of rows is left to {@code row}.
 */
@NullMarked
package readiness.column;

import org.jspecify.annotations.NullMarked;
