package readiness.selection;

import readiness.questionnaire.Id;

/** Takes note of each sheet that names its respondent. */
@FunctionalInterface
public interface RespondentCheck {

    /**
     * Returns whether a sheet counts as far as is known.
     *
     * @param person the fingerprint of its respondent
     * @param place its place, as {@link PlaceNumbers} numbers it
     * @param seconds its date, as {@link Respondents} has it
     */
    boolean counts(Id questionnaire, long person, long place, long seconds);
}
