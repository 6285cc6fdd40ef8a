/**
 * The door to FreeMarker: finished pages as HTML.
 *
 * <p>Start at {@link readiness.html.ReportRenderer}. Templates place words, they do not make them.
 */
@NullMarked
package readiness.html;

import org.jspecify.annotations.NullMarked;
