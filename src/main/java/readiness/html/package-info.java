/**
 * The door to FreeMarker: finished pages as HTML and as Markdown.
 *
 * <p>Start at {@link readiness.html.ReportRenderer} and {@link readiness.html.FormRenderer}. Templates place words, they do not make them; a folder of one's
 * own templates is let in as any file is, and sees the page alone.
 */
@NullMarked
package readiness.html;

import org.jspecify.annotations.NullMarked;
