package readiness.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Breaks words into lines at spaces; a no-break space never ends a line, and nothing is cut. */
public final class Wrapping {

    private final int width;
    private final ToIntFunction<CharSequence> columns;
    private final boolean breaksWords;

    private Wrapping(int width, ToIntFunction<CharSequence> columns, boolean breaksWords) {
        this.width = width;
        this.columns = columns;
        this.breaksWords = breaksWords;
    }

    /** Returns a wrapping to this number of characters where the words allow it: a longer one has a longer line. */
    public static Wrapping ofWholeWords(int width) {
        return new Wrapping(width, Wrapping::characters, false);
    }

    /**
     * Returns a wrapping to a screen: no line is wider, and a longer word goes on in the next one.
     *
     * @param columns returns how many columns words take there: as many as their characters together
     */
    public static Wrapping toScreen(int width, ToIntFunction<CharSequence> columns) {
        return new Wrapping(width, columns, true);
    }

    /** Returns the number of Unicode characters of words. */
    public static int characters(CharSequence words) {
        return (int) words.codePoints().count();
    }

    /** Returns the lines of the words. */
    public List<String> lines(String words) {
        return lines(words, 0);
    }

    /** Returns the same; lines after the first are indented by this number of columns. */
    public List<String> lines(String words, int indentation) {
        var lines = new ArrayList<String>();
        words.lines().forEach(paragraph -> lines.addAll(paragraph(paragraph, indentation)));
        return lines.isEmpty() ? List.of("") : lines;
    }

    private List<String> paragraph(String words, int indentation) {
        String indent = " ".repeat(Math.min(indentation, width / 2));
        String leading =
                words.substring(0, words.length() - words.stripLeading().length());
        var lines = new ArrayList<String>();
        var line = new StringBuilder(leading);
        boolean begun = false;
        for (String word : words.stripLeading().split(" ", -1)) {
            if (begun && columns.applyAsInt(line) + 1 + columns.applyAsInt(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            line = breaksWords ? broken(line, indent, lines) : line;
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }

    /** Cuts what is too wide into lines, and returns the last of them; each takes a character, on any screen. */
    private StringBuilder broken(StringBuilder line, String indent, List<String> lines) {
        if (columns.applyAsInt(line) <= width) {
            return line;
        }
        var part = new StringBuilder();
        int taken = 0;
        int least = 0;
        int end;
        for (int begin = 0; begin < line.length(); begin = end) {
            end = line.offsetByCodePoints(begin, 1);
            int more = columns.applyAsInt(line.substring(begin, end));
            if (taken + more > width && part.length() > least) {
                lines.add(part.toString());
                part = new StringBuilder(indent);
                taken = indent.length();
                least = taken;
            }
            part.append(line, begin, end);
            taken += more;
        }
        return part;
    }
}
