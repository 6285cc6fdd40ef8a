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
import readiness.cell.Words;
import readiness.column.ColumnMap.RepeatedRows;
import readiness.questionnaire.Id;
import readiness.tally.LongIntMap;

/**
 * The respondents met so far, each with the sheet that counts, in numbers alone: a whole company may answer.
 *
 * <p>People go by a fingerprint of 64 bits. That two of a million have the same is less likely than one in thirty
 * million; it would give a warning too many. Sheets go by the numbers that {@link PlaceNumbers} gives them.
 */
public final class Respondents {

    private static final long SECONDS_OF_DAY = 86_400;

    /** The numbers about a sheet: its person, its own and its date. */
    private static final int NUMBERS = 3;

    /** The number of each person, from 1. */
    private final LongIntMap people = new LongIntMap();

    /** The number and the date of the sheet of each person that counts, behind each other. */
    private long[] counting = new long[1 << 8];

    private int met;

    /** Two sheets of one respondent: the number of the one that counts, and of the one that does not. */
    public record Repeated(long counting, long superseded) {

        /** Returns the number of the one that is behind the other. */
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

    /**
     * Returns a sheet's date as a number: twice its seconds, less than any other for none, and one more where the
     * assessment says that the first of a person's rows counts.
     */
    static long date(Optional<SheetDate> date, RepeatedRows counts) {
        long seconds = date.map(when -> when.day().toEpochDay() * SECONDS_OF_DAY
                        + when.time().map(LocalTime::toSecondOfDay).orElse(0))
                .orElse(Long.MIN_VALUE >> 1);
        return 2 * seconds + (counts == RepeatedRows.FIRST ? 1 : 0);
    }

    /**
     * Takes note of a person's sheet; null for a person who is new. Of two sheets the one with the later date counts,
     * or the second where neither is later; a sheet without a date is earlier than all others. Where the first of a
     * person's rows counts, by what is said about both, it is the other one of the two.
     */
    public @Nullable Repeated meet(long person, long sheet, long date) {
        int number = people.value(person);
        if (number == 0) {
            met++;
            people.add(person, met);
            put(met, sheet, date);
            return null;
        }
        long earlier = counting[2 * number];
        long earlierDate = counting[2 * number + 1];
        boolean isEarlier = date >> 1 < earlierDate >> 1;
        boolean firstCounts = (date & earlierDate & 1) == 1;
        if (isEarlier != firstCounts) {
            return new Repeated(earlier, sheet);
        }
        put(number, sheet, date);
        return new Repeated(sheet, earlier);
    }

    /**
     * Returns which sheets of some people do not count, in the order of the later ones.
     *
     * @param sheets for each sheet three numbers, which are the respondent, its own and the date; all of each person,
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

    private void put(int number, long sheet, long date) {
        if (2 * number >= counting.length) {
            counting = Arrays.copyOf(counting, 2 * counting.length);
        }
        counting[2 * number] = sheet;
        counting[2 * number + 1] = date;
    }

    /** Returns the hash of a respondent (with the final mix of MurmurHash3). */
    private static long fingerprint(AnswerSheet sheet, String respondent) {
        long hash = WordHash.of(WordHash.START, sheet.questionnaire().name());
        hash = WordHash.of(hash, sheet.subject().map(Id::name).orElse(""));
        hash = WordHash.of(hash, Words.strip(respondent));
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
