package readiness.wording;

import java.util.regex.Pattern;

/** French nouns behind a number below two, which are singular: {@code dans 1 simulation sur 100}. */
final class Singular {

    private static final Pattern COUNTED =
            Pattern.compile("\\{(\\d)} ((?:simulations|pondérations)(?: sur 100)?(?: possibles| proches)?)");

    private static final Pattern BELOW_TWO = Pattern.compile("(?:.* )?[01]");

    private Singular() {}

    /** Returns the pattern with what is counted in the singular, where its number is 0 or 1, or fewer than 1. */
    static String in(String pattern, Object... arguments) {
        return COUNTED.matcher(pattern).replaceAll(place -> {
            int argument = Integer.parseInt(place.group(1));
            boolean isOne = argument < arguments.length
                    && BELOW_TWO.matcher(String.valueOf(arguments[argument])).matches();
            return "{" + argument + "} " + (isOne ? place.group(2).replaceAll("s\\b", "") : place.group(2));
        });
    }
}
