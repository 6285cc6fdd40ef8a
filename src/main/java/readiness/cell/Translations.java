package readiness.cell;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts in two languages at once, {@code Agree / D’accord}: a form that is not translated asks so. */
final class Translations {

    private static final Pattern BETWEEN = Pattern.compile(" [/|] ");

    /** Forms are in two or three languages. */
    private static final int MOST = 4;

    private Translations() {}

    /** Returns the meaning of a text; of one that is not known, the one that all its translations have. */
    static Optional<String> meaning(String key, Function<String, Optional<String>> known) {
        return known.apply(key).or(() -> {
            var found =
                    Stream.of(BETWEEN.split(key, MOST)).map(known).distinct().toList();
            return found.size() == 1 ? found.get(0) : Optional.empty();
        });
    }
}
