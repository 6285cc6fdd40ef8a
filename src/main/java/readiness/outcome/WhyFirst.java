package readiness.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readiness.page.Apportionment;
import readiness.page.PageWording;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Scores;
import readiness.ranking.RankedTeam;
import readiness.recommendation.Advantage;
import readiness.recommendation.Pilot;
import readiness.scoring.ScoreEntry;

/** What puts the leader ahead of the next candidate and what does not, a sentence for each criterion. */
public record WhyFirst(RankedTeam leader, RankedTeam next, Questionnaire questionnaire, PageWording wording) {

    /** A topic that carries less than this share of a difference is not named: what carries it may be withheld. */
    private static final double MOST = 0.5;

    /**
     * A side on which two teams differ.
     *
     * @param points what it adds to the difference in the criterion
     */
    private record FacetLead(Id facet, double own, double other, double points) {}

    /** Returns the sentences, what carries most first; none where there is nobody to be ahead of. */
    public static List<String> of(Pilot pilot, Questionnaire questionnaire, PageWording wording) {
        if (pilot.leader().isEmpty() || pilot.runnerUp().isEmpty()) {
            return List.of();
        }
        var why = new WhyFirst(pilot.leader().get(), pilot.runnerUp().get(), questionnaire, wording);
        var parts = why.parts(pilot.over());
        return IntStream.range(0, parts.size())
                .mapToObj(i -> why.sentence(pilot.over().get(i), parts.get(i)))
                .toList();
    }

    /** Returns what each criterion adds or takes, in tenths that add up to the difference as it is printed. */
    private List<Long> parts(List<Advantage> over) {
        double whole = Apportionment.difference(
                leader.composite().orElseThrow().points(),
                next.composite().orElseThrow().points());
        return Apportionment.of(
                over.stream().map(advantage -> 10 * advantage.points()).toList(), Math.round(10 * whole));
    }

    private String sentence(Advantage advantage, long tenths) {
        String reason = wording.say(
                key(advantage, tenths),
                wording.title(questionnaire, advantage.criterion()),
                wording.score(advantage.own()),
                wording.name(next.team()),
                wording.score(advantage.other()),
                wording.points(Math.abs(tenths) / 10.0));
        return PageWording.stopped(widest(advantage)
                .filter(gap -> tenths > 0)
                .map(gap -> wording.say(
                        "reason-widest",
                        reason,
                        wording.title(questionnaire, gap.facet()),
                        wording.score(gap.own()),
                        wording.score(gap.other())))
                .orElse(reason));
    }

    /** Returns the sentence's key: a criterion of hardly any weight makes no difference where the scores do. */
    private String key(Advantage advantage, long tenths) {
        if (tenths != 0) {
            return tenths > 0 ? "reason-ahead" : "reason-behind";
        }
        return wording.score(advantage.own()).equals(wording.score(advantage.other()))
                ? "reason-level"
                : "reason-hardly";
    }

    /** Returns the facet that carries most of the difference in a criterion that puts the leader ahead. */
    private Optional<FacetLead> widest(Advantage advantage) {
        var facets = leader.scorecard().facets(advantage.criterion());
        if (advantage.points() <= Scores.TOLERANCE || facets.size() < 2) {
            return Optional.empty();
        }
        return facets.stream()
                .flatMap(facet -> gap(facet).stream())
                .max(Comparator.comparingDouble(FacetLead::points))
                .filter(gap -> gap.points() > MOST * advantage.own().above(advantage.other()));
    }

    private Optional<FacetLead> gap(ScoreEntry facet) {
        var other = next.scorecard().score(facet.id());
        if (facet.score().isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        double own = facet.score().get().points();
        double weight = Math.min(share(leader, facet), share(next, facet));
        return Optional.of(new FacetLead(
                facet.id(),
                own,
                other.get().points(),
                weight * (own - other.get().points())));
    }

    /** Returns a facet's share of the weights in its criterion, among those that count for a team, shown or not. */
    private static double share(RankedTeam team, ScoreEntry facet) {
        return facet.weight()
                / team.scorecard().facets(facet.dimension().orElseThrow()).stream()
                        .filter(each -> each.respondents() > 0)
                        .mapToDouble(ScoreEntry::weight)
                        .sum();
    }
}
