package readiness.assessment;

import readiness.questionnaire.Questionnaire;

/**
 * A questionnaire and the fingerprint of its file, so that a second person can tell that it is the same one.
 *
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 */
public record Instrument(Questionnaire questionnaire, String sha256) {}
