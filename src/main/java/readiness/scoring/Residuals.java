package readiness.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import readiness.questionnaire.Id;

/**
 * How far single people are from their team, in every facet: what chance decides when it decides who answers (method,
 * section 4, rank acceptability (b)).
 *
 * @param facets in the order of the vectors
 * @param pool one vector for every respondent of a subject with at least two of them
 */
public record Residuals(List<Id> facets, List<double[]> pool) {

    public Residuals {
        facets = List.copyOf(facets);
        pool = List.copyOf(pool);
    }

    /** Returns the residuals of all respondents of these subjects, who filled in the same questionnaire. */
    public static Residuals of(List<Scorecard> scorecards) {
        var facets = scorecards.stream()
                .limit(1)
                .flatMap(scorecard -> scorecard.scores().stream())
                .filter(score -> !score.isDimension())
                .map(Score::id)
                .toList();
        var pool = new ArrayList<double[]>();
        for (Scorecard scorecard : scorecards) {
            if (scorecard.respondents() >= 2) {
                pool.addAll(residuals(facets, scorecard));
            }
        }
        // Sorted, so that neither the order of the files nor that of the teams decides what is drawn.
        pool.sort(Arrays::compare);
        return new Residuals(facets, pool);
    }

    /** Returns the mean of n vectors drawn with replacement; zeros where the pool is empty. */
    double[] meanOf(int n, UniformRandomProvider random) {
        double[] mean = new double[facets.size()];
        if (pool.isEmpty()) {
            return mean;
        }
        for (int i = 0; i < n; i++) {
            double[] vector = pool.get(random.nextInt(pool.size()));
            for (int facet = 0; facet < mean.length; facet++) {
                mean[facet] += vector[facet] / n;
            }
        }
        return mean;
    }

    private static List<double[]> residuals(List<Id> facets, Scorecard scorecard) {
        int n = scorecard.respondents();
        // A sample's spread around its own mean is too small by this factor.
        double correction = Math.sqrt((double) n / (n - 1));
        double[] means = facets.stream()
                .mapToDouble(facet -> scorecard.voices().stream()
                        .filter(voice -> voice.containsKey(facet))
                        .mapToDouble(voice -> voice.getOrDefault(facet, 0.0))
                        .average()
                        .orElse(0))
                .toArray();
        return scorecard.voices().stream()
                .map(voice -> residual(facets, means, voice, correction))
                .toList();
    }

    private static double[] residual(List<Id> facets, double[] means, Map<Id, Double> voice, double correction) {
        double[] residual = new double[means.length];
        for (int i = 0; i < residual.length; i++) {
            Double score = voice.get(facets.get(i));
            residual[i] = score == null ? 0 : (score - means[i]) * correction;
        }
        return residual;
    }
}
