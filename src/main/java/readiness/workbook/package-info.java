/**
 * Workbooks, {@code .xlsx}: read as tables, and written for form tools that want them.
 *
 * <p>Start at {@link readiness.workbook.Workbook} and {@link readiness.workbook.WorkbookWriter}. The parsers of zip and
 * XML stop here.
 */
@NullMarked
package readiness.workbook;

import org.jspecify.annotations.NullMarked;
