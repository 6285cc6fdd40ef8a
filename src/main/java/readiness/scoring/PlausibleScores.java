package readiness.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import readiness.questionnaire.Id;
import readiness.questionnaire.Scores;

/**
 * What a subject's scores might have been, had others answered, and had everything been answered (method, section 4,
 * rank acceptability (b) and (c)). Made once, and drawn many times.
 */
public final class PlausibleScores {

    /** Sorts subjects by all that decides their draws: those that are level here cannot be told apart by drawing. */
    public static final Comparator<PlausibleScores> BY_CONTENT = Comparator.comparingInt(
                    (PlausibleScores scores) -> scores.respondents)
            .thenComparing(scores -> scores.low, Arrays::compare)
            .thenComparing(scores -> scores.span, Arrays::compare);

    private final int respondents;
    private final MeanNoise noise;

    /** By facet of the residuals; NaN where the facet does not exist for the subject. */
    private final double[] low;

    private final double[] span;
    private final Mean[] wanted;

    private PlausibleScores(Scorecard scorecard, List<Id> wanted, List<Id> facets, MeanNoise noise) {
        this.respondents = scorecard.respondents();
        this.noise = noise;
        this.low = new double[facets.size()];
        this.span = new double[low.length];
        for (int facet = 0; facet < low.length; facet++) {
            var estimate = scorecard.estimate(facets.get(facet));
            low[facet] = estimate.map(known -> known.low().points()).orElse(Double.NaN);
            span[facet] = estimate.map(known -> known.high().points()).orElse(Double.NaN) - low[facet];
        }
        this.wanted =
                wanted.stream().map(score -> mean(scorecard, score, facets)).toArray(Mean[]::new);
    }

    /**
     * Makes subjects of one questionnaire ready for being drawn.
     *
     * @param wanted the dimensions and facets to draw, in the order in which each draw gives them
     */
    public static List<PlausibleScores> of(List<Scorecard> scorecards, List<Id> wanted, Residuals residuals) {
        var facets = scorecards.stream()
                .limit(1)
                .flatMap(scorecard -> wanted.stream().flatMap(score -> facetsOf(scorecard, score)))
                .map(ScoreEntry::id)
                .distinct()
                .sorted()
                .toList();
        var noise = new MeanNoise(residuals.in(facets));
        return scorecards.stream()
                .map(scorecard -> new PlausibleScores(scorecard, wanted, facets, noise))
                .toList();
    }

    /** Returns room for the draws of all subjects that were made ready together; one thread at a time may use it. */
    public Room room() {
        return new Room(low.length, wanted.length);
    }

    /** Where one draw after the other is put down: there are many. */
    public static final class Room {

        private final double[] facets;
        private final double[] scores;

        private Room(int facets, int scores) {
            this.facets = new double[facets];
            this.scores = new double[scores];
        }
    }

    /** Returns one draw of the wanted scores, which stands until the next; NaN for what does not exist. */
    public double[] draw(UniformRandomProvider random, Room room) {
        double[] facets = room.facets;
        noise.draw(respondents, random, facets);
        for (int facet = 0; facet < facets.length; facet++) {
            facets[facet] = bounded(low[facet] + span[facet] * random.nextDouble() + facets[facet]);
        }
        for (int score = 0; score < wanted.length; score++) {
            room.scores[score] = wanted[score].of(facets);
        }
        return room.scores;
    }

    /** Leaves NaN as it is. */
    private static double bounded(double points) {
        return points < Scores.LOWEST ? Scores.LOWEST : points > Scores.HIGHEST ? Scores.HIGHEST : points;
    }

    private static Mean mean(Scorecard scorecard, Id score, List<Id> facets) {
        var parts = facetsOf(scorecard, score)
                .filter(facet -> facet.estimate().isPresent())
                .toList();
        return new Mean(
                parts.stream().mapToInt(facet -> facets.indexOf(facet.id())).toArray(),
                parts.stream().mapToDouble(ScoreEntry::weight).toArray());
    }

    /** Returns the facets of a dimension; of a facet, itself. */
    private static Stream<ScoreEntry> facetsOf(Scorecard scorecard, Id id) {
        return scorecard.scores().stream()
                .filter(score -> !score.isDimension())
                .filter(score -> score.id().equals(id)
                        || score.dimension().filter(id::equals).isPresent());
    }

    /** A weighted mean of some facets; NaN of none. */
    private static final class Mean {

        private final int[] facets;
        private final double[] weights;
        private final double sum;

        private Mean(int[] facets, double[] weights) {
            this.facets = facets;
            this.weights = weights;
            this.sum = Arrays.stream(weights).sum();
        }

        private double of(double[] values) {
            double mean = 0;
            for (int part = 0; part < facets.length; part++) {
                mean += weights[part] * values[facets[part]];
            }
            return bounded(mean / sum);
        }
    }
}
