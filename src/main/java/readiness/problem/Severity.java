package readiness.problem;

/** How much a problem weighs. */
public enum Severity {
    /** The part it concerns cannot be used. */
    ERROR,
    /** The part is used, and is probably not what was meant. */
    WARNING,
    /** Nothing is wrong; the reader of the result must know it. */
    NOTE
}
