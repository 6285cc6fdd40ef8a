package readiness.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import readiness.certainty.Certainty;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;
import readiness.ranking.GateResult;
import readiness.ranking.RankedTeam;
import readiness.ranking.Ranking;
import readiness.ranking.Status;
import readiness.scoring.Estimate;

/** The one reason that matters most why a team does not go first. */
public sealed interface WhyNotFirst {

    /** Folds over the kinds of reason; a new kind is a new parameter, and every caller must say what it does. */
    <T> T fold(
            Function<NotEnoughAnswers, T> notEnoughAnswers,
            Function<Barred, T> barred,
            Supplier<T> contending,
            Supplier<T> level,
            Function<Behind, T> behind);

    /**
     * A criterion with too few answers.
     *
     * @param coverage from 0 to 1
     */
    record Gap(Id criterion, double coverage) {}

    /** No single team stands out, and the team is one of those that could go first. */
    record Contending() implements WhyNotFirst {
        @Override
        public <T> T fold(
                Function<NotEnoughAnswers, T> notEnoughAnswers,
                Function<Barred, T> barred,
                Supplier<T> contending,
                Supplier<T> level,
                Function<Behind, T> behind) {
            return contending.get();
        }
    }

    /** Too little was answered in these criteria to rank the team. */
    record NotEnoughAnswers(List<Gap> gaps) implements WhyNotFirst {
        @Override
        public <T> T fold(
                Function<NotEnoughAnswers, T> notEnoughAnswers,
                Function<Barred, T> barred,
                Supplier<T> contending,
                Supplier<T> level,
                Function<Behind, T> behind) {
            return notEnoughAnswers.apply(this);
        }
    }

    /**
     * The team is held back by gates.
     *
     * @param lead by how many points its composite is above the leader's; empty where it is not above, or nobody leads
     */
    record Barred(List<GateResult> gates, OptionalDouble lead) implements WhyNotFirst {
        @Override
        public <T> T fold(
                Function<NotEnoughAnswers, T> notEnoughAnswers,
                Function<Barred, T> barred,
                Supplier<T> contending,
                Supplier<T> level,
                Function<Behind, T> behind) {
            return barred.apply(this);
        }
    }

    /** The team has the leader's composite, and is second only by the order of ids. */
    record Tied() implements WhyNotFirst {
        @Override
        public <T> T fold(
                Function<NotEnoughAnswers, T> notEnoughAnswers,
                Function<Barred, T> barred,
                Supplier<T> contending,
                Supplier<T> level,
                Function<Behind, T> behind) {
            return level.get();
        }
    }

    /**
     * The team is behind the leader.
     *
     * @param points by which its composite is below the leader's
     * @param most the criterion in which it loses most of them
     */
    record Behind(double points, Advantage most) implements WhyNotFirst {
        @Override
        public <T> T fold(
                Function<NotEnoughAnswers, T> notEnoughAnswers,
                Function<Barred, T> barred,
                Supplier<T> contending,
                Supplier<T> level,
                Function<Behind, T> behind) {
            return behind.apply(this);
        }
    }

    /** Returns why this team is not first, held against the best candidate where there is one. */
    static WhyNotFirst of(Ranking ranking, Certainty certainty, RankedTeam team) {
        var leader = ranking.ahead();
        if (team.status() == Status.NOT_ENOUGH_ANSWERS) {
            return new NotEnoughAnswers(gaps(ranking, team));
        }
        if (team.status() == Status.NOT_FIRST) {
            return new Barred(team.gates().stream().filter(GateResult::bars).toList(), lead(team, leader));
        }
        RankedTeam first = leader.orElseThrow();
        if (certainty.isOpen() && (first.team().equals(team.team()) || isContender(certainty, team))) {
            return new Contending();
        }
        if (team.rank().equals(first.rank())) {
            return new Tied();
        }
        double points = first.composite().orElseThrow().above(team.composite().orElseThrow());
        return new Behind(points, Advantage.of(ranking, first, team).get(0));
    }

    private static boolean isContender(Certainty certainty, RankedTeam team) {
        return certainty.contenders().isEmpty() || certainty.contenders().contains(team.team());
    }

    private static List<Gap> gaps(Ranking ranking, RankedTeam team) {
        return ranking.weights().keySet().stream()
                .map(criterion -> new Gap(
                        criterion,
                        team.scorecard()
                                .estimate(criterion)
                                .map(Estimate::coverage)
                                .orElse(0.0)))
                .filter(gap -> !Scores.reaches(gap.coverage(), ranking.rule().leastCoverage())
                        || team.scorecard().score(gap.criterion()).isEmpty())
                .toList();
    }

    private static OptionalDouble lead(RankedTeam team, Optional<RankedTeam> leader) {
        Score own = team.composite().orElseThrow();
        return leader.stream()
                .mapToDouble(first -> own.above(first.composite().orElseThrow()))
                .filter(lead -> lead > Scores.TOLERANCE)
                .findFirst();
    }
}
