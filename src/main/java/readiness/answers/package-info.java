/**
 * Filled-in sheets.
 *
 * <p>Start at {@link readiness.answers.AnswerSheet}; {@link readiness.answers.Interview} reads one against its
 * questionnaire. Scores are left to {@code scoring}.
 */
@NullMarked
package readiness.answers;

import org.jspecify.annotations.NullMarked;
