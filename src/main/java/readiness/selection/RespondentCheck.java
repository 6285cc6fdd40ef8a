package readiness.selection;

import readiness.questionnaire.Id;

/** Takes note of each sheet that names its respondent. */
@FunctionalInterface
public interface RespondentCheck {

    /**
     * Returns whether a sheet counts as far as is known.
     *
     * @param person the fingerprint of its respondent
     * @param sheet its number, as {@link PlaceNumbers} gives it
     * @param date its date, as {@link Respondents#date} has it
     */
    boolean counts(Id questionnaire, long person, long sheet, long date);
}
