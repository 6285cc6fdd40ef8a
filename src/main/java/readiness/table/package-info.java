/**
 * Answer sheets in rows: tables (CSV) and lines of JSON (NDJSON), read block by block on several threads.
 *
 * <p>Start at {@link readiness.table.Rows}. {@link readiness.table.ColumnMap} is what {@code columns:} in
 * {@code assessment.yaml} says about a table. The CSV and JSON parsers stop here.
 */
@NullMarked
package readiness.table;

import org.jspecify.annotations.NullMarked;
