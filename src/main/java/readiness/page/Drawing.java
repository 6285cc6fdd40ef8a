package readiness.page;

import java.util.List;
import java.util.stream.Collectors;

/** Places on a picture, as its file writes them. */
public final class Drawing {

    /** How wide every picture is drawn: a phone shows it as it is, a page somewhat larger. */
    public static final double WIDTH = 340;

    private Drawing() {}

    /** Returns the place to a tenth of a unit, which is finer than anybody sees. */
    public static double tenth(double place) {
        return Math.round(10 * place) / 10.0;
    }

    /** Returns the corners of a figure: {@code 0,0 10,0 10,5.5}. */
    public static String points(List<double[]> corners) {
        return corners.stream()
                .map(corner -> plain(corner[0]) + "," + plain(corner[1]))
                .collect(Collectors.joining(" "));
    }

    /** Returns the words, shortened with an ellipsis to this number of characters where they are longer. */
    public static String shortened(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static String plain(double place) {
        double rounded = tenth(place);
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
