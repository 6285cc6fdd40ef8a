/**
 * The instrument: questions, what they measure, and the rules that follow from scores.
 *
 * <p>Start at {@link readiness.questionnaire.Questionnaire}. It is the blank form: it knows no team and no total.
 * Filled-in forms are in {@code answers}.
 */
@NullMarked
package readiness.questionnaire;

import org.jspecify.annotations.NullMarked;
