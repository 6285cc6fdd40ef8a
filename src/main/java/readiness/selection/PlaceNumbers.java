package readiness.selection;

import java.util.ArrayList;
import java.util.List;
import readiness.problem.Location;

/**
 * The places of sheets as numbers of 64 bits, each greater than those before it in the order of reading. A file may be
 * read in parts, each of which counts its lines from 1.
 */
public final class PlaceNumbers {

    private static final int COLUMN_BITS = 8;
    private static final int LINE_BITS = 32;
    private static final int HIGHEST_COLUMN = (1 << COLUMN_BITS) - 1;

    /** The number of the first part. */
    private final int first;

    private final List<FilePart> parts = new ArrayList<>();

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

    /** Returns the number of a place in the last file; a file that was not met before is the next. */
    public long number(Location place) {
        if (parts.isEmpty() || !parts.get(parts.size() - 1).file.equals(place.file())) {
            add(place.file(), 0);
        }
        long part = first + parts.size() - 1L;
        long column = Math.min(place.column(), HIGHEST_COLUMN);
        return (part << (LINE_BITS + COLUMN_BITS)) | ((long) place.line() << COLUMN_BITS) | column;
    }

    /** Returns the number of the part that a place is in. */
    static int part(long number) {
        return (int) (number >>> (LINE_BITS + COLUMN_BITS));
    }

    /** Returns the place that has a number. */
    public Location location(long number) {
        FilePart part = parts.get(part(number) - first);
        return new Location(part.file, part.linesAbove + (int) (number >>> COLUMN_BITS), (int) number & HIGHEST_COLUMN);
    }
}
