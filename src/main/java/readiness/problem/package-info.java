/**
 * What can be wrong in a user's file, and where.
 *
 * <p>Start at {@link readiness.problem.Problem}. The user's mistakes are values and are collected; exceptions are for
 * mistakes of the program. Finding them is left to the doors.
 */
@NullMarked
package readiness.problem;

import org.jspecify.annotations.NullMarked;
