package readiness.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import readiness.questionnaire.Id;
import readiness.questionnaire.Text;

/**
 * A team or a customer, as the assessment lists it.
 *
 * @param name for people; the id where the assessment gives none
 * @param about one line on what the team does
 * @param size how many people belong to it, positive
 * @param group the part of the organisation that it belongs to
 * @param targets scores to reach, from 0 to 100, by questionnaire and then by dimension
 */
public record Team(
        Id id,
        String name,
        Optional<Text> about,
        OptionalInt size,
        Optional<String> group,
        Map<Id, Map<Id, Double>> targets) {

    public Team {
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }

    /** Returns a team that the assessment does not describe: it is named by its id. */
    public static Team unnamed(Id id) {
        return new Team(id, id.name(), Optional.empty(), OptionalInt.empty(), Optional.empty(), Map.of());
    }
}
