package readiness.document;

import org.snakeyaml.engine.v2.exceptions.Mark;
import readiness.problem.Location;
import readiness.source.TextLines;

/** The text of a file, in which lines and characters are found by their places. */
final class LocatedText {

    private final String file;
    private final TextLines lines;

    LocatedText(String file, String text) {
        this.file = file;
        this.lines = new TextLines(text);
    }

    /** Returns a line by its number, from 1 on; empty where there is none. */
    String line(int number) {
        return lines.line(number);
    }

    /** Returns a line up to a place. */
    String before(Location at) {
        return line(at.line()).substring(0, offset(at));
    }

    /** Returns a line from a place on. */
    String from(Location at) {
        return line(at.line()).substring(offset(at));
    }

    /** Returns what is between two places of one line. */
    String between(Location from, Location to) {
        return line(to.line()).substring(offset(from), offset(to));
    }

    /** Returns the character at a place; {@code ""} at the end of a line. */
    String character(Location at) {
        String rest = from(at);
        return rest.isEmpty() ? "" : Character.toString(rest.codePointAt(0));
    }

    /** Returns where the words of a line begin. */
    Location indented(int number) {
        String line = line(number);
        return at(number, 1 + line.length() - line.stripLeading().length());
    }

    /** Returns where the first line begins that is no comment. */
    Location firstLine() {
        return indented(lines.firstThat(line -> !line.isBlank() && !line.strip().startsWith("#")));
    }

    /** Returns the words from a place to the end of its line as a quoted text, without brackets opened before it. */
    String quotedFrom(Location start) {
        String words = from(start).strip();
        while (words.matches(".+[\\]}]") && closesMore(words)) {
            words = words.substring(0, words.length() - 1).strip();
        }
        return Typos.inQuotes(words.replaceFirst("^`([^`]*)`$", "$1"));
    }

    private static boolean closesMore(String words) {
        long open = words.chars()
                .filter(character -> character == '[' || character == '{')
                .count();
        long close = words.chars()
                .filter(character -> character == ']' || character == '}')
                .count();
        return close > open;
    }

    /** Returns the place that the engine means. */
    Location location(Mark mark) {
        return at(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Returns the place of a character, counted in chars, of a line. */
    Location atIndex(int line, int index) {
        return at(line, 1 + line(line).codePointCount(0, index));
    }

    Location at(int line, int column) {
        return new Location(file, line, Math.max(1, column));
    }

    private int offset(Location at) {
        String line = line(at.line());
        return line.offsetByCodePoints(0, Math.min(at.column() - 1, line.codePointCount(0, line.length())));
    }
}
