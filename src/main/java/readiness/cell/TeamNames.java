package readiness.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import readiness.questionnaire.Id;
import readiness.sheet.SubjectNames;

/**
 * The teams, or the customers, of an assessment, by all the words that name them.
 *
 * @param byWord the ids by the names of the teams, as {@link Words#key} and, where that is one team's alone,
 *     {@link SubjectNames#plain} have them
 * @param ids in the order of the assessment; empty where the assessment lists none
 */
public record TeamNames(Map<String, Id> byWord, List<Id> ids) {

    public TeamNames {
        byWord = Map.copyOf(byWord);
        ids = List.copyOf(ids);
    }

    /** Returns no teams: any id is a team. */
    public static TeamNames unlisted() {
        return new TeamNames(Map.of(), List.of());
    }

    /**
     * Returns the teams of an assessment.
     *
     * @param names the name of each, by its id
     */
    public static TeamNames of(Map<Id, String> names) {
        var byWord = new HashMap<String, Id>();
        byWord.putAll(ofOneTeam(names, TeamNames::plain));
        byWord.putAll(ofOneTeam(names, Words::key));
        names.keySet().forEach(id -> add(byWord, id.name(), id));
        return new TeamNames(byWord, new ArrayList<>(names.keySet()));
    }

    /** Returns the teams by their names in one form, without those forms that two teams share. */
    private static Map<String, Id> ofOneTeam(Map<Id, String> names, UnaryOperator<String> form) {
        var byForm = new HashMap<String, Id>();
        var shared = new HashSet<String>();
        names.forEach((id, name) -> {
            if (byForm.put(form.apply(name), id) != null) {
                shared.add(form.apply(name));
            }
        });
        byForm.keySet().removeAll(shared);
        byForm.remove("");
        return byForm;
    }

    private static void add(Map<String, Id> byWord, String word, Id id) {
        Stream.of(plain(word), Words.key(word)).filter(form -> !form.isEmpty()).forEach(form -> byWord.put(form, id));
    }

    /** Returns a name as sheets compare it. */
    private static String plain(String word) {
        return SubjectNames.plain(Words.key(word));
    }

    public boolean areListed() {
        return !ids.isEmpty();
    }

    /** Returns the same teams, and further words for them. */
    public TeamNames with(Map<String, Id> words) {
        var more = new HashMap<>(byWord);
        words.forEach((word, id) -> add(more, word, id));
        return new TeamNames(more, ids);
    }

    /** Returns the team that a word names, by id or name, ignoring case, spaces, hyphens and accents. */
    public Optional<Id> find(String word) {
        return Optional.ofNullable(byWord.get(Words.key(word))).or(() -> Optional.ofNullable(byWord.get(plain(word))));
    }

    /** Returns whether there are words and each of them names a team. */
    public boolean areAll(Collection<String> words) {
        return !words.isEmpty() && words.stream().allMatch(word -> find(word).isPresent());
    }
}
