/**
 * The command line: commands, streams, exit codes. Puts the parts together and decides nothing.
 *
 * <p>Start at {@link readiness.cli.Main}.
 */
@NullMarked
package readiness.cli;

import org.jspecify.annotations.NullMarked;
