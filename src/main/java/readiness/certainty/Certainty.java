package readiness.certainty;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;
import readiness.ranking.LeadChanges;
import readiness.ranking.LeaveOneOut;
import readiness.ranking.RankedTeam;
import readiness.ranking.Ranking;
import readiness.ranking.WeightRegion;
import readiness.sampling.Sampling;
import readiness.scoring.Pool;
import readiness.scoring.ReducedScores;

/**
 * How sure a ranking is: the weights are a judgement and the answers are those of some people, so both are varied
 * (method, section 4).
 *
 * @param ranked every ranked team, in the order of the table
 * @param candidates every candidate, likewise
 * @param confidence in the team ahead; empty without a candidate
 * @param ahead the candidate with the highest composite, whether it is named as the leader or not
 * @param contenders ranked teams that are first in at least a tenth of the draws, in the order of the table
 * @param chooseToday the team to choose where it must be today; empty without a candidate
 * @param nobodyFirst the share of draws in which a gate holds back every team; empty without a ranked team
 * @param degreesOfFreedom ν: how much is known about the differences between people of one team
 * @param spreadShares what sets the teams apart, by criterion; empty where nothing does
 * @param pooledSpreads how far the teams' true scores lie apart, in points by criterion; empty with fewer than two
 *     ranked teams
 * @param leaveOneOut what a single sheet changes; empty with more than a thousand sheets
 * @param nearRegion the weightings near the stated one: corners over the first weights, for two or three criteria
 */
public record Certainty(
        Map<Id, RankedCertainty> ranked,
        Map<Id, TeamCertainty> candidates,
        Optional<Confidence> confidence,
        Optional<Id> ahead,
        List<Id> contenders,
        Optional<Id> chooseToday,
        OptionalDouble nobodyFirst,
        int degreesOfFreedom,
        Optional<Map<Id, Double>> spreadShares,
        Optional<Map<Id, Double>> pooledSpreads,
        Optional<LeaveOneOut> leaveOneOut,
        LeadChanges changes,
        Sampling sampling,
        List<TeamCertainty.Corner> nearRegion) {

    private static final double CONTENDING = 0.1;

    public Certainty {
        ranked = Collections.unmodifiableMap(new LinkedHashMap<>(ranked));
        candidates = Collections.unmodifiableMap(new LinkedHashMap<>(candidates));
        contenders = List.copyOf(contenders);
        nearRegion = List.copyOf(nearRegion);
    }

    /**
     * Returns how sure a ranking is.
     *
     * @param pool how the respondents of all its teams differ
     * @param withoutEach the scores that each team has without each of its sheets; empty for too many sheets
     */
    public static Certainty of(
            Ranking ranking, Pool pool, Optional<List<ReducedScores>> withoutEach, Sampling sampling) {
        var near =
                WeightRegion.near(WeightRegion.weights(ranking), ranking.rule().spread());
        var outcome = Simulation.of(ranking, near, pool, sampling);
        var ranked = ranked(ranking, outcome);
        var candidates = CandidateCertainties.of(ranking, near, outcome, ranked, sampling);
        var ahead = ranking.ahead().map(RankedTeam::team);
        int degreesOfFreedom = pool.degreesOfFreedom();
        var confidence = ahead.map(team -> confidence(team, ranked, candidates, degreesOfFreedom));
        return new Certainty(
                ranked,
                candidates,
                confidence,
                ahead,
                contenders(ranked),
                confidence.filter(Confidence.OPEN::equals).isPresent() ? leastLoss(candidates) : ahead,
                ranked.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(outcome.nobodyFirst()),
                degreesOfFreedom,
                SpreadShares.of(ranking),
                spreads(ranking, outcome),
                withoutEach.map(reduced -> LeaveOneOut.of(ranking, reduced)),
                LeadChanges.of(ranking),
                sampling,
                near.hasCorners() ? CandidateCertainties.corners(near.corners()) : List.of());
    }

    /**
     * Returns the certainty without the figures of gates that may not be shown.
     *
     * @param small whether a team is too small for the probabilities of its gates
     * @param withheld whether a score of a team may not be shown
     */
    public Certainty showing(Predicate<Id> small, BiPredicate<Id, Id> withheld) {
        return new Certainty(
                shown(ranked, small, RankedCertainty::withoutGates),
                shown(candidates, small, TeamCertainty::withoutGates),
                confidence,
                ahead,
                contenders,
                chooseToday,
                nobodyFirst,
                degreesOfFreedom,
                spreadShares,
                pooledSpreads,
                leaveOneOut,
                changes.showing(withheld),
                sampling,
                nearRegion);
    }

    private static <T> Map<Id, T> shown(Map<Id, T> teams, Predicate<Id> small, UnaryOperator<T> without) {
        var shown = new LinkedHashMap<Id, T>();
        teams.forEach((team, own) -> shown.put(team, small.test(team) ? without.apply(own) : own));
        return shown;
    }

    /** Returns the largest number of draws that fit into memory for a number of teams. */
    public static int mostDraws(int teams) {
        return DrawnComposites.most(teams);
    }

    /** Returns the certainty of a candidate; empty for other teams. */
    public Optional<TeamCertainty> team(Id team) {
        return Optional.ofNullable(candidates.get(team));
    }

    /**
     * Returns whether the contenders are equal candidates: each comes first as often as any other, at the same expected
     * loss. A contender that is held back is not compared: nobody can choose it today.
     */
    public boolean isAlike() {
        return contenders.size() > 1
                && candidates.keySet().containsAll(contenders)
                && contenders.stream()
                                .flatMap(team -> team(team).stream())
                                .map(Certainty::chanceAndLoss)
                                .distinct()
                                .count()
                        == 1;
    }

    private static List<Long> chanceAndLoss(TeamCertainty team) {
        return List.of(
                Math.round(team.probabilityFirst() / Scores.TOLERANCE),
                Math.round(team.expectedLoss() / Scores.TOLERANCE));
    }

    /** Returns the certainty of a ranked team; empty for a team that is not ranked. */
    public Optional<RankedCertainty> ranked(Id team) {
        return Optional.ofNullable(ranked.get(team));
    }

    /** Returns the interval of a team's composite; empty for a team that is not ranked. */
    public Optional<RankedCertainty.Interval> interval(Id team) {
        return ranked(team).map(RankedCertainty::interval);
    }

    /** Returns whether no single team can be named. */
    public boolean isOpen() {
        return confidence.filter(Confidence.OPEN::equals).isPresent();
    }

    /** Returns the team that is named: the team ahead, unless it is too close to call. */
    public Optional<Id> leader() {
        return ahead.filter(team -> !isOpen());
    }

    /** Returns whether any team has two respondents, so that something is known about how people differ. */
    public boolean noiseKnown() {
        return degreesOfFreedom > 0;
    }

    private static Map<Id, RankedCertainty> ranked(Ranking ranking, Simulation.DrawOutcomes outcome) {
        var ranked = new LinkedHashMap<Id, RankedCertainty>();
        var teams = ranking.ranked();
        for (int place = 0; place < teams.size(); place++) {
            var team = teams.get(place);
            var drawn = outcome.teams().get(place);
            ranked.put(
                    team.team(),
                    new RankedCertainty(
                            RankedCertainty.Interval.around(team.composite().orElseThrow(), drawn.low(), drawn.high()),
                            Score.nearest(drawn.likely()),
                            drawn.first(),
                            drawn.gates()));
        }
        return ranked;
    }

    private static Confidence confidence(
            Id ahead, Map<Id, RankedCertainty> ranked, Map<Id, TeamCertainty> candidates, int degreesOfFreedom) {
        var own = Optional.ofNullable(candidates.get(ahead)).orElseThrow();
        double next = ranked.entrySet().stream()
                .filter(team -> !team.getKey().equals(ahead))
                .mapToDouble(team -> team.getValue().probabilityFirst())
                .max()
                .orElse(0);
        double first = own.probabilityFirst();
        return Confidence.of(Math.min(own.nearShare(), first), first - next, degreesOfFreedom);
    }

    private static List<Id> contenders(Map<Id, RankedCertainty> ranked) {
        return ranked.entrySet().stream()
                .filter(team -> Scores.reaches(team.getValue().probabilityFirst(), CONTENDING))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the candidate that is least short of the best on average; of equal ones the first in the table. */
    private static Optional<Id> leastLoss(Map<Id, TeamCertainty> candidates) {
        double least = candidates.values().stream()
                .mapToDouble(TeamCertainty::expectedLoss)
                .min()
                .orElse(0);
        return candidates.entrySet().stream()
                .filter(team -> Scores.reaches(least, team.getValue().expectedLoss()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Map<Id, Double>> spreads(Ranking ranking, Simulation.DrawOutcomes outcome) {
        if (outcome.spreads().isEmpty()) {
            return Optional.empty();
        }
        var spreads = new LinkedHashMap<Id, Double>();
        ranking.weights()
                .keySet()
                .forEach(criterion -> spreads.put(criterion, outcome.spreads().get(spreads.size())));
        return Optional.of(Collections.unmodifiableMap(spreads));
    }
}
