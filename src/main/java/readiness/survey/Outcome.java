package readiness.survey;

/** How far a conversation has come. */
public enum Outcome {
    UNDERWAY,
    /** Every answer was reviewed and the sheet is complete. */
    FINISHED,
    /** The person left before the end. */
    LEFT
}
