package readiness.assessment;

import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ScoreDigest;

/** A questionnaire of the assessment, with the digest by which a second person can check that it is the same one. */
public record Instrument(Questionnaire questionnaire) {

    /** Returns the SHA-256 of everything in it that decides scores, in lower-case hexadecimal. */
    public String sha256() {
        return ScoreDigest.of(questionnaire);
    }
}
