/**
 * The streams of one run, and what is printed on them.
 *
 * <p>Start at {@link readiness.console.Console}. What a command does is left to {@code cli}.
 */
@NullMarked
package readiness.console;

import org.jspecify.annotations.NullMarked;
