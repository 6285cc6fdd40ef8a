package readiness.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that the program itself speaks; questionnaires may hold texts in others besides. */
public enum Language {
    EN("en"),
    FR("fr");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Returns the code that files and options use: {@code en} or {@code fr}. */
    public String code() {
        return code;
    }

    /** Returns the locale that bundles and numbers follow; never the machine's. */
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** Returns the language with this code; empty where the program has no texts in it. */
    public static Optional<Language> of(String code) {
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** Returns the language of this locale, English where the program does not speak it. */
    public static Language closestTo(Locale locale) {
        return of(locale.getLanguage()).orElse(EN);
    }
}
