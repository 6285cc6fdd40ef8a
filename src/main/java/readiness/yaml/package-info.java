/**
 * The door to YAML: reads the user's files, and tells every mistake with its place.
 *
 * <p>Start at {@link readiness.yaml.AssessmentReader}. Inside, a file is a tree of nodes with locations; only values
 * that can be trusted leave.
 */
@NullMarked
package readiness.yaml;

import org.jspecify.annotations.NullMarked;
