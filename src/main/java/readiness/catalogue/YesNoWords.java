package readiness.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.questionnaire.Id;
import readiness.questionnaire.ResponseFormat;

/** Other words for the two answers of a yes-no question, as YAML, spreadsheets and French have them. */
public final class YesNoWords {

    private static final List<String> YES = List.of("true", "oui", "y", "vrai", "on", "1", "o");
    private static final List<String> NO = List.of("false", "non", "n", "faux", "off", "0");

    private static final Map<String, String> MEANT = Stream.concat(YES.stream(), NO.stream())
            .collect(Collectors.toMap(word -> word, word -> YES.contains(word) ? Id.YES.name() : Id.NO.name()));

    private YesNoWords() {}

    /**
     * Returns {@code yes} or {@code no} for another word for it, in any case; empty for every other word, and for
     * questions that are not answered with yes or no.
     */
    public static Optional<String> meant(ResponseFormat format, String word) {
        return format.choices().contains(Id.YES)
                ? Optional.ofNullable(MEANT.get(word.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
