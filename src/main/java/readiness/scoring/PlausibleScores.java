package readiness.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.rng.UniformRandomProvider;
import readiness.questionnaire.Id;
import readiness.questionnaire.Scores;

/**
 * What a subject's scores might have been, had others answered, and had everything been answered (method, section 4,
 * rank acceptability (b) and (c)).
 */
public final class PlausibleScores {

    private final List<Score> scores;
    private final int respondents;
    private final Residuals residuals;
    private final int[] facetOf;

    /** Takes a subject and the residuals of its questionnaire. */
    public PlausibleScores(Scorecard scorecard, Residuals residuals) {
        this.scores = scorecard.scores();
        this.respondents = scorecard.respondents();
        this.residuals = residuals;
        this.facetOf = scores.stream()
                .mapToInt(score -> residuals.facets().indexOf(score.id()))
                .toArray();
    }

    /** Returns one draw of every dimension and facet in the questionnaire's order; NaN where there is none. */
    public double[] draw(UniformRandomProvider random) {
        double[] noise = residuals.meanOf(respondents, random);
        double[] drawn = new double[scores.size()];
        Arrays.fill(drawn, Double.NaN);
        int dimension = 0;
        var mean = new WeightedMean();
        for (int i = 0; i < drawn.length; i++) {
            Score score = scores.get(i);
            if (score.isDimension()) {
                dimension = i;
                mean = new WeightedMean();
            } else if (score.estimate().isPresent()) {
                drawn[i] = facet(score.estimate().get(), noise[facetOf[i]], random);
                mean.add(score.weight(), drawn[i]);
                drawn[dimension] = mean.value().getAsDouble();
            }
        }
        return drawn;
    }

    /** Returns where a dimension or a facet stands in a draw; -1 where it is in none. */
    public int indexOf(Id score) {
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i).id().equals(score)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns one score of a draw; nothing where there is none. */
    public OptionalDouble in(double[] draw, Id score) {
        int index = indexOf(score);
        return index < 0 || Double.isNaN(draw[index]) ? OptionalDouble.empty() : OptionalDouble.of(draw[index]);
    }

    private static double facet(Estimate estimate, double noise, UniformRandomProvider random) {
        double value = estimate.low() + (estimate.high() - estimate.low()) * random.nextDouble() + noise;
        return Math.max(Scores.LOWEST, Math.min(Scores.HIGHEST, value));
    }
}
