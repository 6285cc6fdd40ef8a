package readiness.questionnaire;

import java.util.Optional;

/**
 * Something worth doing when the scores say so.
 *
 * @param horizon in days from the start
 * @param source where the advice comes from
 */
public record Advice(Id id, Condition<ScoreTest> when, int horizon, Text title, Text text, Optional<Text> source) {}
