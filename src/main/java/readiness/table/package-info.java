/**
 * Answer sheets from tables: CSV, workbooks, JSON and NDJSON, as form tools export them.
 *
 * <p>Start at {@link readiness.table.TableReader}. Each format is taken apart once, into rows of cells with their
 * places ({@link readiness.cell.TableRow}); {@code column} determines what the columns mean, and {@code row} makes a
 * sheet of each row. The parsers of CSV and JSON stop here.
 */
@NullMarked
package readiness.table;

import org.jspecify.annotations.NullMarked;
