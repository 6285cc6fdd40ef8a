package readiness.answers;

import java.util.Locale;
import java.util.Optional;
import readiness.problem.Location;
import readiness.questionnaire.Id;

/**
 * One respondent's filled-in sheet.
 *
 * @param questionnaire the questionnaire that it fills in
 * @param location where it begins
 * @param subject the team or customer that it is about; empty for the organisation
 * @param respondent distinguishes two sheets about one subject; never shown. An e-mail address is one person's however
 *     its capitals are typed
 * @param role the id of one of the questionnaire's roles, or free words where it has none; empty where none is named
 * @param draft whether the respondent has not finished; drafts are never scored
 * @param unreadable the number of its answers that have an error, and count as blank
 * @param interview the state and the answer of each question
 */
public record AnswerSheet(
        Id questionnaire,
        Location location,
        Optional<Id> subject,
        Optional<String> respondent,
        Optional<String> role,
        Optional<SheetDate> date,
        boolean draft,
        int unreadable,
        Interview interview) {

    public AnswerSheet {
        respondent = respondent.map(AnswerSheet::person);
    }

    private static String person(String respondent) {
        return respondent.indexOf('@') < 0 ? respondent : respondent.toLowerCase(Locale.ROOT);
    }

    /** Returns the same sheet, moved down by a number of lines. */
    public AnswerSheet below(int lines) {
        return new AnswerSheet(
                questionnaire, location.below(lines), subject, respondent, role, date, draft, unreadable, interview);
    }

    /** Returns whether no question is answered: such a sheet is counted as empty, and takes part in nothing. */
    public boolean isEmpty() {
        return interview.isEmpty();
    }
}
