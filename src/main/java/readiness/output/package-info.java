/**
 * The files that the program writes: whole or not at all, and never two at once.
 *
 * <p>Start at {@link readiness.output.OutputFile}. What a command may write over is decided in
 * {@code invocation.Overwriting}.
 */
@NullMarked
package readiness.output;

import org.jspecify.annotations.NullMarked;
