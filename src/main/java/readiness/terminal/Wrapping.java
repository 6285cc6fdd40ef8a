package readiness.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Breaks words into lines that fit a screen; a no-break space never ends one, and nothing is cut. */
final class Wrapping {

    private final int width;

    Wrapping(int width) {
        this.width = width;
    }

    /** Returns the lines of the words; those after the first are indented by this number of columns. */
    List<String> lines(String words, int indentation) {
        var lines = new ArrayList<String>();
        words.lines().forEach(paragraph -> lines.addAll(paragraph(paragraph, indentation)));
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** Returns how many columns the words take. */
    static int columns(CharSequence words) {
        return new AttributedString(words).columnLength();
    }

    private List<String> paragraph(String words, int indentation) {
        String indent = " ".repeat(Math.min(indentation, width / 2));
        String leading =
                words.substring(0, words.length() - words.stripLeading().length());
        var lines = new ArrayList<String>();
        var line = new StringBuilder(leading);
        boolean begun = false;
        for (String word : words.stripLeading().split(" ", -1)) {
            if (begun && columns(line) + 1 + columns(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                begun = false;
            }
            line = broken(line.append(begun ? " " : "").append(word), indent, lines);
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }

    private StringBuilder broken(StringBuilder line, String indent, List<String> lines) {
        var rest = line;
        while (columns(rest) > width) {
            int end = rest.length();
            while (columns(rest.substring(0, end)) > width) {
                end = rest.offsetByCodePoints(end, -1);
            }
            lines.add(rest.substring(0, end));
            rest = new StringBuilder(indent).append(rest, end, rest.length());
        }
        return rest;
    }
}
