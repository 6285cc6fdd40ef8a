/**
 * The first files of a new assessment: its folder, and questionnaires in the form that other form tools take.
 *
 * <p>Start at {@link readiness.starter.StarterFolder}.
 */
@NullMarked
package readiness.starter;

import org.jspecify.annotations.NullMarked;
