package readiness.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import readiness.questionnaire.Id;

/**
 * How far single respondents are from the mean of their team, facet by facet (method, section 4 a).
 *
 * <p>Everything in it is sorted, so that neither the order of the files nor that of the teams, the questions or the
 * facets decides what is drawn, not even in the last bit.
 */
public final class Pool {

    private final List<Id> facets;
    private final int degreesOfFreedom;

    /** One vector over the facets for each respondent; none where they are too many to be kept. */
    private final double[][] vectors;

    /** The mean of the vectors' outer products; zero without vectors. */
    private final double[][] covariance;

    public Pool(List<Id> facets, int degreesOfFreedom, double[][] vectors, double[][] covariance) {
        this.facets = List.copyOf(facets);
        this.degreesOfFreedom = degreesOfFreedom;
        this.vectors = vectors;
        this.covariance = covariance;
    }

    /** Returns the pool of subjects none of which has two respondents. */
    public static Pool empty(List<Id> facets) {
        var sorted = facets.stream().sorted().toList();
        return new Pool(sorted, 0, new double[0][], new double[sorted.size()][sorted.size()]);
    }

    /** Returns ν, the sum of n − 1 over the subjects with n ≥ 2 respondents. */
    public int degreesOfFreedom() {
        return degreesOfFreedom;
    }

    /** Returns the facets, in the order of the vectors. */
    public List<Id> facets() {
        return facets;
    }

    /** Returns how many vectors can be drawn; 0 where there are none, or too many to be kept. */
    public int size() {
        return vectors.length;
    }

    /** Returns the distance of one respondent from their team in one facet, in points. */
    public double at(int vector, int facet) {
        return vectors[vector][facet];
    }

    /** Returns the covariance of two facets over the pool. */
    public double covariance(int one, int other) {
        return covariance[one][other];
    }

    /** Returns the same pool over some of the facets only. */
    public Pool in(List<Id> some) {
        if (degreesOfFreedom == 0) {
            return empty(some);
        }
        int[] places = some.stream().mapToInt(facets::indexOf).toArray();
        return new Pool(
                some,
                degreesOfFreedom,
                Arrays.stream(vectors).map(vector -> picked(vector, places)).toArray(double[][]::new),
                IntStream.of(places)
                        .mapToObj(place -> picked(covariance[place], places))
                        .toArray(double[][]::new));
    }

    private static double[] picked(double[] from, int... places) {
        return Arrays.stream(places).mapToDouble(place -> from[place]).toArray();
    }
}
