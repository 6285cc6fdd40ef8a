package readiness.selection;

import java.time.LocalTime;
import java.util.Arrays;
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
 * The respondents met so far, each with the place and date of the latest sheet, in numbers alone: a whole company may
 * answer.
 *
 * <p>People go by a fingerprint of 64 bits. That two of a million have the same is less likely than one in thirty
 * million; it would give a warning too many. Places go by numbers.
 */
public final class Respondents {

    private static final long SECONDS_OF_DAY = 86_400;

    /** The numbers about a sheet: person, place and date. */
    private static final int NUMBERS = 3;

    /** The number of each person, from 1. */
    private final LongIntMap people = new LongIntMap();

    /** The place and the date of the sheet of each person, behind each other. */
    private long[] latest = new long[1 << 8];

    private int met;

    /** Two sheets of one respondent: the place of the one that counts, and of the one that does not. */
    public record Repeated(long counting, long superseded) {

        /** Returns the place of the one that is behind the other. */
        public long later() {
            return Math.max(counting, superseded);
        }

        /** Returns the number of the part that the sheet is in that does not count. */
        public int supersededPart() {
            return PlaceNumbers.part(superseded);
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
        int number = people.value(person);
        if (number == 0) {
            met++;
            people.add(person, met);
            put(met, place, seconds);
            return null;
        }
        long earlier = latest[2 * number];
        if (seconds < latest[2 * number + 1]) {
            return new Repeated(earlier, place);
        }
        put(number, place, seconds);
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

    private void put(int number, long place, long seconds) {
        if (2 * number >= latest.length) {
            latest = Arrays.copyOf(latest, 2 * latest.length);
        }
        latest[2 * number] = place;
        latest[2 * number + 1] = seconds;
    }

    /** Returns the hash of a respondent (with the final mix of MurmurHash3). */
    private static long fingerprint(AnswerSheet sheet, String respondent) {
        long hash = WordHash.of(WordHash.START, sheet.questionnaire().name());
        hash = WordHash.of(hash, sheet.subject().map(Id::name).orElse(""));
        hash = WordHash.of(hash, respondent.strip());
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
