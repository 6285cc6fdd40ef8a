/**
 * Scores that a team could as well have had with other respondents (method, section 4).
 *
 * <p>Pure: a seed, a scorecard and a number of a draw give the same scores on every machine. Start at
 * {@link readiness.sampling.PlausibleScores}; {@code Colleagues} draws those who might have answered instead, from a
 * normal distribution where many people of a team have answered. What follows from many draws is left to
 * {@code certainty} and {@code decision}.
 */
@NullMarked
package readiness.sampling;

import org.jspecify.annotations.NullMarked;
