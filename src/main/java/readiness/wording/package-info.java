/**
 * The program's own sentences in the languages it speaks.
 *
 * <p>Start at {@link readiness.wording.Wording}. Which sentences there are is the business of the packages that own a
 * bundle; what questionnaires say in their own languages is in {@code questionnaire}.
 */
@NullMarked
package readiness.wording;

import org.jspecify.annotations.NullMarked;
