package readiness.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The French {@code e} that is dropped before a vowel or a mute h: {@code d’Atlas}, {@code qu’Iris}. */
final class Elision {

    /** A short word that ends in {@code e}, before an argument's place in a pattern. */
    private static final Pattern PLACE =
            Pattern.compile("\\b([Dd]|(?:[Jj]us|[Ll]ors|[Pp]uis|[Qq]uoi)?[Qq]u)e \\{(\\d)}");

    /** How words with a mute h begin; the h of others, and of most English names, is pronounced: {@code de Hub}. */
    private static final Pattern MUTE = Pattern.compile(
            "h(abi|armon|eb|elic|elio|emi|emo|erb|eredi|erit|erm|esit|etero|eur(?!t)|iv|ist|omm|omo|onn|onor|opit"
                    + "|ori|orlo|orm|ort|osp|ote|uil|um|yd|yg|ym|yp).*");

    private static final Pattern VOWEL = Pattern.compile("(?!onz|oui\\b)[aeiouœæ].*|y[^aeiou].*");

    /** Only the first letters of a word are looked at. */
    private static final int LETTERS = 8;

    private Elision() {}

    /** Returns the pattern with {@code d’} and {@code qu’} before the arguments that ask for it. */
    static String in(String pattern, Object... arguments) {
        return pattern.contains("e {")
                ? PLACE.matcher(pattern).replaceAll(place -> {
                    int argument = Integer.parseInt(place.group(2));
                    return argument < arguments.length && asksForIt(arguments[argument])
                            ? place.group(1) + "’{" + argument + "}"
                            : place.group();
                })
                : pattern;
    }

    private static boolean asksForIt(Object argument) {
        if (!(argument instanceof String name)) {
            return false;
        }
        String begins = name.substring(0, Math.min(LETTERS, name.length()));
        String plain = Normalizer.normalize(begins, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return VOWEL.matcher(plain).matches() || MUTE.matcher(plain).matches();
    }
}
