package readiness.folder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import readiness.questionnaire.Id;

/** What was found in a part of the sheets. */
public final class CountedPart {

    private final byte[] counts;
    private final PartReport report;
    private final Map<Id, long[]> people;
    private final Map<Id, long[]> digests;

    CountedPart(byte[] counts, PartReport report, Map<Id, long[]> people, Map<Id, long[]> digests) {
        this.counts = counts.clone();
        this.report = report;
        this.people = Map.copyOf(people);
        this.digests = Map.copyOf(digests);
    }

    /** Returns everything that was counted, which can be added to the counts of other parts. */
    public byte[] counts() {
        return counts.clone();
    }

    public PartReport report() {
        return report;
    }

    /**
     * Returns who filled in sheets, by questionnaire: for each sheet that names a respondent three numbers, which are
     * the respondent, its own and the date, as {@link readiness.selection.RespondentCheck} has them.
     */
    public Map<Id, LongStream> people() {
        return streams(people);
    }

    /** Returns the digest of each sheet that may be a copy of another one, by questionnaire. */
    public Map<Id, LongStream> digests() {
        return streams(digests);
    }

    private static Map<Id, LongStream> streams(Map<Id, long[]> numbers) {
        var streams = new LinkedHashMap<Id, LongStream>();
        numbers.forEach((questionnaire, own) -> streams.put(questionnaire, LongStream.of(own)));
        return streams;
    }
}
