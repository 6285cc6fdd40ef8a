package readiness.sampling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.scoring.Pool;
import readiness.scoring.ScoreEntry;
import readiness.scoring.Scorecard;

/**
 * The scores that a subject might have, had others answered, and had everything been answered (method, section 4 a to
 * c). Made once, and drawn many times.
 */
public final class PlausibleScores {

    /** Sorts subjects by everything that decides their draws: two that are equal here have the same distribution. */
    public static final Comparator<PlausibleScores> BY_CONTENT = Comparator.comparingInt(
                    (PlausibleScores scores) -> scores.respondents)
            .thenComparing(scores -> scores.content, Arrays::compare);

    /** In intervals the size counts only where this many of five answered. */
    private static final int OF_FIVE = 4;

    /** People who report a fact differ less than people who judge; to be fitted on the first real data. */
    private static final double FACT_NOISE = 0.5;

    private static final double NEUTRAL = 50;

    private final int respondents;
    private final Colleagues colleagues;

    /** The factor for the team's size in probabilities, and in intervals. */
    private final double sizeFactor;

    private final double intervalFactor;

    /** By facet; 0 where no question of the facet exists for the subject, which then has no weight. */
    private final double[] score;

    private final double[] low;
    private final double[] high;

    /** What noise is multiplied by: √(n/n_f), and less for facts. */
    private final double[] noise;

    /** What the colleague who answers what is missing is multiplied by: 1 − coverage, and less for facts. */
    private final double[] missing;

    private final boolean complete;
    private final FacetMeans means;

    /** By place in the means: what a facet weighs; NaN in a mean of no facet. */
    private final double[] weights;

    private final double[] content;

    private PlausibleScores(Scorecard scorecard, FacetMeans means, Colleagues colleagues, List<Id> facets) {
        this.respondents = scorecard.respondents();
        this.colleagues = colleagues;
        this.means = means;
        this.weights = means.weights(scorecard);
        int size = facets.size();
        this.score = new double[size];
        this.low = new double[size];
        this.high = new double[size];
        this.noise = new double[size];
        this.missing = new double[size];
        this.sizeFactor = sizeFactor(respondents, scorecard.size());
        this.intervalFactor =
                5L * respondents >= (long) OF_FIVE * scorecard.size().orElse(Integer.MAX_VALUE) ? sizeFactor : 1;
        for (int facet = 0; facet < size; facet++) {
            fill(facet, scorecard, facets.get(facet));
        }
        this.complete = Arrays.stream(missing).allMatch(part -> part == 0);
        this.content = Stream.of(score, low, high, noise, missing, weights, new double[] {sizeFactor, intervalFactor})
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    private void fill(int facet, Scorecard scorecard, Id id) {
        var entry = scorecard.entry(id).orElseThrow();
        double fact = entry.isFact() ? FACT_NOISE : 1;
        double answering = entry.respondents() == 0 ? 1 : Math.sqrt((double) respondents / entry.respondents());
        var estimate = entry.estimate();
        score[facet] = estimate.isEmpty()
                ? 0
                : entry.score()
                        .or(() -> entry.dimension().flatMap(scorecard::score))
                        .map(Score::points)
                        .orElse(NEUTRAL);
        low[facet] = estimate.map(known -> known.low().points()).orElse(0.0);
        high[facet] = estimate.map(known -> known.high().points()).orElse(0.0);
        noise[facet] = fact * answering;
        missing[facet] = estimate.map(known -> (1 - known.coverage()) * fact).orElse(0.0);
    }

    /** Returns √(1 − n/M); 1 where the size is not known, or smaller than the number of sheets. */
    private static double sizeFactor(int respondents, OptionalInt size) {
        return size.isEmpty() || size.getAsInt() < respondents
                ? 1
                : Math.sqrt(1 - (double) respondents / size.getAsInt());
    }

    /**
     * Makes subjects of one questionnaire ready for being drawn.
     *
     * @param wanted the dimensions and facets to draw, in the order in which each draw gives them
     */
    public static List<PlausibleScores> of(List<Scorecard> scorecards, List<Id> wanted, Pool pool) {
        if (scorecards.isEmpty()) {
            return List.of();
        }
        var facets = wanted.stream()
                .flatMap(score -> FacetMeans.facetsOf(scorecards.get(0), score))
                .map(ScoreEntry::id)
                .distinct()
                .sorted()
                .toList();
        var means = FacetMeans.of(wanted, scorecards.get(0), facets);
        var colleagues = new Colleagues(pool.in(facets));
        return scorecards.stream()
                .map(scorecard -> new PlausibleScores(scorecard, means, colleagues, facets))
                .toList();
    }

    /** Returns room for the draws of all subjects that were made ready together; one thread at a time may use it. */
    public Room room() {
        return new Room(means, score.length);
    }

    /** Where one draw after the other is written: there are many. */
    public static final class Room {

        private final double[] noise;
        private final double[] colleague;
        private final double[] values;
        private final double[] bounds;
        private final FacetMeans means;
        private double[] weights = {};

        private Room(FacetMeans means, int facets) {
            this.means = means;
            this.noise = new double[facets];
            this.colleague = new double[facets];
            this.values = new double[facets];
            this.bounds = new double[facets];
        }

        /** Returns the last draw of a wanted score, for probabilities; NaN for a score that does not exist. */
        public double score(int place) {
            return means.mean(place, weights, values);
        }

        /** Returns the last draw of a wanted score, for intervals; NaN for a score that does not exist. */
        public double interval(int place) {
            return means.mean(place, weights, bounds);
        }
    }

    /** Draws the facets in both forms; the room's scores are their means. */
    public void draw(UniformRandomProvider random, Room room) {
        colleagues.mean(respondents, random, room.noise);
        if (!complete) {
            colleagues.one(random, room.colleague);
        }
        double way = complete ? 0 : 2 * random.nextDouble();
        for (int facet = 0; facet < score.length; facet++) {
            double own = noise[facet] * room.noise[facet];
            double unanswered = complete ? 0 : missing[facet] * room.colleague[facet];
            double within = complete
                    ? score[facet]
                    : way < 1
                            ? low[facet] + (score[facet] - low[facet]) * way
                            : score[facet] + (high[facet] - score[facet]) * (way - 1);
            room.values[facet] = FacetMeans.bounded(score[facet] + sizeFactor * own + unanswered);
            room.bounds[facet] = FacetMeans.bounded(within + intervalFactor * own);
        }
        room.weights = weights;
    }

    /** Returns the variance of a wanted score's draws in closed form, clamping left aside (method, section 4 d). */
    public double variance(int place) {
        double[] byFacet = means.byFacet(place, weights, score.length);
        double[] answered = new double[byFacet.length];
        double[] unanswered = new double[byFacet.length];
        for (int facet = 0; facet < byFacet.length; facet++) {
            answered[facet] = byFacet[facet] * noise[facet];
            unanswered[facet] = byFacet[facet] * missing[facet];
        }
        return sizeFactor * sizeFactor * colleagues.variance(answered) / respondents + colleagues.variance(unanswered);
    }
}
