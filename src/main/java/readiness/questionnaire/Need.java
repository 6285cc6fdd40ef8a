package readiness.questionnaire;

/** What an option cannot do without. */
public record Need(ScoreThreshold when, Text text) {}
