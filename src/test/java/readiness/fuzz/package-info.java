/**
 * What a coverage-guided fuzzer feeds with bytes: each way by which words of others reach the program, as a method that
 * throws where something is not as promised.
 *
 * <p>{@code mvn -Pfuzz process-test-classes -Dtarget=Tables} lets Jazzer loose on one class; in every build they are
 * only run on the inputs with which Jazzer begins, {@code src/test/resources/fuzz}.
 */
@NullMarked
package readiness.fuzz;

import org.jspecify.annotations.NullMarked;
