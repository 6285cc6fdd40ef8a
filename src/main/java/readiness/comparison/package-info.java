/**
 * Two rounds side by side: what changed, and whether it is more than chance (method, section 10); and two versions of a
 * questionnaire side by side.
 *
 * <p>Pure. Start at {@link readiness.comparison.Comparison} and {@link readiness.comparison.QuestionnaireDiff}.
 */
@NullMarked
package readiness.comparison;

import org.jspecify.annotations.NullMarked;
