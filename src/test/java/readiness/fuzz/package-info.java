/**
 * What a coverage-guided fuzzer feeds with bytes: each way by which words of others reach the program, as a method that
 * throws where something is not as promised.
 *
 * <p>{@link readiness.fuzz.Target} lists them. {@code mvn -Pfuzz process-test-classes -Dtarget=Tables} lets Jazzer loose
 * on one; in every build they are only run on what Jazzer begins with.
 */
@NullMarked
package readiness.fuzz;

import org.jspecify.annotations.NullMarked;
