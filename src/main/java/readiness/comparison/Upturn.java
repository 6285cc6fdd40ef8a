package readiness.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readiness.questionnaire.Id;
import readiness.questionnaire.Scores;
import readiness.sampling.PlausibleScores;
import readiness.sampling.Sampling;
import readiness.scoring.Pool;
import readiness.scoring.Scorecard;

/**
 * How likely the later of two scores is the higher one, had others answered, and had everything been answered: both
 * rounds are drawn independently, each with its own pool (method, section 10).
 */
final class Upturn {

    private final List<Id> wanted;
    private final PlausibleScores earlier;
    private final PlausibleScores present;
    private final Sampling sampling;

    private Upturn(List<Id> wanted, PlausibleScores earlier, PlausibleScores present, Sampling sampling) {
        this.wanted = wanted;
        this.earlier = earlier;
        this.present = present;
        this.sampling = sampling;
    }

    /** A subject's scores in one round, and how that round's respondents differ. */
    record Side(Scorecard scorecard, Pool pool) {
        private PlausibleScores plausible(List<Id> wanted) {
            return PlausibleScores.of(List.of(scorecard), wanted, pool).get(0);
        }
    }

    /**
     * Returns the share of draws in which the later score is the higher one, equal ones counting half, by dimension and
     * facet; those that do not exist in both rounds are missing.
     */
    static Map<Id, Double> of(Side earlier, Side present, List<Id> wanted, Sampling sampling) {
        if (earlier.scorecard().respondents() == 0 || present.scorecard().respondents() == 0) {
            return Map.of();
        }
        var both = wanted.stream()
                .filter(id -> earlier.scorecard().estimate(id).isPresent()
                        && present.scorecard().estimate(id).isPresent())
                .toList();
        return new Upturn(both, earlier.plausible(both), present.plausible(both), sampling).shares();
    }

    private Map<Id, Double> shares() {
        long[] halves = sampling.merged(this::halves, Upturn::sum);
        var shares = new LinkedHashMap<Id, Double>();
        for (int place = 0; place < halves.length; place++) {
            shares.put(wanted.get(place), halves[place] / (2.0 * sampling.draws()));
        }
        return shares;
    }

    /** Returns two for each draw in which the later score is higher, and one for each in which both are equal. */
    private long[] halves(int from, int to) {
        long[] halves = new long[wanted.size()];
        var before = earlier.room();
        var now = present.room();
        for (int draw = from; draw < to; draw++) {
            var random = sampling.generator(draw);
            earlier.draw(random, before);
            present.draw(random, now);
            for (int place = 0; place < halves.length; place++) {
                halves[place] += halves(now.score(place) - before.score(place));
            }
        }
        return halves;
    }

    private static long halves(double change) {
        return change > Scores.TOLERANCE ? 2 : change < -Scores.TOLERANCE ? 0 : 1;
    }

    private static long[] sum(long[] one, long[] other) {
        long[] sum = one.clone();
        for (int place = 0; place < sum.length; place++) {
            sum[place] += other[place];
        }
        return sum;
    }
}
