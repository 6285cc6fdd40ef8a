package readiness.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readiness.questionnaire.Id;
import readiness.sampling.PlausibleScores;
import readiness.sampling.Sampling;
import readiness.scoring.Pool;
import readiness.scoring.Scorecard;

/**
 * How likely the later of two scores is the higher one, had others answered, and had everything been answered: both
 * rounds are drawn independently, each with its own pool (method, section 10).
 */
final class DrawnChanges {

    private final List<Id> wanted;
    private final PlausibleScores earlier;
    private final PlausibleScores present;
    private final Sampling sampling;

    private DrawnChanges(List<Id> wanted, PlausibleScores earlier, PlausibleScores present, Sampling sampling) {
        this.wanted = wanted;
        this.earlier = earlier;
        this.present = present;
        this.sampling = sampling;
    }

    /** A subject's scores in one round, and how that round's respondents differ. */
    record RoundScores(Scorecard scorecard, Pool pool) {
        private PlausibleScores plausible(List<Id> wanted) {
            return PlausibleScores.of(List.of(scorecard), wanted, pool).get(0);
        }
    }

    /**
     * Returns what the draws say of each dimension and facet; those that do not exist in both rounds are missing.
     *
     * @param wanted the dimensions and facets
     */
    static Map<Id, DrawnChange> of(RoundScores earlier, RoundScores present, List<Id> wanted, Sampling sampling) {
        if (earlier.scorecard().respondents() == 0 || present.scorecard().respondents() == 0) {
            return Map.of();
        }
        var both = wanted.stream()
                .filter(id -> earlier.scorecard().estimate(id).isPresent()
                        && present.scorecard().estimate(id).isPresent())
                .toList();
        return new DrawnChanges(both, earlier.plausible(both), present.plausible(both), sampling).changes();
    }

    private Map<Id, DrawnChange> changes() {
        var tallies = sampling.merged(this::tallies, DrawnChanges::merged);
        var changes = new LinkedHashMap<Id, DrawnChange>();
        for (int place = 0; place < wanted.size(); place++) {
            changes.put(wanted.get(place), tallies.get(place).change());
        }
        return changes;
    }

    private List<ChangeTally> tallies(int from, int to) {
        var tallies = wanted.stream().map(id -> new ChangeTally()).toList();
        var before = earlier.room();
        var now = present.room();
        for (int draw = from; draw < to; draw++) {
            var random = sampling.generator(draw);
            earlier.draw(random, before);
            present.draw(random, now);
            for (int place = 0; place < tallies.size(); place++) {
                tallies.get(place).add(now.score(place) - before.score(place));
            }
        }
        return tallies;
    }

    private static List<ChangeTally> merged(List<ChangeTally> one, List<ChangeTally> other) {
        for (int place = 0; place < one.size(); place++) {
            one.get(place).add(other.get(place));
        }
        return one;
    }
}
