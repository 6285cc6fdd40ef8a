/**
 * Problems in the user's files: codes, places, sentences, hints.
 *
 * <p>Start at {@link readiness.problem.Problem}. The sentences are in {@code Problems*.properties}; those about the
 * command line are in {@code console/Messages*.properties}. {@link readiness.problem.Limit} says how much may be read.
 * Errors in files are values and are collected; exceptions are for errors of the program. Finding problems is left to
 * the packages that read files.
 */
@NullMarked
package readiness.problem;

import org.jspecify.annotations.NullMarked;
