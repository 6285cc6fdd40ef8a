package readiness.answers;

import java.util.Optional;
import readiness.questionnaire.Answer;

/** An answer with what the respondent says about it. */
public record Response(Answer answer, Optional<String> comment) {}
