package readiness.cli;

/** A command line that is well formed and cannot be meant, told in a finished sentence. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    UsageException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
