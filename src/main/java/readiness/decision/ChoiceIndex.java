package readiness.decision;

import java.util.Arrays;
import java.util.stream.IntStream;
import readiness.questionnaire.Scores;

/**
 * Which option is taken by the values alone (method, section 5, steps 1 to 3).
 *
 * @param option its place among the options; negative where none is open
 * @param close whether the two best open options are closer than the margin
 */
record ChoiceIndex(int option, boolean close) {

    private static final int NONE = -1;

    /**
     * Returns which option is chosen.
     *
     * @param values of the options in the order of the file, which decides among equals; NaN for one that is not open
     * @param whenClose the place of the option that is preferred then; negative where there is none
     */
    static ChoiceIndex of(double[] values, double closeMargin, int whenClose) {
        int best = best(values);
        if (best == NONE) {
            return new ChoiceIndex(NONE, false);
        }
        boolean close = Arrays.stream(values)
                        .filter(value -> isWithin(values[best] - value, closeMargin))
                        .count()
                > 1;
        boolean preferred = close && whenClose >= 0 && isWithin(values[best] - values[whenClose], closeMargin);
        return new ChoiceIndex(preferred ? whenClose : best, close);
    }

    private static int best(double[] values) {
        double highest = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(Double.NaN);
        return IntStream.range(0, values.length)
                .filter(option -> Scores.reaches(values[option], highest))
                .findFirst()
                .orElse(NONE);
    }

    private static boolean isWithin(double behind, double margin) {
        return behind < margin && !Scores.reaches(behind, margin);
    }
}
