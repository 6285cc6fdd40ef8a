package readiness.sampling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;
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

    /** By facet; NaN where no question of the facet exists for the subject. */
    private final double[] score;

    private final double[] low;
    private final double[] high;

    /** What noise is multiplied by: √(n/n_f), and less for facts. */
    private final double[] noise;

    /** What the colleague who answers what is missing is multiplied by: 1 − coverage, and less for facts. */
    private final double[] missing;

    private final boolean complete;
    private final Mean[] wanted;
    private final double[] content;

    private PlausibleScores(Scorecard scorecard, List<Id> wanted, Colleagues colleagues, List<Id> facets) {
        this.respondents = scorecard.respondents();
        this.colleagues = colleagues;
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
        this.wanted = wanted.stream()
                .map(id -> Mean.of(facetsOf(scorecard, id), facets))
                .toArray(Mean[]::new);
        this.content = Stream.of(score, low, high, noise, missing, new double[] {sizeFactor, intervalFactor})
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    private void fill(int facet, Scorecard scorecard, Id id) {
        var entry = scorecard.entry(id).orElseThrow();
        double fact = entry.isFact() ? FACT_NOISE : 1;
        double answering = entry.respondents() == 0 ? 1 : Math.sqrt((double) respondents / entry.respondents());
        var estimate = entry.estimate();
        score[facet] = estimate.isEmpty()
                ? Double.NaN
                : entry.score()
                        .or(() -> entry.dimension().flatMap(scorecard::score))
                        .map(Score::points)
                        .orElse(NEUTRAL);
        low[facet] = estimate.map(known -> known.low().points()).orElse(Double.NaN);
        high[facet] = estimate.map(known -> known.high().points()).orElse(Double.NaN);
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
        var facets = scorecards.stream()
                .limit(1)
                .flatMap(scorecard -> wanted.stream().flatMap(score -> facetsOf(scorecard, score).stream()))
                .map(ScoreEntry::id)
                .distinct()
                .sorted()
                .toList();
        var colleagues = new Colleagues(pool.in(facets));
        return scorecards.stream()
                .map(scorecard -> new PlausibleScores(scorecard, wanted, colleagues, facets))
                .toList();
    }

    /** Returns room for the draws of all subjects that were made ready together; one thread at a time may use it. */
    public Room room() {
        return new Room(score.length, wanted.length);
    }

    /** Where one draw after the other is written: there are many. */
    public static final class Room {

        private final double[] noise;
        private final double[] colleague;
        private final double[] values;
        private final double[] bounds;
        private final double[] scores;
        private final double[] intervals;

        private Room(int facets, int wanted) {
            this.noise = new double[facets];
            this.colleague = new double[facets];
            this.values = new double[facets];
            this.bounds = new double[facets];
            this.scores = new double[wanted];
            this.intervals = new double[wanted];
        }

        /** Returns the last draw of a wanted score, for probabilities; NaN for a score that does not exist. */
        public double score(int place) {
            return scores[place];
        }

        /** Returns the last draw of a wanted score, for intervals; NaN for a score that does not exist. */
        public double interval(int place) {
            return intervals[place];
        }
    }

    /** Draws the wanted scores in both forms. */
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
            room.values[facet] = bounded(score[facet] + sizeFactor * own + unanswered);
            room.bounds[facet] = bounded(within + intervalFactor * own);
        }
        for (int place = 0; place < wanted.length; place++) {
            room.scores[place] = wanted[place].of(room.values);
            room.intervals[place] = wanted[place].of(room.bounds);
        }
    }

    /** Returns the variance of a wanted score's draws in closed form, clamping left aside (method, section 4 d). */
    public double variance(int place) {
        double[] weights = wanted[place].weightsByFacet(score.length);
        double[] answered = new double[weights.length];
        double[] unanswered = new double[weights.length];
        for (int facet = 0; facet < weights.length; facet++) {
            answered[facet] = weights[facet] * noise[facet];
            unanswered[facet] = weights[facet] * missing[facet];
        }
        return sizeFactor * sizeFactor * colleagues.variance(answered) / respondents + colleagues.variance(unanswered);
    }

    /** Leaves NaN as it is. */
    private static double bounded(double points) {
        return points < Scores.LOWEST ? Scores.LOWEST : points > Scores.HIGHEST ? Scores.HIGHEST : points;
    }

    /** Returns the facets of a dimension; of a facet, itself. */
    private static List<ScoreEntry> facetsOf(Scorecard scorecard, Id id) {
        return scorecard.scores().stream()
                .filter(entry -> !entry.isDimension())
                .filter(entry -> entry.id().equals(id)
                        || entry.dimension().filter(id::equals).isPresent())
                .toList();
    }

    /** A weighted mean of the facets that exist; NaN of none. */
    private static final class Mean {

        private final int[] facets;
        private final double[] weights;

        private Mean(int[] facets, double[] weights) {
            this.facets = facets;
            this.weights = weights;
        }

        private static Mean of(List<ScoreEntry> parts, List<Id> facets) {
            var there =
                    parts.stream().filter(part -> part.estimate().isPresent()).toList();
            double sum = there.stream().mapToDouble(ScoreEntry::weight).sum();
            return new Mean(
                    there.stream().mapToInt(part -> facets.indexOf(part.id())).toArray(),
                    there.stream().mapToDouble(part -> part.weight() / sum).toArray());
        }

        private double of(double[] values) {
            if (facets.length == 0) {
                return Double.NaN;
            }
            double mean = 0;
            for (int part = 0; part < facets.length; part++) {
                mean += weights[part] * values[facets[part]];
            }
            return bounded(mean);
        }

        private double[] weightsByFacet(int size) {
            double[] byFacet = new double[size];
            IntStream.range(0, facets.length).forEach(part -> byFacet[facets[part]] = weights[part]);
            return byFacet;
        }
    }
}
