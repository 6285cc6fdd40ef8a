/**
 * What tests are made of: small questionnaires, answer sheets, scorecards, folders and dialogues, built in a line.
 *
 * <p>Any test package may use this one; no test package uses another.
 */
@NullMarked
package readiness.testkit;

import org.jspecify.annotations.NullMarked;
