package readiness.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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

    /** Returns what a page makes of the reason. */
    <T> T tell(Teller<T> teller);

    /** One sentence for each kind of reason. */
    interface Teller<T> {
        /** Too little was answered in these criteria to rank the team. */
        T notEnoughAnswers(List<Gap> gaps);

        /** Gates speak against it; the lead is what its composite has over the leader's, if it has. */
        T barred(List<GateResult> gates, OptionalDouble lead);

        /** No single team stands out, and it is one of those that could go first. */
        T contending();

        /** It has the leader's composite, and only the order of ids sets it second. */
        T level();

        /** It is behind the leader, most of all in this criterion. */
        T behind(double points, Advantage most);
    }

    /**
     * A criterion with too few answers.
     *
     * @param coverage from 0 to 1
     */
    record Gap(Id criterion, double coverage) {}

    /** The case is open, and it is one of those that could go first. */
    record Contending() implements WhyNotFirst {
        @Override
        public <T> T tell(Teller<T> teller) {
            return teller.contending();
        }
    }

    /** Too little was answered in these criteria. */
    record NotEnoughAnswers(List<Gap> gaps) implements WhyNotFirst {
        @Override
        public <T> T tell(Teller<T> teller) {
            return teller.notEnoughAnswers(gaps);
        }
    }

    /** Gates speak against it. */
    record Barred(List<GateResult> gates, OptionalDouble lead) implements WhyNotFirst {
        @Override
        public <T> T tell(Teller<T> teller) {
            return teller.barred(gates, lead);
        }
    }

    /** It ties with the leader. */
    record Level() implements WhyNotFirst {
        @Override
        public <T> T tell(Teller<T> teller) {
            return teller.level();
        }
    }

    /** It is behind the leader. */
    record Behind(double points, Advantage most) implements WhyNotFirst {
        @Override
        public <T> T tell(Teller<T> teller) {
            return teller.behind(points, most);
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
        if (certainty.isOpen() && certainty.contenders().contains(team.team())) {
            return new Contending();
        }
        RankedTeam first = leader.orElseThrow();
        if (team.rank().equals(first.rank())) {
            return new Level();
        }
        double points = first.composite().orElseThrow().above(team.composite().orElseThrow());
        return new Behind(points, Advantage.of(ranking, first, team).get(0));
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
