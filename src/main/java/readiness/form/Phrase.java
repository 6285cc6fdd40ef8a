package readiness.form;

import java.util.List;
import java.util.function.Function;
import readiness.wording.Language;

/**
 * Words in each of the form's languages, between which its reader switches.
 *
 * @param key by which the script finds words that are in the page many times; empty for words that are there once
 * @param versions in the order of the languages; a single one without a language where all are the same; empty where
 *     there are no words
 */
public record Phrase(String key, List<Translation> versions) {

    static final Phrase NONE = new Phrase("", List.of());

    public Phrase {
        versions = List.copyOf(versions);
    }

    /**
     * The words in one language.
     *
     * @param language its code; empty for words that are in no language, or in the only one
     * @param hidden whether they are hidden until the reader chooses this language
     */
    public record Translation(String language, String words, boolean hidden) {}

    /** Returns the words that each language has. */
    static Phrase of(List<Language> languages, Function<Language, String> words) {
        var all = languages.stream().map(words).toList();
        if (all.stream().distinct().count() == 1) {
            return same(all.get(0));
        }
        return new Phrase(
                "",
                languages.stream()
                        .map(language ->
                                new Translation(language.code(), words.apply(language), language != languages.get(0)))
                        .toList());
    }

    /** Returns words that are the same in every language, as a name. */
    public static Phrase same(String words) {
        return new Phrase("", List.of(new Translation("", words, false)));
    }

    /** Returns the same words, which are in the page many times and in each language only once. */
    Phrase shared(String name) {
        return new Phrase(name, versions);
    }

    /** Returns the words in a language. */
    String in(Language language) {
        return versions.stream()
                .filter(version -> version.language().equals(language.code()))
                .findFirst()
                .orElseGet(() -> versions.get(0))
                .words();
    }
}
