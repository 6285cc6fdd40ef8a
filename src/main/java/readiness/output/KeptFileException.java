package readiness.output;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import readiness.wording.Keyword;

/** A file that a command would have written over, and did not. */
public final class KeptFileException extends FileSystemException {

    private static final long serialVersionUID = 1;

    /** Why it was kept. */
    public enum Reason implements Keyword {
        /** This run reads it. */
        INPUT_OF_THIS_RUN,
        /** It is a link, and leads to a file that was not named. */
        LINK,
        /** Whoever writes it cannot see what is in it. */
        ALREADY_THERE,
        /** It does not begin as what the command writes. */
        NOT_OURS
    }

    private final Reason reason;

    public KeptFileException(Path file, Reason reason) {
        this(file.toString(), reason);
    }

    /** Names a file as it was typed, which may be elsewhere. */
    public KeptFileException(String file, Reason reason) {
        super(file);
        this.reason = reason;
    }

    public Reason why() {
        return reason;
    }
}
