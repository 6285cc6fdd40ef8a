package readiness.wording;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A constant that files and bundles spell as its name in lower case with hyphens: {@code NOT_FIRST} is
 * {@code not-first}.
 */
public interface Keyword {

    /** Returns the constant's name in Java. */
    String name();

    /** Returns the constant's word in files, results and bundles. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the constants by their keys, in the order of declaration. */
    static <E extends Keyword> Map<String, E> byKey(E[] constants) {
        var byKey = new LinkedHashMap<String, E>();
        for (E constant : constants) {
            byKey.put(constant.key(), constant);
        }
        return byKey;
    }
}
