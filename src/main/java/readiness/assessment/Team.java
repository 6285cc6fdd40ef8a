package readiness.assessment;

import java.util.Optional;
import readiness.questionnaire.Id;

/**
 * A candidate team.
 *
 * @param name for people; the id where the assessment gives none
 * @param about one line on what the team does
 */
public record Team(Id id, String name, Optional<String> about) {

    /** Returns a team that the assessment does not describe: it is named by its id. */
    public static Team unnamed(Id id) {
        return new Team(id, id.name(), Optional.empty());
    }
}
