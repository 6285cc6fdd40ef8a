/**
 * What any answers could make of a questionnaire, before anybody has answered it.
 *
 * <p>Start at {@link readiness.lint.QuestionnaireLint}: it warns of conditions that cannot come true, scores that
 * cannot be reached, and options that score against their order. Errors are left to the readers in {@code catalogue}.
 */
@NullMarked
package readiness.lint;

import org.jspecify.annotations.NullMarked;
