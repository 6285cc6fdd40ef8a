package readiness.questionnaire;

/** The capacity in which somebody answers, such as the team lead or the sponsor. */
public record RespondentRole(Id id, Text title) {}
