package readiness.answers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * @param responses by question; a question that is not there was left blank
 */
public record AnswerSheet(
        Id questionnaire,
        Location location,
        Optional<Id> team,
        Optional<String> respondent,
        Optional<String> role,
        Optional<String> date,
        boolean draft,
        Map<Id, Response> responses) {

    public AnswerSheet {
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
    }
}
