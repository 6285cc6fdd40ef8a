/**
 * What all pages are made of: names, numbers and sentences in the language of the page, tables and captions.
 *
 * <p>Pure. Start at {@link readiness.page.PageWording}.
 */
@NullMarked
package readiness.page;

import org.jspecify.annotations.NullMarked;
