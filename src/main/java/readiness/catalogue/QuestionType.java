package readiness.catalogue;

import java.util.Set;
import readiness.wording.Keyword;

/** The types of question, with the keys that only some of them have. */
enum QuestionType implements Keyword {
    CHOICE("facet", "weight", "reversed", "scale", "options"),
    MULTIPLE("facet", "weight", "reversed", "options"),
    NUMBER("facet", "weight", "reversed", "unit", "least", "most", "points"),
    YES_NO("facet", "weight", "reversed"),
    TEXT;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives an immutable set.
    private final Set<String> keys;

    QuestionType(String... keys) {
        this.keys = Set.of(keys);
    }

    /** Returns whether a question of this type may have a key that not all of them have. */
    boolean has(String key) {
        return keys.contains(key);
    }
}
