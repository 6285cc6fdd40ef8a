package readiness.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which {@code ▸} stands before each place that a message must point at.
 *
 * @param text without the marks
 * @param places line and column of each mark, as {@code 7:3}
 */
public record Marked(String text, List<String> places) {

    private static final String MARK = "▸";

    public static Marked of(String marked) {
        var places = new ArrayList<String>();
        String text = marked;
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK)) {
            String before = text.substring(0, at);
            long line =
                    1 + before.chars().filter(character -> character == '\n').count();
            int column = before.length() - before.lastIndexOf('\n');
            places.add(line + ":" + column);
            text = before + text.substring(at + MARK.length());
        }
        return new Marked(text, places);
    }

    /** Returns an example with one thing changed; there must be such a thing. */
    public static Marked changing(String example, String good, String bad) {
        if (!example.contains(good)) {
            throw new IllegalArgumentException("not in the example: " + good);
        }
        return of(example.replace(good, bad.replace("\\n", "\n")));
    }

    /** Returns the problems that are expected, one for each mark, in the form of {@link Folder#lines}. */
    public List<String> expecting(String file, String codes) {
        String[] each = codes.split(", ", -1);
        if (each.length != places.size()) {
            throw new IllegalArgumentException(each.length + " codes for " + places.size() + " marks");
        }
        var expected = new ArrayList<String>();
        for (int i = 0; i < each.length; i++) {
            expected.add(file + ":" + places.get(i) + " " + each[i]);
        }
        return expected;
    }
}
