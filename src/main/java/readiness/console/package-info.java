/**
 * The streams of one run: what is printed on them as plain text, and what is asked there.
 *
 * <p>Start at {@link readiness.console.Console}. What a command does is left to {@code cli}.
 */
@NullMarked
package readiness.console;

import org.jspecify.annotations.NullMarked;
