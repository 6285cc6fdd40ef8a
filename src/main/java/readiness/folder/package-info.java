/**
 * The files of an assessment as a whole: its settings, its questionnaires, all its sheets.
 *
 * <p>Start at {@link readiness.folder.AssessmentReader}. {@link readiness.folder.StarterFolder} writes a new one.
 */
@NullMarked
package readiness.folder;

import org.jspecify.annotations.NullMarked;
