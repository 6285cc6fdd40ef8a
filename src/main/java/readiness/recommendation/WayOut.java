package readiness.recommendation;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Truth;
import readiness.ranking.GateResult;
import readiness.ranking.RankedTeam;

/**
 * Scores that, once all of them have changed, no longer make a gate hold: of a gate that needs all of its tests one
 * score is enough, of a gate that needs any of them every one that passes has to change. The way into a gate is the
 * same the other way round.
 *
 * @param changes what has to change; never empty
 */
public record WayOut(List<NeededChange> changes) {

    /** The largest number of combinations that are looked at. */
    private static final int MOST_WAYS = 64;

    /** Below a threshold, by more than the tolerance and less than what is printed. */
    private static final double JUST_BELOW = 0.01;

    public WayOut {
        changes = List.copyOf(changes);
    }

    /**
     * A score that has to change.
     *
     * @param up whether it has to reach the threshold; otherwise it has to fall below it
     */
    public record NeededChange(Id score, Score is, double threshold, boolean up) {

        /** Returns how far the score is from the threshold, in points. */
        public double distance() {
            return Math.abs(is.points() - threshold);
        }

        private double then() {
            return up ? threshold : Math.max(0, threshold - JUST_BELOW);
        }
    }

    /** Returns the sum of the distances of its changes. */
    public double distance() {
        return changes.stream().mapToDouble(NeededChange::distance).sum();
    }

    /**
     * Returns the ways in which a gate that holds for a team would no longer do so, the shortest first. A way that
     * makes another gate hold is none. Empty where a score that is needed is missing or may not be shown.
     */
    public static List<WayOut> of(RankedTeam team, GateResult result) {
        return shortestFirst(team, result, false)
                .filter(way -> team.gates().stream()
                        .filter(other -> other.holds() != Truth.YES)
                        .noneMatch(other -> way.wouldBar(team, other)))
                .toList();
    }

    /**
     * Returns the shortest way on which none of the gates that hold back a team would any longer do so, and no other
     * gate either. Empty where there is none, and where a score that is needed is missing or may not be shown.
     */
    public static Optional<WayOut> ofAll(RankedTeam team) {
        return team.gates().stream()
                .filter(GateResult::bars)
                .map(gate -> shortestFirst(team, gate, false).toList())
                .reduce(WayOut::joined)
                .stream()
                .flatMap(List::stream)
                .filter(way -> team.gates().stream().noneMatch(gate -> way.wouldBar(team, gate)))
                .findFirst();
    }

    /**
     * Returns the ways in which a gate that does not hold for a team would do so, the shortest first. Empty where a
     * score that is needed is missing or may not be shown.
     */
    public static List<WayOut> into(RankedTeam team, GateResult result) {
        return shortestFirst(team, result, true).toList();
    }

    private static Stream<WayOut> shortestFirst(RankedTeam team, GateResult result, boolean wanted) {
        Condition<ScoreThreshold> condition = result.gate().when();
        if (condition.numberOfWays(wanted) > MOST_WAYS
                || condition.tests().anyMatch(test -> team.scorecard().isWithheld(test.score()))) {
            return Stream.of();
        }
        return condition
                .ways(wanted)
                .flatMap(way -> changes(team, way).stream())
                .filter(way -> !way.changes().isEmpty() && way.then(team, condition) == Truth.of(wanted))
                .distinct()
                .sorted(Comparator.comparingDouble(WayOut::distance));
    }

    /** Returns the shortest ways that are one of these and one of those at once. */
    private static List<WayOut> joined(List<WayOut> these, List<WayOut> those) {
        return these.stream()
                .flatMap(one -> those.stream()
                        .flatMap(other ->
                                merged(Stream.concat(one.changes().stream(), other.changes().stream())).stream()))
                .distinct()
                .sorted(Comparator.comparingDouble(WayOut::distance))
                .limit(MOST_WAYS)
                .toList();
    }

    /** Returns what has to change for these outcomes; empty where a score is missing, or would have to go both ways. */
    private static Optional<WayOut> changes(RankedTeam team, List<Condition.TestOutcome<ScoreThreshold>> way) {
        if (way.stream().anyMatch(outcome -> is(team, outcome.test()).isEmpty())) {
            return Optional.empty();
        }
        return merged(way.stream()
                .filter(outcome -> outcome.passed()
                        != outcome.test()
                                .passes(is(team, outcome.test()).orElseThrow().points()))
                .map(outcome -> change(team, outcome)));
    }

    /** Returns each score once with the furthest that it has to go; empty where a score would have to go both ways. */
    private static Optional<WayOut> merged(Stream<NeededChange> changes) {
        var byScore =
                changes.collect(Collectors.groupingBy(NeededChange::score, LinkedHashMap::new, Collectors.toList()));
        boolean isOpposed = byScore.values().stream()
                .anyMatch(each -> each.stream().map(NeededChange::up).distinct().count() > 1);
        return isOpposed
                ? Optional.empty()
                : Optional.of(new WayOut(byScore.values().stream()
                        .map(each -> Collections.max(each, Comparator.comparingDouble(NeededChange::distance)))
                        .toList()));
    }

    private static NeededChange change(RankedTeam team, Condition.TestOutcome<ScoreThreshold> outcome) {
        var test = outcome.test();
        boolean up = outcome.passed() == (test.bound() == ScoreThreshold.Bound.AT_LEAST);
        return new NeededChange(test.score(), is(team, test).orElseThrow(), test.threshold(), up);
    }

    private static Optional<Score> is(RankedTeam team, ScoreThreshold test) {
        return team.scorecard().score(test.score());
    }

    /** Returns whether a gate would hold back the team once the changes are made. */
    private boolean wouldBar(RankedTeam team, GateResult result) {
        return result.gate().effect() == Gate.Effect.NOT_FIRST
                && then(team, result.gate().when()) == Truth.YES;
    }

    /** Returns whether a condition would hold once the changes are made. */
    private Truth then(RankedTeam team, Condition<ScoreThreshold> condition) {
        return condition.holds(test -> test.holds(then(team, test)));
    }

    /** Returns what a tested score would be once the changes are made. */
    private Optional<Score> then(RankedTeam team, ScoreThreshold test) {
        return Stream.concat(
                        changes.stream()
                                .filter(change -> change.score().equals(test.score()))
                                .map(change -> new Score(change.then())),
                        is(team, test).stream())
                .findFirst();
    }
}
