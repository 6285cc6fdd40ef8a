/**
 * The file {@code assessment.yaml}: read, and edited in place.
 *
 * <p>Start at {@link readiness.settings.SettingsReader}.
 */
@NullMarked
package readiness.settings;

import org.jspecify.annotations.NullMarked;
