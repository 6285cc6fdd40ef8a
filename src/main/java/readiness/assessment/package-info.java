/**
 * The assessment as a whole: sheets in, result out.
 *
 * <p>Start at {@link readiness.assessment.Assessment} and {@link readiness.assessment.Result}. Reading folders is left
 * to {@code folder}, and writing results to {@code export}.
 */
@NullMarked
package readiness.assessment;

import org.jspecify.annotations.NullMarked;
