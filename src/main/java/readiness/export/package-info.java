/**
 * Results and problems for other programs: JSON, CSV, SARIF and the annotations of GitHub workflows.
 *
 * <p>Start at {@link readiness.export.ResultWriter}.
 */
@NullMarked
package readiness.export;

import org.jspecify.annotations.NullMarked;
