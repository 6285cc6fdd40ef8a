/**
 * Answer sheets from tables: CSV, workbooks, JSON and NDJSON, as form tools export them.
 *
 * <p>Start at {@link readiness.table.TableReader}. Each format is taken apart once, into rows of cells with their places
 * ({@link readiness.table.TableRow}); what the columns stand for is found out from the headers and from
 * {@link readiness.table.ColumnMap}, which is an entry of {@code columns:} in {@code assessment.yaml}; a
 * {@link readiness.table.RowAssembler} makes a sheet of each row. A word is read where it comes for the first time, and
 * then remembered. The parsers of CSV, JSON and XML stop here.
 */
@NullMarked
package readiness.table;

import org.jspecify.annotations.NullMarked;
