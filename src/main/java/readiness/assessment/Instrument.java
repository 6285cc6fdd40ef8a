package readiness.assessment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import readiness.questionnaire.Questionnaire;

/** A questionnaire and its file's fingerprint, so that a second person can tell that it is the same one. */
public final class Instrument {

    private final Questionnaire questionnaire;
    private final byte[] file;

    /**
     * Returns the questionnaire that was read from a file.
     *
     * @param file its bytes
     */
    public Instrument(Questionnaire questionnaire, byte[] file) {
        this.questionnaire = questionnaire;
        this.file = file.clone();
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** Returns the SHA-256 of the file's bytes, in lower-case hexadecimal; only what shows it pays for it. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
