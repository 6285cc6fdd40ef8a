package readiness.cell;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time of a day as form tools and spreadsheets write it behind a date. */
final class TimeWords {

    private static final int NOON = 12;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private static final String HALF_OF_DAY = "(?: ?(?i:([ap])\\.? ?m\\b\\.?))?";
    private static final String ZONE_IN_WORDS = "heure [\\p{L}’' -]{3,60}|\\p{Lu}[\\p{L}’' -]{3,60} Time";
    private static final String ZONE =
            "(?: ?(?:Z|UTC?|Uhr|h|[A-Z]{3,5}|[A-Z]\\w{1,20}/[A-Z]\\w{1,30}|" + ZONE_IN_WORDS + "))?";
    private static final String OFFSET = "(?: ?[-+−]\\d{1,2}(?::?\\d\\d)?)?";
    private static final String BRACKETS = "(?: ?[(\\[][^)\\]]{1,60}[)\\]])?";

    /** All that may follow the minutes or the seconds. */
    private static final Pattern REST = Pattern.compile("(?:[.,]\\d{1,9})?" + HALF_OF_DAY + ZONE + OFFSET + BRACKETS);

    private final String text;
    private int place;

    private TimeWords(String text) {
        this.text = text;
    }

    /** Returns the time as {@code T14:05:09}; {@code ""} where none follows the date; empty for anything else. */
    static Optional<String> iso(String afterDate) {
        return afterDate.isBlank() ? Optional.of("") : new TimeWords(withPlainSpaces(afterDate)).read();
    }

    /** New versions of Java and of browsers write a narrow no-break space before AM and PM. */
    private static String withPlainSpaces(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').stripTrailing();
    }

    private Optional<String> read() {
        if ("T, ".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        place = 1;
        while (place < text.length() && text.charAt(place) == ' ') {
            place++;
        }
        place += text.startsWith("- ", place) ? 2 : 0;
        int hour = number();
        int minute = colon() ? number() : -1;
        int second = minute >= 0 && colon() ? number() : 0;
        var rest = REST.matcher(text).region(place, text.length());
        if (hour < 0 || minute < 0 || minute > LAST_MINUTE || second < 0 || !rest.matches()) {
            return Optional.empty();
        }
        return time(of24(hour, rest.group(1)), minute, Math.min(LAST_MINUTE, second));
    }

    /** Returns the number of one or two digits that begins here; -1 where there is none. */
    private int number() {
        int value = -1;
        for (int end = place + 2; place < Math.min(end, text.length()) && isDigit(); place++) {
            value = 10 * Math.max(0, value) + Character.digit(text.charAt(place), 10);
        }
        return value;
    }

    private boolean isDigit() {
        return Character.isDigit(text.charAt(place));
    }

    private boolean colon() {
        boolean isThere = place < text.length() && text.charAt(place) == ':';
        place += isThere ? 1 : 0;
        return isThere;
    }

    private static int of24(int hour, @Nullable String half) {
        if (half == null || hour > NOON) {
            return hour;
        }
        return hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
    }

    private static Optional<String> time(int hour, int minute, int second) {
        return hour > LAST_HOUR
                ? Optional.empty()
                : Optional.of("T" + twoDigits(hour) + ":" + twoDigits(minute) + ":" + twoDigits(second));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
