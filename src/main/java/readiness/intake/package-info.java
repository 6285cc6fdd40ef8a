/**
 * What a table is taken for before it counts: what is understood of it, where its headers are, and what the settings
 * have to say about it.
 *
 * <p>Start at {@link readiness.intake.TablePreview} and {@link readiness.intake.ImportMap}.
 */
@NullMarked
package readiness.intake;

import org.jspecify.annotations.NullMarked;
