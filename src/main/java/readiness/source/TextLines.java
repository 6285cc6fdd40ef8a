package readiness.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lines of a text, found when they are asked for: a text of millions of lines is not cut into millions of strings.
 */
public final class TextLines {

    /** The distance, in lines, between two lines whose start is kept. */
    private static final int APART = 256;

    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private int lastNumber;
    private String last = "";

    public TextLines(String text) {
        this.text = text;
    }

    /** Returns the line of this number, from 1 on, without its end; empty where there is none. */
    public String line(int number) {
        if (number != lastNumber) {
            last = found(number);
            lastNumber = number;
        }
        return last;
    }

    private String found(int number) {
        if (starts.isEmpty()) {
            index();
        }
        int known = (number - 1) / APART;
        if (number < 1 || known >= starts.size()) {
            return "";
        }
        int start = starts.get(known);
        for (int line = known * APART + 1; line < number && start < text.length(); line++) {
            start = next(start);
        }
        return text.substring(start, end(start));
    }

    /** Returns the number of the first line that is so; that behind the last where none is. */
    public int firstThat(Predicate<String> wanted) {
        int number = 1;
        int start = 0;
        while (start < text.length() && !wanted.test(text.substring(start, end(start)))) {
            start = next(start);
            number++;
        }
        return number;
    }

    private void index() {
        int line = 0;
        for (int start = 0; start < text.length(); start = next(start)) {
            if (line++ % APART == 0) {
                starts.add(start);
            }
        }
    }

    private int end(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int next(int start) {
        int end = end(start);
        return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    }
}
