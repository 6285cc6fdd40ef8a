package readiness.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.questionnaire.Id;
import readiness.questionnaire.Scores;

/**
 * What would change who leads (method, section 4).
 *
 * @param weights the nearest weights of single criteria at which another candidate takes the lead
 * @param scores the score at which each other candidate would draw level in a criterion
 * @param falls the score to which the leader would have to fall in a criterion
 */
public record Changes(List<Weight> weights, List<Level> scores, List<Level> falls) {

    public Changes {
        weights = List.copyOf(weights);
        scores = List.copyOf(scores);
        falls = List.copyOf(falls);
    }

    /**
     * A weight at which the lead changes while the other weights keep their proportions.
     *
     * @param at from 0 to 1
     * @param above whether the lead changes above it, and not below
     */
    public record Weight(Id criterion, double at, boolean above, Id leader) {}

    /**
     * A score at which a team and the leader are level.
     *
     * @param team the other team
     * @param at from 0 to 100
     */
    public record Level(Id team, Id criterion, double at) {}

    /** Returns what would change a lead among candidates, the leader first of all. */
    static Changes of(List<RankedTeam> candidates, List<Id> criteria, double[] weights) {
        if (candidates.size() < 2) {
            return new Changes(List.of(), List.of(), List.of());
        }
        var leader = candidates.get(0);
        var others = candidates.subList(1, candidates.size());
        var changes = IntStream.range(0, weights.length)
                .filter(criterion -> weights[criterion] < 1)
                .boxed()
                .flatMap(criterion -> Stream.of(false, true)
                        .flatMap(above -> weight(leader, others, criteria, weights, criterion, above).stream()))
                .toList();
        return new Changes(
                changes, scores(leader, others, criteria, weights), falls(leader, others, criteria, weights));
    }

    private static Optional<Weight> weight(
            RankedTeam leader,
            List<RankedTeam> others,
            List<Id> criteria,
            double[] weights,
            int criterion,
            boolean above) {
        double end = above ? 1 : 0;
        var crossings = new ArrayList<Crossing>();
        for (RankedTeam other : others) {
            double now = lead(leader, other, criteria, weights, criterion, weights[criterion]);
            double then = lead(leader, other, criteria, weights, criterion, end);
            if (then < -Scores.TOLERANCE) {
                double way = Math.max(0, now) / (Math.max(0, now) - then);
                crossings.add(new Crossing(other, weights[criterion] + way * (end - weights[criterion]), then));
            }
        }
        var nearest = Comparator.comparingDouble((Crossing crossing) -> Math.abs(crossing.at() - weights[criterion]));
        return crossings.stream()
                .min(nearest.thenComparingDouble(Crossing::leadAtEnd)
                        .thenComparing(crossing -> crossing.team().team()))
                .map(crossing -> new Weight(
                        criteria.get(criterion),
                        crossing.at(),
                        above,
                        crossing.team().team()));
    }

    private record Crossing(RankedTeam team, double at, double leadAtEnd) {}

    /** Returns the leader's lead when one criterion weighs so much and the others share the rest in proportion. */
    private static double lead(
            RankedTeam leader, RankedTeam other, List<Id> criteria, double[] weights, int criterion, double weight) {
        double lead = 0;
        for (int i = 0; i < weights.length; i++) {
            double own = i == criterion ? weight : weights[i] * (1 - weight) / (1 - weights[criterion]);
            lead += own * (leader.criterion(criteria.get(i)) - other.criterion(criteria.get(i)));
        }
        return lead;
    }

    private static List<Level> scores(RankedTeam leader, List<RankedTeam> others, List<Id> criteria, double[] weights) {
        var levels = new ArrayList<Level>();
        for (RankedTeam other : others) {
            for (int i = 0; i < weights.length; i++) {
                double at = other.criterion(criteria.get(i)) + gap(leader, other) / weights[i];
                if (at <= Scores.HIGHEST) {
                    levels.add(new Level(other.team(), criteria.get(i), at));
                }
            }
        }
        return levels;
    }

    private static List<Level> falls(RankedTeam leader, List<RankedTeam> others, List<Id> criteria, double[] weights) {
        var next = others.get(0);
        var levels = new ArrayList<Level>();
        for (int i = 0; i < weights.length; i++) {
            double at = leader.criterion(criteria.get(i)) - gap(leader, next) / weights[i];
            if (at >= Scores.LOWEST) {
                levels.add(new Level(next.team(), criteria.get(i), at));
            }
        }
        return levels;
    }

    private static double gap(RankedTeam leader, RankedTeam other) {
        return leader.composite().orElseThrow() - other.composite().orElseThrow();
    }
}
