/**
 * One respondent’s answers as a YAML file: read, edited in place, and written.
 *
 * <p>Start at {@link readiness.sheet.SheetReader} to read sheets, and at {@link readiness.sheet.SheetText} to change
 * one and keep all else that its file says. Sheets in rows are left to {@code row}.
 */
@NullMarked
package readiness.sheet;

import org.jspecify.annotations.NullMarked;
