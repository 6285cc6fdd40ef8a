package readiness.cell;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.wording.Language;
import readiness.wording.Wording;

/** Words that form tools and the people who use them write for the same thing, in every language of the program. */
public final class UsualWords {

    private static final List<Wording> LANGUAGES = Stream.of(Language.values())
            .map(language -> Wording.of("readiness.cell.UsualWords", language))
            .toList();

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private UsualWords() {}

    /** Returns the words for a thing, as {@link Words#key} has them. */
    public static Set<String> keys(String thing) {
        return words(thing, Words::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the words for a thing, the most usual first. */
    public static List<String> inOrder(String thing) {
        return words(thing, Words::key).toList();
    }

    /** Returns the numbers of things that are listed in order, from 1, by each of their words. */
    static Map<String, Integer> numbers(String things) {
        var numbers = new HashMap<String, Integer>();
        for (Wording language : LANGUAGES) {
            String[] inOrder = language.verbatim(things).split("\\|", -1);
            for (int number = 1; number <= inOrder.length; number++) {
                for (String word : inOrder[number - 1].split(" ", -1)) {
                    numbers.put(Words.key(word), number);
                }
            }
        }
        return Map.copyOf(numbers);
    }

    private static Stream<String> words(String thing, Function<String, String> key) {
        return Stream.concat(part(thing, 0), part(thing, 1))
                .map(key)
                .flatMap(word -> Stream.of(word, withoutAccents(word)))
                .distinct();
    }

    /** Many people leave out the accents, on capitals above all: Equipe, Etat. */
    private static String withoutAccents(String word) {
        return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Returns the words of all languages that come first, or those that come after them. */
    private static Stream<String> part(String thing, int number) {
        return LANGUAGES.stream()
                .map(language -> language.verbatim(thing).split("\\|\\|", -1))
                .filter(parts -> number < parts.length)
                .flatMap(parts -> Stream.of(parts[number].split("\\|", -1)));
    }
}
