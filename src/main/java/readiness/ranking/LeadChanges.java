package readiness.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;

/**
 * What would change who leads (method, section 4).
 *
 * @param gates the tests of the gates that decide who can be first; these come first
 * @param weights the nearest weights of single criteria at which another candidate takes the lead
 * @param scores the score at which each other candidate would draw level in a criterion
 * @param falls the score to which the leader would have to fall in a criterion
 */
public record LeadChanges(List<GateTest> gates, List<Weight> weights, List<BreakEven> scores, List<BreakEven> falls) {

    public LeadChanges {
        gates = List.copyOf(gates);
        weights = List.copyOf(weights);
        scores = List.copyOf(scores);
        falls = List.copyOf(falls);
    }

    /** Returns the changes without the figures of gates' scores that may not be shown. */
    public LeadChanges showing(BiPredicate<Id, Id> withheld) {
        return new LeadChanges(
                gates.stream()
                        .map(gate -> withheld.test(gate.team(), gate.test().score()) ? gate.thresholdAlone() : gate)
                        .toList(),
                weights,
                scores,
                falls);
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
    public record BreakEven(Id team, Id criterion, Score at) {}

    /** Returns what would change which team is ahead. */
    public static LeadChanges of(Ranking ranking) {
        var candidates = ranking.candidates();
        var gates = GateChanges.of(ranking);
        if (candidates.size() < 2) {
            return new LeadChanges(gates, List.of(), List.of(), List.of());
        }
        var criteria = List.copyOf(ranking.weights().keySet());
        double[] weights = WeightRegion.weights(ranking);
        var leader = candidates.get(0);
        var rivals = candidates.stream()
                .skip(1)
                .map(team -> Rival.of(leader, team, criteria))
                .toList();
        return new LeadChanges(
                gates,
                weights(rivals, criteria, weights),
                scores(rivals, criteria, weights),
                falls(leader, rivals.get(0), criteria, weights));
    }

    /** Another candidate, seen from the leader: how far it is behind in the composite and in each criterion. */
    private static final class Rival {

        private final Id team;
        private final double gap;
        private final double[] scores;
        private final double[] leads;

        private Rival(Id team, double gap, double[] scores, double[] leads) {
            this.team = team;
            this.gap = gap;
            this.scores = scores;
            this.leads = leads;
        }

        static Rival of(RankedTeam leader, RankedTeam team, List<Id> criteria) {
            double[] scores = criteria.stream()
                    .mapToDouble(id -> team.criterion(id).points())
                    .toArray();
            double[] leads = IntStream.range(0, scores.length)
                    .mapToDouble(i -> leader.criterion(criteria.get(i)).points() - scores[i])
                    .toArray();
            double gap = leader.composite().orElseThrow().above(team.composite().orElseThrow());
            return new Rival(team.team(), Math.max(0, gap), scores, leads);
        }

        /** Returns the leader's lead when one criterion weighs so much and the others share the rest in proportion. */
        double lead(double[] weights, int criterion, double weight) {
            double others = 0;
            for (int i = 0; i < weights.length; i++) {
                others += i == criterion ? 0 : weights[i] * leads[i];
            }
            return weight * leads[criterion] + (1 - weight) / (1 - weights[criterion]) * others;
        }
    }

    private static List<Weight> weights(List<Rival> rivals, List<Id> criteria, double[] weights) {
        return IntStream.range(0, weights.length)
                .filter(criterion -> weights[criterion] < 1)
                .boxed()
                .flatMap(criterion -> Stream.of(false, true)
                        .flatMap(above -> crossing(rivals, weights, criterion, above)
                                .map(crossing ->
                                        new Weight(criteria.get(criterion), crossing.at(), above, crossing.team()))
                                .stream()))
                .toList();
    }

    /** Returns where the first rival takes the lead; of several at one place the one that is ahead beyond it. */
    private static Optional<Crossing> crossing(List<Rival> rivals, double[] weights, int criterion, boolean above) {
        var crossings = rivals.stream()
                .map(rival -> Crossing.of(rival, weights, criterion, above ? 1 : 0))
                .filter(crossing -> crossing.leadAtEnd() < -Scores.TOLERANCE)
                .sorted(Comparator.comparing(Crossing::team))
                .toList();
        return lowest(lowest(crossings, Crossing::way), Crossing::leadAtEnd).stream()
                .findFirst();
    }

    private static List<Crossing> lowest(List<Crossing> crossings, ToDoubleFunction<Crossing> measure) {
        double lowest = crossings.stream().mapToDouble(measure).min().orElse(0);
        return crossings.stream()
                .filter(crossing -> Scores.reaches(lowest, measure.applyAsDouble(crossing)))
                .toList();
    }

    /**
     * Where a rival and the leader are level.
     *
     * @param way how far the weight is then from the stated one
     * @param leadAtEnd the leader's lead at the end of the weight's way; the rival takes the lead where it is negative
     */
    private record Crossing(Id team, double at, double way, double leadAtEnd) {

        static Crossing of(Rival rival, double[] weights, int criterion, double end) {
            double atEnd = rival.lead(weights, criterion, end);
            double way = (end - weights[criterion]) * rival.gap / (rival.gap - atEnd);
            return new Crossing(rival.team, weights[criterion] + way, Math.abs(way), atEnd);
        }
    }

    private static List<BreakEven> scores(List<Rival> rivals, List<Id> criteria, double[] weights) {
        var levels = new ArrayList<BreakEven>();
        for (Rival rival : rivals) {
            for (int i = 0; i < weights.length; i++) {
                double at = rival.scores[i] + rival.gap / weights[i];
                if (Scores.reaches(Scores.HIGHEST, at)) {
                    levels.add(new BreakEven(rival.team, criteria.get(i), Score.nearest(at)));
                }
            }
        }
        return levels;
    }

    private static List<BreakEven> falls(RankedTeam leader, Rival next, List<Id> criteria, double[] weights) {
        var levels = new ArrayList<BreakEven>();
        for (int i = 0; i < weights.length; i++) {
            double at = leader.criterion(criteria.get(i)).points() - next.gap / weights[i];
            if (Scores.reaches(at, Scores.LOWEST)) {
                levels.add(new BreakEven(next.team, criteria.get(i), Score.nearest(at)));
            }
        }
        return levels;
    }
}
