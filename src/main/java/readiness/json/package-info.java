/**
 * The door to JSON: results for other programs.
 *
 * <p>Start at {@link readiness.json.ResultWriter}.
 */
@NullMarked
package readiness.json;

import org.jspecify.annotations.NullMarked;
