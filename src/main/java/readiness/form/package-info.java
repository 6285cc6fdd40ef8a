/**
 * The form: a questionnaire as one page that a person fills in with a browser and nothing else (product, "The form").
 *
 * <p>Pure: the same questionnaires and settings give the same page. Start at {@link readiness.form.FormPage}. Laying the
 * page out is left to {@code html}; what happens while it is filled in, to the page's own script.
 */
@NullMarked
package readiness.form;

import org.jspecify.annotations.NullMarked;
