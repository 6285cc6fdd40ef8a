/**
 * The assessment as a whole: sheets in, result out.
 *
 * <p>Start at {@link readiness.assessment.Assessment} and {@link readiness.assessment.Result}. Reading folders and
 * writing results are left to the doors.
 */
@NullMarked
package readiness.assessment;

import org.jspecify.annotations.NullMarked;
