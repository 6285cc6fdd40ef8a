package readiness.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readiness.questionnaire.Id;

/**
 * How far single people are from their team, in every facet: what chance decides when it decides who answers (method,
 * section 4, rank acceptability (b)).
 *
 * <p>Everything in it is sorted, so that neither the order of the files nor that of the teams, the questions or the
 * facets decides what is drawn, not even in the last bit.
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
                .map(ScoreEntry::id)
                .sorted()
                .toList();
        var pool = scorecards.stream()
                .filter(scorecard -> scorecard.voices().size() >= 2)
                .flatMap(scorecard -> residuals(facets, scorecard).stream())
                .sorted(Arrays::compare)
                .toList();
        return new Residuals(facets, pool);
    }

    /** Returns whether nothing is known about how people in one team differ. */
    public boolean isEmpty() {
        return pool.isEmpty();
    }

    /** Returns the same respondents' residuals in some of the facets only. */
    Residuals in(List<Id> some) {
        int[] places = some.stream().mapToInt(facets::indexOf).toArray();
        return new Residuals(
                some,
                pool.stream()
                        .map(vector -> Arrays.stream(places)
                                .mapToDouble(place -> vector[place])
                                .toArray())
                        .toList());
    }

    private static List<double[]> residuals(List<Id> facets, Scorecard scorecard) {
        int[] places = placesOf(facets, scorecard);
        var scores = scorecard.voices().stream()
                .map(voice ->
                        Arrays.stream(places).mapToDouble(place -> voice[place]).toArray())
                .sorted(Arrays::compare)
                .toList();
        // A sample's spread around its own mean is too small by this factor.
        double correction = Math.sqrt(scores.size() / (scores.size() - 1.0));
        double[] means = means(facets.size(), scores);
        var residuals = new ArrayList<double[]>();
        for (double[] own : scores) {
            double[] residual = new double[means.length];
            for (int facet = 0; facet < residual.length; facet++) {
                residual[facet] = Double.isNaN(own[facet]) ? 0 : (own[facet] - means[facet]) * correction;
            }
            residuals.add(residual);
        }
        return residuals;
    }

    private static int[] placesOf(List<Id> facets, Scorecard scorecard) {
        var own = scorecard.scores().stream()
                .filter(score -> !score.isDimension())
                .map(ScoreEntry::id)
                .toList();
        return facets.stream().mapToInt(own::indexOf).toArray();
    }

    private static double[] means(int facets, List<double[]> scores) {
        double[] means = new double[facets];
        for (int facet = 0; facet < facets; facet++) {
            var mean = new WeightedMean();
            for (double[] own : scores) {
                if (!Double.isNaN(own[facet])) {
                    mean.add(1, own[facet]);
                }
            }
            means[facet] = mean.value().orElse(0);
        }
        return means;
    }
}
