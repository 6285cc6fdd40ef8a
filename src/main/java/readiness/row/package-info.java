/**
 * Answer sheets from rows of cells, whatever file they come from.
 *
 * <p>Start at {@link readiness.row.RowAssembler}, which makes a sheet of each row of a {@link readiness.row.Table};
 * {@link readiness.row.RowBlocks} cuts long files, so that several threads can read them. The formats are left to
 * {@code table} and {@code workbook}.
 */
@NullMarked
package readiness.row;

import org.jspecify.annotations.NullMarked;
