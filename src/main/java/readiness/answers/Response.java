package readiness.answers;

import readiness.questionnaire.Answer;

import java.util.Optional;

/** An answer with what the respondent says about it. */
public record Response(Answer answer, Optional<String> comment) {}
