package readiness.answers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a sheet was filled in: a day, and where it is known the local time within it.
 *
 * @param time empty where only the day is known; such a sheet is earlier than every other of its day
 */
public record SheetDate(LocalDate day, Optional<LocalTime> time) implements Comparable<SheetDate> {

    private static final int LENGTH_OF_DAY = "2026-03-31".length();

    /** Year, month and day, in this order and with other marks, and a time with or without its zone. */
    private static final Pattern NEARLY =
            Pattern.compile("(?<year>\\d{4})(?<mark>[-/.]?)(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})"
                    + "(?:[Tt ](?<time>\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)? ?(?:[Zz]|[+-]\\d{2}:?\\d{2})?)?");

    private static final Comparator<SheetDate> IN_ORDER =
            Comparator.comparing(SheetDate::day).thenComparing(date -> date.time.orElse(LocalTime.MIN));

    /**
     * Returns the date that is written so, {@code 2026-03-31} or {@code 2026-03-31T14:05:09}; empty for anything else.
     */
    public static Optional<SheetDate> of(String text) {
        try {
            return text.length() == LENGTH_OF_DAY
                    ? Optional.of(new SheetDate(LocalDate.parse(text), Optional.empty()))
                    : Optional.of(of(LocalDateTime.parse(text))).filter(date -> text.startsWith("T", LENGTH_OF_DAY));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** Returns the date that a text resembles in which year, month and day are certain; empty for any other. */
    public static Optional<SheetDate> resembling(String text) {
        Matcher nearly = NEARLY.matcher(text.strip());
        if (!nearly.matches() || (nearly.group("mark").isEmpty() && nearly.end("day") != "20260331".length())) {
            return Optional.empty();
        }
        String time = nearly.group("time");
        return of("%s-%2s-%2s"
                        .formatted(nearly.group("year"), nearly.group("month"), nearly.group("day"))
                        .replace(' ', '0')
                + (time == null ? "" : "T" + time));
    }

    /** Returns the date of this local time. */
    public static SheetDate of(LocalDateTime moment) {
        return new SheetDate(moment.toLocalDate(), Optional.of(moment.toLocalTime()));
    }

    /** By day, then by time; a day alone comes first. */
    @Override
    public int compareTo(SheetDate other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return time.map(known -> day.atTime(known).toString()).orElseGet(day::toString);
    }
}
