/**
 * The user's files as texts, and the log of what is wrong in them.
 *
 * <p>Start at {@link readiness.source.SourceFiles}, which lists and reads files within limits; a
 * {@link readiness.source.SourceFile} gives a text its lines, and a {@link readiness.source.ProblemLog} collects the
 * problems of a reading, so that none stops it, and {@link readiness.source.ProblemGroups} make one message of the same
 * problem in many rows. Knows no format: YAML is left to {@code document}, rows to {@code row}.
 */
@NullMarked
package readiness.source;

import org.jspecify.annotations.NullMarked;
