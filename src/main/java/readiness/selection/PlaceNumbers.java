package readiness.selection;

import java.util.ArrayList;
import java.util.List;
import readiness.problem.Location;

/**
 * Numbers of 64 bits for sheets, each greater than those before it in the order of reading, which contain the sheets'
 * places. Reading the same sheets again gives the same numbers. A file may be read in parts, each of which counts its
 * lines from 1.
 */
public final class PlaceNumbers {

    /** The bits of a place in its part; the highest says that it is in one of the many lines. */
    private static final int PLACE_BITS = 40;

    private static final long IN_MANY_LINES = 1L << (PLACE_BITS - 1);
    private static final int MANY_LINES = 1 << 14;

    /** The bits of a column: people in JSON may all be in one line, as long as the file. */
    private static final int LONG_LINE_BITS = 25;

    private static final int SHORT_LINE_BITS = 8;

    /** The number of the first part. */
    private final int first;

    private final List<FilePart> parts = new ArrayList<>();
    private long last;

    private record FilePart(String file, int linesAbove) {}

    private PlaceNumbers(int first) {
        this.first = first;
    }

    /** Returns the places in files that are read whole, one after the other. */
    public static PlaceNumbers ofFiles() {
        return new PlaceNumbers(0);
    }

    /** Returns the places in a part that has this number. */
    public static PlaceNumbers ofPart(int number) {
        return new PlaceNumbers(number);
    }

    /** Adds a part behind the last. */
    public void add(String file, int linesAbove) {
        parts.add(new FilePart(file, linesAbove));
    }

    /**
     * Returns the number of the next sheet, which is no other sheet's, even where it begins at the same place.
     *
     * @param place in the last file; a file that was not met before is the next
     */
    public long next(Location place) {
        if (parts.isEmpty() || !parts.get(parts.size() - 1).file.equals(place.file())) {
            add(place.file(), 0);
        }
        long part = first + parts.size() - 1L;
        last = Math.max(last + 1, (part << PLACE_BITS) | inPart(place.line(), place.column()));
        return last;
    }

    private static long inPart(int line, int column) {
        return line < MANY_LINES
                ? numbered(line, column, LONG_LINE_BITS)
                : IN_MANY_LINES | numbered(line, column, SHORT_LINE_BITS);
    }

    private static long numbered(int line, int column, int bits) {
        return ((long) line << bits) | Math.min(column, (1 << bits) - 1);
    }

    /** Returns the number of the part that a sheet is in. */
    static int part(long number) {
        return (int) (number >>> PLACE_BITS);
    }

    /** Returns the place of the sheet that has a number. */
    public Location location(long number) {
        FilePart part = parts.get(part(number) - first);
        boolean inManyLines = (number & IN_MANY_LINES) != 0;
        int bits = inManyLines ? SHORT_LINE_BITS : LONG_LINE_BITS;
        int line = (int) ((number & (IN_MANY_LINES - 1)) >>> bits);
        int column = (int) number & ((1 << bits) - 1);
        return new Location(part.file, part.linesAbove + line, Math.max(1, column));
    }
}
