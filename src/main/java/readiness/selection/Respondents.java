package readiness.selection;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.answers.SheetDate;
import readiness.answers.WordHash;
import readiness.questionnaire.Id;
import readiness.tally.LongIntMap;

/**
 * The respondents met so far, each with the place and date of the latest sheet, in 32 bytes: a whole company may
 * answer.
 *
 * <p>People go by a fingerprint of 64 bits. That two of a million have the same is less likely than one in thirty
 * million; it would give a warning too many. Places go by numbers.
 */
public final class Respondents {

    private static final long SECONDS_OF_DAY = 86_400;

    /** The numbers about a sheet: person, place and date. */
    private static final int NUMBERS = 3;

    /** The numbers of an entry: person, place, date, and one that is free. */
    private static final int STRIDE = 4;

    /** Each person, and behind it the place and the date: all are at hand at once. */
    private long[] people = new long[1 << 8];

    private int size;

    /** Two sheets of one respondent: the place of the one that counts, and of the one that does not. */
    public record Repeated(long counting, long superseded) {

        /** Returns the place of the one that is behind the other. */
        public long later() {
            return Math.max(counting, superseded);
        }

        /** Returns the number of the part that the sheet is in that does not count. */
        public int supersededPart() {
            return Places.part(superseded);
        }
    }

    /** Returns the fingerprint of a sheet's respondent; empty where it names none. */
    static OptionalLong fingerprint(AnswerSheet sheet) {
        return sheet.respondent().isPresent()
                ? OptionalLong.of(fingerprint(sheet, sheet.respondent().get()))
                : OptionalLong.empty();
    }

    /** Returns the seconds of a date; less than any for none. */
    static long seconds(Optional<SheetDate> date) {
        return date.map(when -> when.day().toEpochDay() * SECONDS_OF_DAY
                        + when.time().map(LocalTime::toSecondOfDay).orElse(0))
                .orElse(Long.MIN_VALUE);
    }

    /**
     * Takes note of a person's sheet; null for a person who is new. Of two sheets the one with the later date counts,
     * or the second where neither is later; a sheet without a date is earlier than all others.
     */
    public @Nullable Repeated meet(long person, long place, long seconds) {
        if (2 * STRIDE * size >= people.length) {
            grow();
        }
        int slot = slotOf(person);
        if (people[slot] != person) {
            size++;
            put(slot, person, place, seconds);
            return null;
        }
        long earlier = people[slot + 1];
        if (seconds < people[slot + 2]) {
            return new Repeated(earlier, place);
        }
        put(slot, person, place, seconds);
        return new Repeated(place, earlier);
    }

    /**
     * Returns which sheets of some people do not count, in the order of the later ones.
     *
     * @param sheets for each sheet three numbers, which are the respondent, the place and the date; all of each person,
     *     in any order
     */
    public static List<Repeated> repeated(long... sheets) {
        var times = new LongIntMap();
        for (int sheet = 0; sheet < sheets.length; sheet += NUMBERS) {
            times.add(sheets[sheet], 1);
        }
        var several = IntStream.range(0, sheets.length / NUMBERS)
                .map(sheet -> NUMBERS * sheet)
                .filter(sheet -> times.value(sheets[sheet]) > 1)
                .boxed()
                .sorted(Comparator.comparingLong(sheet -> sheets[sheet + 1]))
                .toList();
        var respondents = new Respondents();
        return several.stream()
                .map(sheet ->
                        Optional.ofNullable(respondents.meet(sheets[sheet], sheets[sheet + 1], sheets[sheet + 2])))
                .flatMap(Optional::stream)
                .toList();
    }

    private void put(int slot, long person, long place, long seconds) {
        people[slot] = person;
        people[slot + 1] = place;
        people[slot + 2] = seconds;
    }

    /** Returns where a person is, or would be. */
    private int slotOf(long person) {
        int slot = (STRIDE * Long.hashCode(person)) & (people.length - 1);
        while (people[slot] != 0 && people[slot] != person) {
            slot = (slot + STRIDE) & (people.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] before = people;
        people = new long[2 * before.length];
        for (int i = 0; i < before.length; i += STRIDE) {
            if (before[i] != 0) {
                System.arraycopy(before, i, people, slotOf(before[i]), STRIDE);
            }
        }
    }

    /** Returns the hash of a respondent; never 0, which means nobody (with the final mix of MurmurHash3). */
    private static long fingerprint(AnswerSheet sheet, String respondent) {
        long hash = WordHash.of(WordHash.START, sheet.questionnaire().name());
        hash = WordHash.of(hash, sheet.subject().map(Id::name).orElse(""));
        hash = WordHash.of(hash, respondent.strip());
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
