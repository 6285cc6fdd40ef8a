/**
 * One call of the program: the options that commands share, what is read and written for them, how errors end it.
 *
 * <p>Start at {@link readiness.invocation.Invocation}; {@link readiness.invocation.Overwriting} decides what may be
 * written over. The commands themselves are in {@code cli}.
 */
@NullMarked
package readiness.invocation;

import org.jspecify.annotations.NullMarked;
