package readiness.problem;

import java.util.Comparator;

/**
 * A place in a user's file.
 *
 * @param file the path as the user wrote it, or relative to the assessment's folder, with {@code /} between folders
 * @param line the line, counted from 1
 * @param column the column, counted from 1 in Unicode characters
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> IN_ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1, not " + line + ":" + column);
        }
    }

    /** Returns the first character of a file. */
    public static Location startOf(String file) {
        return new Location(file, 1, 1);
    }

    /** Returns this place with its file's path prefixed by a folder. */
    public Location within(String folder) {
        return new Location(folder + "/" + file, line, column);
    }

    /** Returns the place this number of lines further down. */
    public Location below(int lines) {
        return new Location(file, line + lines, column);
    }

    @Override
    public int compareTo(Location other) {
        return IN_ORDER.compare(this, other);
    }

    /** Returns a form that editors can jump to: {@code blue.yaml:7:3}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
