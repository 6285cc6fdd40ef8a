/**
 * What changed since an earlier assessment, or between two versions of a questionnaire, in finished words.
 *
 * <p>Start at {@link readiness.since.SinceSection}. What changed, and whether that is more than chance, is found out in
 * {@code comparison}.
 */
@NullMarked
package readiness.since;

import org.jspecify.annotations.NullMarked;
