package readiness.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import readiness.certainty.Certainty;
import readiness.ranking.RankedTeam;
import readiness.ranking.Ranking;

/**
 * Which team goes first, and why.
 *
 * @param ranking what it rests on
 * @param certainty how sure it is
 * @param leader empty where no team is a candidate, or where the choice is too close to call
 * @param over the leader's advantages over the next candidate, the one that carries most first
 * @param toFindOut what would separate the teams that could go first in an open case; empty otherwise
 * @param others every other team with its reason, in the order of the ranking
 */
public record Pilot(
        Ranking ranking,
        Certainty certainty,
        Optional<RankedTeam> leader,
        List<Advantage> over,
        List<OpenQuestion> toFindOut,
        List<LaterTeam> others) {

    public Pilot {
        over = List.copyOf(over);
        toFindOut = List.copyOf(toFindOut);
        others = List.copyOf(others);
    }

    /** A team that does not go first. */
    public record LaterTeam(RankedTeam team, WhyNotFirst why) {}

    /** Returns the recommendation that follows from a ranking. */
    public static Pilot of(Ranking ranking, Certainty certainty) {
        var leader = ranking.ahead().filter(first -> !certainty.isOpen());
        var over = leader.flatMap(first -> runnerUp(ranking).map(next -> Advantage.of(ranking, first, next)))
                .orElse(List.of());
        var others = ranking.teams().stream()
                .filter(team ->
                        leader.filter(first -> first.team().equals(team.team())).isEmpty())
                .map(team -> new LaterTeam(team, WhyNotFirst.of(ranking, certainty, team)))
                .toList();
        return new Pilot(
                ranking, certainty, leader, over, OpenQuestion.of(ranking, contenders(ranking, certainty)), others);
    }

    /**
     * Returns the teams of which each could go first, where it is too close to call: the contenders, or all candidates
     * where so many are alike that none comes first often.
     */
    public List<RankedTeam> contenders() {
        return contenders(ranking, certainty);
    }

    private static List<RankedTeam> contenders(Ranking ranking, Certainty certainty) {
        if (!certainty.isOpen()) {
            return List.of();
        }
        return certainty.contenders().isEmpty()
                ? ranking.candidates()
                : ranking.ranked().stream()
                        .filter(team -> certainty.contenders().contains(team.team()))
                        .toList();
    }

    /**
     * Returns the part of the recommendation that may be shown.
     *
     * @param team the part of a team that may be shown
     * @param open whether an open question may be asked
     * @param sure the part of the certainty that may be shown
     */
    public Pilot showing(UnaryOperator<RankedTeam> team, Predicate<OpenQuestion> open, UnaryOperator<Certainty> sure) {
        return new Pilot(
                ranking.showing(team),
                sure.apply(certainty),
                leader.map(team),
                over,
                toFindOut.stream().filter(open).toList(),
                others.stream()
                        .map(other -> new LaterTeam(team.apply(other.team()), other.why()))
                        .toList());
    }

    /** Returns the candidate after the leader. */
    public Optional<RankedTeam> runnerUp() {
        return runnerUp(ranking);
    }

    private static Optional<RankedTeam> runnerUp(Ranking ranking) {
        return ranking.candidates().stream().skip(1).findFirst();
    }
}
