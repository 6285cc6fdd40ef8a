package readiness.sampling;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import readiness.questionnaire.Id;
import readiness.questionnaire.Scores;
import readiness.scoring.ScoreEntry;
import readiness.scoring.Scorecard;

/**
 * Which facets each wanted score is the weighted mean of: those of a dimension, or a facet alone. The same for all
 * subjects of a questionnaire, who differ in the weights: a facet without a question weighs nothing.
 */
final class FacetMeans {

    private final List<Id> wanted;

    /** By wanted score where its facets begin; the last is where they end. */
    private final int[] starts;

    private final int[] facets;

    private FacetMeans(List<Id> wanted, int[] starts, int[] facets) {
        this.wanted = wanted;
        this.starts = starts;
        this.facets = facets;
    }

    /**
     * Returns the means of the wanted scores.
     *
     * @param any one of the subjects: all have the same facets
     * @param facets all that are drawn, in the order of their values
     */
    static FacetMeans of(List<Id> wanted, Scorecard any, List<Id> facets) {
        int[] starts = new int[wanted.size() + 1];
        for (int place = 0; place < wanted.size(); place++) {
            starts[place + 1] =
                    starts[place] + (int) facetsOf(any, wanted.get(place)).count();
        }
        return new FacetMeans(
                List.copyOf(wanted),
                starts,
                wanted.stream()
                        .flatMap(score -> facetsOf(any, score))
                        .mapToInt(entry -> facets.indexOf(entry.id()))
                        .toArray());
    }

    /** Returns the facets of a dimension; of a facet, itself. */
    static Stream<ScoreEntry> facetsOf(Scorecard scorecard, Id score) {
        return scorecard.scores().stream()
                .filter(entry -> !entry.isDimension())
                .filter(entry -> entry.id().equals(score)
                        || entry.dimension().filter(score::equals).isPresent());
    }

    /** Returns what each facet of each wanted score weighs for a subject; NaN where a score has no facet. */
    double[] weights(Scorecard scorecard) {
        return wanted.stream()
                .flatMapToDouble(score -> {
                    double[] parts = facetsOf(scorecard, score)
                            .mapToDouble(entry -> entry.estimate().isPresent() ? entry.weight() : 0)
                            .toArray();
                    double sum = Arrays.stream(parts).sum();
                    return Arrays.stream(parts).map(part -> part / sum);
                })
                .toArray();
    }

    /** Returns a wanted score; NaN where it has no facet. */
    double mean(int place, double[] weights, double[] values) {
        double mean = starts[place] == starts[place + 1] ? Double.NaN : 0;
        for (int part = starts[place]; part < starts[place + 1]; part++) {
            mean += weights[part] * values[facets[part]];
        }
        return bounded(mean);
    }

    /** Returns the weights of a wanted score by facet, 0 for the others. */
    double[] byFacet(int place, double[] weights, int size) {
        double[] byFacet = new double[size];
        for (int part = starts[place]; part < starts[place + 1]; part++) {
            byFacet[facets[part]] = weights[part];
        }
        return byFacet;
    }

    /** Returns points within 0 and 100; leaves NaN as it is. */
    static double bounded(double points) {
        return points < Scores.LOWEST ? Scores.LOWEST : points > Scores.HIGHEST ? Scores.HIGHEST : points;
    }
}
