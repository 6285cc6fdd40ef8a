/**
 * The files of an assessment as a whole: its settings, its questionnaires, all its sheets.
 *
 * <p>Start at {@link readiness.folder.AssessmentReader}.
 */
@NullMarked
package readiness.folder;

import org.jspecify.annotations.NullMarked;
