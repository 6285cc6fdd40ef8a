package readiness.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.questionnaire.Id;

/**
 * The teams, or the customers, of an assessment, by all the words that name them.
 *
 * @param byName the ids by the names of the teams, as {@link Words#name} has them
 * @param ids in the order of the assessment; empty where the assessment lists none
 */
public record Teams(Map<String, Id> byName, List<Id> ids) {

    public Teams {
        byName = Map.copyOf(byName);
        ids = List.copyOf(ids);
    }

    /** Returns no teams: any id is a team. */
    public static Teams unlisted() {
        return new Teams(Map.of(), List.of());
    }

    /**
     * Returns the teams of an assessment.
     *
     * @param names the name of each, by its id
     */
    public static Teams of(Map<Id, String> names) {
        var byName = new HashMap<String, Id>();
        names.forEach((id, name) -> byName.put(Words.name(name), id));
        names.keySet().forEach(id -> byName.put(Words.name(id.name()), id));
        return new Teams(byName, new ArrayList<>(names.keySet()));
    }

    public boolean areListed() {
        return !ids.isEmpty();
    }

    /** Returns the same teams, and further words for them. */
    public Teams with(Map<String, Id> words) {
        var more = new HashMap<>(byName);
        words.forEach((word, id) -> more.put(Words.name(word), id));
        return new Teams(more, ids);
    }

    /** Returns the team that a word names, by id or name, ignoring case, spaces, hyphens and accents. */
    public Optional<Id> find(String word) {
        return Optional.ofNullable(byName.get(Words.name(word)));
    }

    /** Returns whether there are words and each of them names a team. */
    public boolean areAll(Collection<String> words) {
        return !words.isEmpty() && words.stream().allMatch(word -> find(word).isPresent());
    }
}
