package readiness.questionnaire;

/** What an option cannot do without. */
public record Need(ScoreTest when, Text text) {}
