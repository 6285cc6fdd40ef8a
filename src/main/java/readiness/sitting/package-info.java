/**
 * One sitting of one person at a survey: whom it is about, the file that the answers go to, how it begins and ends.
 *
 * <p>Start at {@link readiness.sitting.SurveySession}. The questions are asked by {@code survey}, and shown by
 * {@code terminal}.
 */
@NullMarked
package readiness.sitting;

import org.jspecify.annotations.NullMarked;
