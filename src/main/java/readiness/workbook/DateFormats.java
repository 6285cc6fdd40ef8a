package readiness.workbook;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in a workbook: numbers of days, which only the format of their cells makes dates. */
final class DateFormats {

    /** The day before the first of January 1900, and one earlier: spreadsheets think that 1900 had a leap day. */
    private static final LocalDateTime FROM_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);

    private static final LocalDateTime FROM_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final long SECONDS = 86_400;
    private static final double LAST_DAY = 2_958_466; // of the year 9999

    private DateFormats() {}

    /**
     * Returns whether a number format shows dates.
     *
     * @param number of the format; small ones are built in
     * @param code of a format of the workbook's own: {@code dd/mm/yyyy hh:mm}
     */
    static boolean isDate(String number, String code) {
        int builtIn = number.matches("\\d{1,4}") ? Integer.parseInt(number) : -1;
        boolean known = (builtIn >= 14 && builtIn <= 22)
                || (builtIn >= 27 && builtIn <= 36)
                || (builtIn >= 45 && builtIn <= 47)
                || (builtIn >= 50 && builtIn <= 58);
        return known || shows(code.toLowerCase(Locale.ROOT), "ymdhs");
    }

    /** Returns whether a format has a sign with a meaning: in quotes, in brackets and behind a backslash none has. */
    static boolean shows(String code, String signs) {
        boolean quoted = false;
        boolean bracketed = false;
        for (int place = 0; place < code.length(); place++) {
            char next = code.charAt(place);
            quoted ^= next == '"';
            bracketed = next == '[' || (bracketed && next != ']');
            if (next == '\\') {
                place++;
            } else if (!quoted && !bracketed && signs.indexOf(next) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns a number of days as sheets have dates; the number itself where it is outside of the calendar. */
    static String iso(double days, boolean from1904) {
        if (!(days >= 0 && days < LAST_DAY)) {
            return Double.toString(days);
        }
        long seconds = Math.round(days * SECONDS);
        var time = (from1904 ? FROM_1904 : FROM_1900).plusSeconds(seconds);
        return seconds % SECONDS == 0 ? time.toLocalDate().toString() : time.toLocalDate() + "T" + TIME.format(time);
    }
}
