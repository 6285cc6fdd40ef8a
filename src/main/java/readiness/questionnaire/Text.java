package readiness.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import readiness.wording.Language;

/**
 * A questionnaire's own words, in one language or several.
 *
 * @param byLanguage from language code to words; the first one is the questionnaire's reference and is never missing
 */
public record Text(Map<String, String> byLanguage) {

    public Text {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text says something in at least one language");
        }
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** Returns the same words for every language. */
    public static Text of(String language, String words) {
        return new Text(Map.of(language, words));
    }

    /** Returns the words in this language, or in the reference language where the translation is missing. */
    public String in(Language language) {
        String translated = byLanguage.get(language.code());
        return translated != null ? translated : byLanguage.values().iterator().next();
    }
}
