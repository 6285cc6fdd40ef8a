/**
 * Filled-in sheets.
 *
 * <p>Start at {@link readiness.answers.AnswerSheet}; {@link readiness.answers.Interview} reads one against its
 * questionnaire. {@link readiness.answers.Codebook} finds questions by their present and former ids. Scores are left to
 * {@code scoring}.
 */
@NullMarked
package readiness.answers;

import org.jspecify.annotations.NullMarked;
