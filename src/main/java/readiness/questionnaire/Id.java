package readiness.questionnaire;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The name of a question, option, facet, dimension, team: lower-case words joined by {@code -}. */
public record Id(String name) implements Comparable<Id> {

    private static final Set<String> AMBIGUOUS = Set.of("yes", "no", "on", "off", "y", "n", "true", "false", "null");

    /** The two answers of a yes-no question, which no file declares. */
    public static final Id YES = new Id("yes");

    public static final Id NO = new Id("no");

    public Id {
        if (!isWellFormed(name)) {
            throw new IllegalArgumentException("an id is lower-case words joined by '-', but this is " + name);
        }
    }

    /**
     * Returns whether the name is made of lower-case words joined by {@code -}: {@code [a-z][a-z0-9]*(-[a-z0-9]+)*},
     * without the pattern, as every key of every sheet is asked.
     */
    public static boolean isWellFormed(String name) {
        char before = '-';
        for (int i = 0; i < name.length(); i++) {
            char next = name.charAt(i);
            boolean fits = isLetter(next) || (i > 0 && isDigit(next)) || (next == '-' && before != '-');
            if (!fits) {
                return false;
            }
            before = next;
        }
        return before != '-';
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Returns whether some YAML readers take the name for something else; no file may declare such an id. */
    public static boolean isAmbiguous(String name) {
        return AMBIGUOUS.contains(name);
    }

    /** Returns the name of an id that looks like these words: {@code Équipe n° 1} gives {@code equipe-n-1}. */
    public static String resembling(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.matches("[a-z].*") ? plain : ("id-" + plain).replaceAll("-$", "");
    }

    /** Returns ids as they are written. */
    public static List<String> names(Collection<Id> ids) {
        return ids.stream().map(Id::name).toList();
    }

    @Override
    public int compareTo(Id other) {
        return name.compareTo(other.name);
    }

    /** Written out, as {@link #hashCode} is: a record's own are only put together when first called, at every start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Id id && name.equals(id.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
