/**
 * Which sheets count: not drafts, not those out of the period, not empty ones, and of each respondent the latest
 * (method, section 8).
 *
 * <p>Start at {@link readiness.selection.SheetSelection}. It takes sheets in the order of reading and keeps none of
 * them; {@link readiness.selection.Respondents} remembers who answered.
 */
@NullMarked
package readiness.selection;

import org.jspecify.annotations.NullMarked;
