package readiness.survey;

import readiness.questionnaire.Id;

/** Where a survey stands. */
public sealed interface Position {

    /** At a question. */
    record Asking(Id question) implements Position {}

    /**
     * At the review of all answers.
     *
     * @param full whether every answer is read out, or only how many are missing
     */
    record Review(boolean full) implements Position {}
}
