package readiness.wording;

import java.util.Locale;

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
}
