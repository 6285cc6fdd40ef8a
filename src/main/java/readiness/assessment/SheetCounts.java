package readiness.assessment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readiness.questionnaire.Id;

/**
 * The numbers of sheets about each subject, by questionnaire and then by team or customer; the organisation is empty.
 */
public record SheetCounts(Map<Id, Map<Optional<Id>, Count>> byQuestionnaire) {

    /** Counts of no sheets. */
    public static final SheetCounts NONE = new SheetCounts(Map.of());

    public SheetCounts {
        byQuestionnaire = byQuestionnaire.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, counts -> Map.copyOf(counts.getValue())));
    }

    /**
     * The sheets about one subject.
     *
     * @param counted the sheets that count
     * @param empty the sheets in which no question is answered
     * @param unreadable the answers that have an error, in the sheets that count
     */
    public record Count(int counted, int empty, int unreadable) {

        /** The count of a subject without sheets. */
        public static final Count ZERO = new Count(0, 0, 0);
    }

    /** Returns the teams or customers that have a sheet, even if no question is answered in it. */
    Set<Id> subjects(Id questionnaire) {
        return byQuestionnaire.getOrDefault(questionnaire, Map.of()).keySet().stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the count of the sheets of a questionnaire about a subject. */
    public Count of(Id questionnaire, Optional<Id> subject) {
        return byQuestionnaire.getOrDefault(questionnaire, Map.of()).getOrDefault(subject, Count.ZERO);
    }
}
