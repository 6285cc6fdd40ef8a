package readiness.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as form tools and spreadsheets write them; a time may follow. */
public final class DateWords {

    private static final int MONTHS = 12;

    private DateWords() {}

    /** The three numbers of a date in the order in which they are written, and the time behind them. */
    private record Parts(int first, int second, int third, boolean yearFirst, String time) {}

    /**
     * Returns a date as sheets have it, {@code 2026-03-31} or {@code 2026-03-31T14:05:09}.
     *
     * @param dayFirst whether the day is before the month; empty where that is not known
     * @return empty for what is no date, or could be two
     */
    public static Optional<String> iso(String text, Optional<Boolean> dayFirst) {
        return parts(text).flatMap(parts -> {
            if (parts.yearFirst) {
                return date(parts.first, parts.second, parts.third).map(date -> date + parts.time);
            }
            var order = order(parts).or(() -> parts.first == parts.second ? Optional.of(true) : dayFirst);
            return order.flatMap(isDay -> isDay
                            ? date(year(parts.third), parts.second, parts.first)
                            : date(year(parts.third), parts.first, parts.second))
                    .map(date -> date + parts.time);
        });
    }

    /** Returns whether the day is before the month, as the first date proves that has a day after the twelfth. */
    public static Optional<Boolean> order(Stream<String> dates) {
        return dates.flatMap(date -> parts(date).stream())
                .flatMap(parts -> order(parts).stream())
                .findFirst();
    }

    private static Optional<Boolean> order(Parts parts) {
        if (parts.yearFirst || (parts.first <= MONTHS) == (parts.second <= MONTHS)) {
            return Optional.empty();
        }
        return Optional.of(parts.first > MONTHS);
    }

    private static int year(int written) {
        return written < 100 ? 2000 + written : written;
    }

    private static Optional<String> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Parts> parts(String text) {
        return numbers(text).or(() -> MonthName.parts(text));
    }

    private static Optional<Parts> numbers(String text) {
        var digits = new int[3];
        var lengths = new int[3];
        int place = 0;
        for (int part = 0; part < 3; part++) {
            while (place < text.length() && Character.isDigit(text.charAt(place)) && lengths[part] < 4) {
                digits[part] = 10 * digits[part] + Character.digit(text.charAt(place), 10);
                lengths[part]++;
                place++;
            }
            boolean ends = part == 2 || (place < text.length() && "-/.".indexOf(text.charAt(place)) >= 0);
            if (lengths[part] == 0 || !ends) {
                return Optional.empty();
            }
            place += part == 2 ? 0 : 1;
        }
        boolean yearFirst = lengths[0] == 4;
        if (lengths[1] > 2 || (yearFirst ? lengths[2] > 2 : lengths[0] > 2 || lengths[2] == 3)) {
            return Optional.empty();
        }
        return TimeWords.iso(text.substring(place))
                .map(time -> new Parts(digits[0], digits[1], digits[2], yearFirst, time));
    }

    /** A month by its name: what is a day and what is a month is beyond doubt. Apart, as most dates have numbers. */
    private static final class MonthName {

        private static final String APART = "[\\s.,/\u00a0-]{1,3}";
        private static final String WEEKDAY = "(?:\\p{L}{3,10}\\.?,? )?";
        private static final String DAY = "(\\d{1,2})(?:er|st|nd|rd|th)?";
        private static final String NAME = "(\\p{L}{3,9})";
        private static final String YEAR = "(\\d{4})(?:,? (?:at|à)(?= ))?(.*)";
        private static final Pattern DAY_FIRST = Pattern.compile(WEEKDAY + DAY + APART + NAME + APART + YEAR);
        private static final Pattern MONTH_FIRST = Pattern.compile(WEEKDAY + NAME + APART + DAY + APART + YEAR);
        private static final Map<String, Integer> NUMBERS = UsualWords.numbers("months");

        private static Optional<Parts> parts(String text) {
            var dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return parts(dayFirst.group(2), dayFirst.group(1), dayFirst.toMatchResult());
            }
            var monthFirst = MONTH_FIRST.matcher(text);
            return monthFirst.matches()
                    ? parts(monthFirst.group(1), monthFirst.group(2), monthFirst.toMatchResult())
                    : Optional.empty();
        }

        private static Optional<Parts> parts(String month, String day, MatchResult match) {
            Integer number = NUMBERS.get(Words.key(month));
            return number == null
                    ? Optional.empty()
                    : TimeWords.iso(match.group(4))
                            .map(time -> new Parts(
                                    Integer.parseInt(match.group(3)), number, Integer.parseInt(day), true, time));
        }
    }
}
