package readiness.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import readiness.questionnaire.Scores;
import readiness.sampling.Sampling;

/**
 * In what share of a region of weightings each team comes first, and at which weighting on average.
 *
 * <p>Exact for up to three criteria, sampled beyond.
 */
public final class FirstShares {

    /** Shares of less are rounding, not regions. */
    private static final double NOTHING = 1e-12;

    private final List<Double> shares;
    private final List<List<double[]>> regions;
    private final List<double[]> centres;

    private FirstShares(List<Double> shares, List<List<double[]>> regions, List<double[]> centres) {
        this.shares = shares;
        this.regions = regions;
        this.centres = centres;
    }

    /** Returns the shares by team; they add up to 1. */
    public List<Double> shares() {
        return shares;
    }

    /** Returns where a team comes first: for two and three criteria the corners over the first weights. */
    public List<double[]> region(int team) {
        return regions.get(team);
    }

    /** Returns the mean weighting at which a team comes first; empty where it never does. */
    public double[] centre(int team) {
        return centres.get(team).clone();
    }

    /** Returns the shares of teams with these scores by criterion. */
    public static FirstShares of(List<double[]> scores, WeightRegion region, Sampling sampling) {
        int criteria = region.criteria();
        if (criteria == 1) {
            return atPoint(scores, new double[] {1});
        }
        return criteria <= 3 ? exact(scores, region) : sampled(scores, region, sampling);
    }

    private static FirstShares exact(List<double[]> scores, WeightRegion region) {
        var whole = region.corners();
        double extent = Polygon.extent(whole);
        if (extent < NOTHING) {
            return atPoint(scores, region.stated());
        }
        var rivals = strongestFirst(scores, region.stated());
        double[] shares = new double[scores.size()];
        var regions = new ArrayList<List<double[]>>();
        var centres = new ArrayList<double[]>();
        for (int team = 0; team < shares.length; team++) {
            var own = regionOf(scores.get(team), rivals, whole);
            shares[team] = Polygon.extent(own) / extent / alike(team, scores);
            boolean first = shares[team] > NOTHING;
            shares[team] = first ? shares[team] : 0;
            regions.add(first ? own : List.of());
            centres.add(first ? weights(Polygon.centroid(own)) : new double[0]);
        }
        return new FirstShares(list(shares), regions, centres);
    }

    /** Returns the teams in the order in which they leave least to others. */
    private static List<double[]> strongestFirst(List<double[]> scores, double[] weights) {
        return scores.stream()
                .sorted(Comparator.comparingDouble((double[] score) -> composite(score, weights))
                        .reversed())
                .toList();
    }

    private static List<double[]> regionOf(double[] own, List<double[]> rivals, List<double[]> whole) {
        List<double[]> left = whole;
        for (double[] rival : rivals) {
            if (left.isEmpty()) {
                return left;
            }
            if (!areAlike(own, rival)) {
                left = Polygon.clip(left, lead(own, rival));
            }
        }
        return left;
    }

    /** Returns the lead over another team as a line over the weights that a point states. */
    private static double[] lead(double[] own, double[] other) {
        int last = own.length - 1;
        double[] line = new double[own.length];
        line[0] = own[last] - other[last];
        for (int i = 0; i < last; i++) {
            line[i + 1] = own[i] - other[i] - line[0];
        }
        return line;
    }

    private static FirstShares atPoint(List<double[]> scores, double[] weights) {
        var first = firstAt(scores, weights);
        double[] shares = new double[scores.size()];
        first.forEach(team -> shares[team] = 1.0 / first.size());
        return new FirstShares(
                list(shares),
                nowhere(shares.length),
                IntStream.range(0, shares.length)
                        .mapToObj(team -> shares[team] > 0 ? weights.clone() : new double[0])
                        .toList());
    }

    private static FirstShares sampled(List<double[]> scores, WeightRegion region, Sampling sampling) {
        var blocks = sampling.inBlocks((from, to) -> {
            double[][] sums = new double[scores.size()][region.criteria() + 1];
            for (int draw = from; draw < to; draw++) {
                double[] weights = region.draw(sampling.generator(draw));
                var first = firstAt(scores, weights);
                first.forEach(team -> add(sums[team], weights, 1.0 / first.size()));
            }
            return sums;
        });
        double[] shares = new double[scores.size()];
        var centres = new ArrayList<double[]>();
        for (int team = 0; team < shares.length; team++) {
            double[] sum = new double[region.criteria() + 1];
            for (double[][] block : blocks) {
                add(sum, block[team]);
            }
            double count = sum[region.criteria()];
            shares[team] = count / sampling.draws();
            centres.add(
                    count > 0
                            ? Arrays.stream(sum, 0, region.criteria())
                                    .map(weight -> weight / count)
                                    .toArray()
                            : new double[0]);
        }
        return new FirstShares(list(shares), nowhere(shares.length), centres);
    }

    private static List<Double> list(double[] shares) {
        return Arrays.stream(shares).boxed().toList();
    }

    private static List<List<double[]>> nowhere(int teams) {
        return Collections.nCopies(teams, List.of());
    }

    private static void add(double[] sum, double[] weights, double part) {
        for (int i = 0; i < weights.length; i++) {
            sum[i] += part * weights[i];
        }
        sum[weights.length] += part;
    }

    private static void add(double[] sum, double[] block) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += block[i];
        }
    }

    private static List<Integer> firstAt(List<double[]> scores, double[] weights) {
        double[] composites =
                scores.stream().mapToDouble(score -> composite(score, weights)).toArray();
        double best = Arrays.stream(composites).max().orElse(0);
        return IntStream.range(0, composites.length)
                .filter(team -> Scores.reaches(composites[team], best))
                .boxed()
                .toList();
    }

    /** Returns the composite of these scores with weights that add up to 1, both in the order of the criteria. */
    public static double composite(double[] scores, double[] weights) {
        double composite = 0;
        for (int i = 0; i < scores.length; i++) {
            composite += weights[i] * scores[i];
        }
        return composite;
    }

    private static long alike(int team, List<double[]> scores) {
        return scores.stream()
                .filter(other -> areAlike(scores.get(team), other))
                .count();
    }

    private static boolean areAlike(double[] one, double[] other) {
        for (int i = 0; i < one.length; i++) {
            if (Math.abs(one[i] - other[i]) > Scores.TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    /** Returns all weights of a point that states all but the last. */
    private static double[] weights(double[] point) {
        double[] weights = Arrays.copyOf(point, point.length + 1);
        weights[point.length] = Math.max(0, 1 - Arrays.stream(point).sum());
        return weights;
    }
}
