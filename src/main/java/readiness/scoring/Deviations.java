package readiness.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How far the respondents of one subject are from its mean in each facet (method, section 4 a). */
final class Deviations {

    private Deviations() {}

    /**
     * Returns one vector for each respondent; 0 where the respondent has no score in a facet, or nobody else has one.
     *
     * @param scores by respondent, then by facet; NaN where there is none
     * @param order the facets wanted
     * @param factors by which the entries of each of them are multiplied
     */
    static List<double[]> of(List<double[]> scores, int[] order, double[] factors) {
        var deviations = new ArrayList<double[]>();
        scores.forEach(own -> deviations.add(new double[order.length]));
        for (int place = 0; place < order.length; place++) {
            int facet = order[place];
            double[] there = scores.stream()
                    .mapToDouble(own -> own[facet])
                    .filter(score -> !Double.isNaN(score))
                    .sorted()
                    .toArray();
            int k = there.length;
            if (k < 2) {
                continue;
            }
            double mean = Arrays.stream(there).sum() / k;
            // A sample's spread around its own mean is too small by the root.
            double factor = factors[place] * Math.sqrt(k / (k - 1.0));
            for (int respondent = 0; respondent < scores.size(); respondent++) {
                double score = scores.get(respondent)[facet];
                deviations.get(respondent)[place] = Double.isNaN(score) ? 0 : (score - mean) * factor;
            }
        }
        return deviations;
    }
}
