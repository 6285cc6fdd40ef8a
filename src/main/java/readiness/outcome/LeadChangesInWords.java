package readiness.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import readiness.page.PageWording;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.ranking.LeadChanges;
import readiness.recommendation.Pilot;

/** What would have to be different for another team to lead: weights, other teams' scores, the leader's own. */
record LeadChangesInWords(Questionnaire questionnaire, Pilot pilot, PageWording wording) {

    /** What would have to happen to those further behind would change more than a pilot. */
    private static final int MOST_RIVALS = 8;

    /** A share that is smaller is printed as 0 percent. */
    private static final double LEAST_SHOWN_SHARE = 0.005;

    /** Returns the sentences about a leader, those on weights first. */
    List<String> sentences() {
        var changes = pilot.certainty().changes();
        var sentences = new ArrayList<String>();
        changes.weights().forEach(change -> sentences.add(weight(change)));
        boolean several = pilot.ranking().weights().size() > 1;
        if (several && changes.weights().isEmpty() && pilot.runnerUp().isPresent()) {
            sentences.add(wording.say("change-no-weight"));
        }
        nearest(changes).forEach(change -> sentences.add(rise(change)));
        changes.falls().stream()
                .filter(change -> pilot.ranking().tiedWithLeader().isEmpty())
                .min(Comparator.comparingDouble(change -> leaderScore(change).above(change.at())))
                .ifPresent(change -> sentences.add(fall(change)));
        return sentences;
    }

    private String weight(LeadChanges.Weight change) {
        double weight = Objects.requireNonNull(pilot.ranking().weights().get(change.criterion()));
        return wording.say(
                weightKey(change),
                wording.title(questionnaire, change.criterion()),
                wording.percent(change.at()),
                wording.percent(weight), // by itself, so that equal weights are printed alike
                wording.name(change.leader()));
    }

    /** Returns the key of the sentence; a weight that takes nearly all or nothing is not said in percent. */
    private static String weightKey(LeadChanges.Weight change) {
        if (change.above()) {
            return change.at() < 1 - LEAST_SHOWN_SHARE ? "change-weight-above" : "change-weight-all";
        }
        return change.at() < LEAST_SHOWN_SHARE ? "change-weight-nothing" : "change-weight-below";
    }

    private String rise(LeadChanges.BreakEven change) {
        return wording.say(
                "change-score",
                wording.name(change.team()),
                wording.title(questionnaire, change.criterion()),
                wording.score(change.at()),
                wording.score(score(change.team(), change.criterion())));
    }

    private String fall(LeadChanges.BreakEven change) {
        return wording.say(
                "change-fall",
                wording.name(pilot.leader().orElseThrow().team()),
                wording.name(change.team()),
                wording.title(questionnaire, change.criterion()),
                wording.score(change.at()),
                wording.score(leaderScore(change)));
    }

    /** Returns for each of the first candidates the criterion in which it would have to gain least. */
    private List<LeadChanges.BreakEven> nearest(LeadChanges changes) {
        return pilot.ranking().candidates().stream()
                .filter(team -> !pilot.ranking().tiedWithLeader().contains(team))
                .limit(MOST_RIVALS)
                .flatMap(team -> changes.scores().stream()
                        .filter(change -> change.team().equals(team.team()))
                        .min(Comparator.comparingDouble(
                                change -> change.at().above(team.criterion(change.criterion()))))
                        .stream())
                .toList();
    }

    private Score leaderScore(LeadChanges.BreakEven change) {
        return pilot.leader().orElseThrow().criterion(change.criterion());
    }

    private Score score(Id team, Id criterion) {
        return pilot.ranking().team(team).orElseThrow().criterion(criterion);
    }
}
