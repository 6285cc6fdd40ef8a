/**
 * A survey with one person: a state machine, and what it says in finished words.
 *
 * <p>Start at {@link readiness.survey.Conversation}, which takes one line at a time and never waits, prints or saves.
 * Screens and keyboards are left to {@code terminal}, files to {@code sheet}.
 */
@NullMarked
package readiness.survey;

import org.jspecify.annotations.NullMarked;
