package readiness.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import readiness.questionnaire.Scores;

/** Rounds parts so that they add up to their whole as it is printed (largest remainder). */
public final class Apportionment {

    /** Where a word of confidence begins, in hundredths. */
    static final List<Long> WORDS_BEGIN = List.of(50L, 90L);

    /** What makes a share of 0.5 that was added up from small ones reach 50. */
    private static final double TOLERANCE = 100 * Scores.TOLERANCE;

    private Apportionment() {}

    /**
     * Returns whole numbers that add up to the whole and lie within one of the parts, which must add up to about it.
     */
    public static List<Long> of(List<Double> parts, long whole) {
        return of(parts, whole, part -> false);
    }

    /** Returns the same, and rounds up to a number that is a bound only where nothing else is left. */
    private static List<Long> of(List<Double> parts, long whole, LongPredicate bound) {
        var rounded = new ArrayList<Long>();
        parts.forEach(part -> rounded.add((long) Math.floor(part)));
        long missing = whole - rounded.stream().mapToLong(Long::longValue).sum();
        var byRemainder = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> bound.test(rounded.get(i) + 1))
                        .thenComparingDouble(i -> Math.floor(parts.get(i)) - parts.get(i)))
                .toList();
        for (int i = 0; i < missing && i < byRemainder.size(); i++) {
            rounded.set(byRemainder.get(i), rounded.get(byRemainder.get(i)) + 1);
        }
        return rounded;
    }

    /** Returns shares that add up to 1 as whole hundredths that add up to 100. */
    public static List<Long> hundredths(List<Double> shares) {
        return of(shares.stream().map(share -> 100 * share).toList(), 100);
    }

    /**
     * Returns shares that add up to 1 as whole hundredths that add up to 100; none is rounded up to 50 or 90, where a
     * word of confidence begins that it has not earned.
     */
    public static List<Long> chances(List<Double> shares) {
        return of(shares.stream().map(share -> 100 * share + TOLERANCE).toList(), 100, WORDS_BEGIN::contains);
    }

    /** Returns a score as it is printed, with one decimal. */
    public static double shown(double points) {
        return new BigDecimal(points).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    /** Returns the difference of two scores as they are printed, the first less the second. */
    public static double difference(double points, double other) {
        return shown(shown(points) - shown(other));
    }
}
