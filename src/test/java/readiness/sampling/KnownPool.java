package readiness.sampling;

import java.util.List;
import java.util.stream.Stream;
import readiness.questionnaire.Id;
import readiness.scoring.Pool;

/** Pools whose vectors are given, for tests of what is drawn from them. */
public final class KnownPool {

    private KnownPool() {}

    /** Returns a pool of people who never differ. */
    public static Pool ofTwins(int degreesOfFreedom, String... facets) {
        return of(degreesOfFreedom, List.of(new double[facets.length]), facets);
    }

    /** Returns a pool of these vectors; the facets are sorted. */
    public static Pool of(int degreesOfFreedom, List<double[]> vectors, String... facets) {
        var ids = Stream.of(facets).map(Id::new).sorted().toList();
        double[][] covariance = new double[facets.length][facets.length];
        for (double[] vector : vectors) {
            for (int one = 0; one < facets.length; one++) {
                for (int other = 0; other < facets.length; other++) {
                    covariance[one][other] += vector[one] * vector[other] / vectors.size();
                }
            }
        }
        return new Pool(ids, degreesOfFreedom, vectors.toArray(new double[0][]), covariance);
    }
}
