package readiness.answers;

import java.util.Optional;
import readiness.problem.Location;
import readiness.questionnaire.Id;

/**
 * What one respondent put down, as it stands in the file.
 *
 * @param questionnaire which questionnaire it fills in
 * @param location where it begins
 * @param team whom it is about; nothing for the organisation
 * @param respondent tells two sheets of one team apart, and is never shown
 * @param draft whether the respondent has not finished; drafts are never scored
 * @param interview what came of each question
 */
public record AnswerSheet(
        Id questionnaire,
        Location location,
        Optional<Id> team,
        Optional<String> respondent,
        Optional<String> role,
        Optional<String> date,
        boolean draft,
        Interview interview) {

    /** Returns the same sheet, so many lines further down. */
    public AnswerSheet below(int lines) {
        return new AnswerSheet(questionnaire, location.below(lines), team, respondent, role, date, draft, interview);
    }
}
