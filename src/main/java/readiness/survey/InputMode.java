package readiness.survey;

/** What the next line is taken for. */
public enum InputMode {
    /** An answer or a command. */
    ANSWER,
    COMMENT,
    /** Why the question does not apply. */
    REASON,
    /** Why a question that the survey insists on stays open. */
    EXCUSE,
    /** The number of a question, or words in it. */
    DESTINATION
}
