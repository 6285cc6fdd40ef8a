package readiness.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that say whether somebody has finished: whether a row is a draft, by the words’ keys. {@code *} stands for
 * every other word, and {@code ""} for a cell without any.
 */
public final class StateWords {

    /** What tools write that keep the date on which somebody finished. */
    public static final Map<String, Boolean> DATES = Map.of("", true, "*", false);

    /** What tools write that say whether somebody has not finished. */
    static final Map<String, Boolean> DRAFTS = Map.of(
            "yes", true, "oui", true, "true", true, "vrai", true, "1", true, //
            "no", false, "non", false, "false", false, "faux", false, "0", false);

    private static final Map<String, Boolean> USUAL = usual();

    private StateWords() {}

    /** Returns what the cells below a usual header say: words, or the dates on which people finished. */
    public static Map<String, Boolean> of(List<String> cells) {
        return !cells.isEmpty() && cells.stream().allMatch(StateWords::isDate) ? DATES : USUAL;
    }

    /** Returns the states with those that the assessment explains, which may be all. */
    public static Map<String, Boolean> with(Map<String, Boolean> usual, Map<String, Boolean> explained) {
        var states = new HashMap<String, Boolean>(explained.containsKey("*") ? Map.of() : usual);
        states.putAll(explained);
        return states;
    }

    /** Returns whether all words say how far somebody has come, which a plain yes or no does not. */
    public static boolean areAll(List<String> cells) {
        return !cells.isEmpty()
                && cells.stream().map(Words::key).allMatch(key -> USUAL.containsKey(key) && !DRAFTS.containsKey(key));
    }

    private static boolean isDate(String cell) {
        return DateWords.iso(cell, Optional.of(true)).isPresent()
                || DateWords.iso(cell, Optional.of(false)).isPresent();
    }

    private static Map<String, Boolean> usual() {
        var states = new HashMap<String, Boolean>();
        UsualWords.keys("complete").forEach(word -> states.put(word, false));
        UsualWords.keys("draft").forEach(word -> states.put(word, true));
        return Map.copyOf(states);
    }
}
