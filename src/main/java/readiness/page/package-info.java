/**
 * What all pages are made of: names, numbers and sentences in the language of the page, tables and captions.
 *
 * <p>Pure. Start at {@link readiness.page.PageWording}, which rounds every figure; {@link readiness.page.Apportionment}
 * rounds those that add up to 100.
 */
@NullMarked
package readiness.page;

import org.jspecify.annotations.NullMarked;
