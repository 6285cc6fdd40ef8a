package readiness.invocation;

/** How a command ended, for the shell. */
public enum ExitCode {
    DONE(0),
    /** Done, and a threshold that was asked for is not met. */
    THRESHOLD_NOT_MET(1),
    WRONG_USAGE(2),
    /** The input has errors; the files and rows without errors were used. */
    ERRORS_IN_INPUT(3),
    CANNOT_READ_OR_WRITE(4),
    OUR_FAULT(70),
    INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
