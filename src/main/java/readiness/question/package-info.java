/**
 * How the questions of one questionnaire were answered, in finished words.
 *
 * <p>Start at {@link readiness.question.QuestionsSection}. What may be shown of how many people is decided by
 * {@link readiness.assessment.Discretion}.
 */
@NullMarked
package readiness.question;

import org.jspecify.annotations.NullMarked;
