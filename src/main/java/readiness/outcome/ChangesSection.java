package readiness.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.Discretion;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.chart.RankChart;
import readiness.chart.WeightMap;
import readiness.decision.ChoiceChange;
import readiness.page.Labels;
import readiness.page.PageWording;
import readiness.page.TextTable;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.ranking.LeadChanges;
import readiness.recommendation.Pilot;
import readiness.recommendation.Strategy;

/**
 * What would change the recommendation.
 *
 * @param parts which team goes first, then how to go about it; none is empty
 */
public record ChangesSection(List<DecisionChanges> parts) {

    /** What would have to happen to those further behind would change more than a pilot. */
    private static final int MOST_RIVALS = 8;

    /** A share that is smaller is rounded to nothing. */
    private static final double LEAST_SHOWN_SHARE = 0.005;

    public ChangesSection {
        parts = List.copyOf(parts);
    }

    /**
     * What would change one decision.
     *
     * @param title the questionnaire's
     * @param ranking which of the rankings it is about, from 1; 0 for a decision between options
     * @param toFindOut what would separate the contenders, where nobody stands out
     * @param sentences what would have to be different, the most likely first
     * @param weighable whether other weights could rank the teams otherwise
     * @param maps who leads at which weights; one picture, or none
     * @param ranks how often each takes which rank; one picture, or none
     * @param certainty the figures of how often each comes first; no rows where there is nobody to compare
     * @param labels the words for teams, or for customers
     */
    public record DecisionChanges(
            String title,
            int ranking,
            List<String> toFindOut,
            List<String> sentences,
            boolean weighable,
            List<WeightMap> maps,
            List<RankChart> ranks,
            List<TextTable> certainty,
            Labels labels) {
        public DecisionChanges {
            toFindOut = List.copyOf(toFindOut);
            sentences = List.copyOf(sentences);
            maps = List.copyOf(maps);
            ranks = List.copyOf(ranks);
            certainty = List.copyOf(certainty);
        }

        private boolean isEmpty() {
            return sentences.isEmpty() && toFindOut.isEmpty() && maps.isEmpty() && certainty.isEmpty();
        }
    }

    public static ChangesSection of(Result assessed, PageWording voice) {
        var results = assessed.questionnaires();
        var parts = new ArrayList<DecisionChanges>();
        int rankings = 0;
        for (QuestionnaireResult result : results) {
            if (result.pilot().isPresent()) {
                rankings++;
                parts.add(part(result, result.pilot().get(), rankings, voice.about(result.questionnaire())));
            }
        }
        for (QuestionnaireResult result : results) {
            result.strategy().ifPresent(strategy -> parts.add(part(result, strategy, assessed.discretion(), voice)));
        }
        return new ChangesSection(parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private static DecisionChanges part(QuestionnaireResult result, Pilot pilot, int ranking, PageWording voice) {
        var questionnaire = result.questionnaire();
        int criteria = pilot.ranking().weights().size();
        boolean isUndrawn =
                criteria > WeightMap.MOST_CRITERIA && pilot.runnerUp().isPresent();
        var sentences = new ArrayList<String>();
        NearGate.ahead(result, voice).stream()
                .limit(MOST_RIVALS)
                .map(NearGate::sentence)
                .forEach(sentences::add);
        sentences.addAll(Sureness.beyond(pilot, voice));
        if (pilot.leader().isPresent()) {
            sentences.addAll(pilot(questionnaire, pilot, voice).toList());
        }
        oneSheetLess(pilot, voice).ifPresent(sentences::add);
        if (isUndrawn) {
            sentences.add(voice.say("no-map", criteria));
        }
        var certainty = Sureness.table(pilot, voice);
        return new DecisionChanges(
                voice.text(questionnaire.title()),
                ranking,
                toFindOut(questionnaire, pilot, voice),
                sentences,
                criteria > 1
                        && pilot.ranking().teams().stream()
                                .anyMatch(team -> team.composite().isPresent()),
                WeightMap.of(questionnaire, pilot, voice),
                RankChart.of(pilot, voice),
                certainty.rows().isEmpty() ? List.of() : List.of(certainty),
                new Labels(voice));
    }

    /** Returns what to find out where nobody stands out, and whom to choose where it must be today. */
    private static List<String> toFindOut(Questionnaire questionnaire, Pilot pilot, PageWording voice) {
        return Stream.concat(
                        PilotSection.toFindOut(pilot, questionnaire, voice).stream(),
                        Stream.of(pilot)
                                .filter(open -> open.certainty().isOpen())
                                .flatMap(open -> TooClose.chooseToday(open, voice).stream()))
                .toList();
    }

    /** Returns how much hangs on a single person's answers; empty where nobody leads, or that was not worked out. */
    private static Optional<String> oneSheetLess(Pilot pilot, PageWording voice) {
        return pilot.certainty()
                .leaveOneOut()
                .filter(left -> left.sheets() > 1 && pilot.leader().isPresent())
                .map(left -> voice.say("one-sheet-less", left.changing(), left.sheets()));
    }

    private static DecisionChanges part(QuestionnaireResult result, Strategy strategy, Discretion discretion, PageWording voice) {
        return new DecisionChanges(
                voice.text(result.questionnaire().title()),
                0,
                TooClose.nowOrLater(result, strategy, discretion, voice),
                strategy(result.questionnaire(), strategy, voice).toList(),
                false,
                List.of(),
                List.of(),
                List.of(),
                new Labels(voice));
    }

    private static Stream<String> pilot(Questionnaire questionnaire, Pilot pilot, PageWording voice) {
        var changes = pilot.certainty().changes();
        var sentences = new ArrayList<String>();
        changes.weights().forEach(change -> sentences.add(weight(questionnaire, pilot, change, voice)));
        boolean several = pilot.ranking().weights().size() > 1;
        if (several && changes.weights().isEmpty() && pilot.runnerUp().isPresent()) {
            sentences.add(voice.say("change-no-weight"));
        }
        nearest(pilot, changes)
                .forEach(change -> sentences.add(voice.say(
                        "change-score",
                        voice.name(change.team()),
                        voice.title(questionnaire, change.criterion()),
                        voice.score(change.at()),
                        voice.score(score(pilot, change.team(), change.criterion())))));
        changes.falls().stream()
                .filter(change -> pilot.ranking().tiedWithLeader().isEmpty())
                .min(Comparator.comparingDouble(
                        change -> leaderScore(pilot, change).above(change.at())))
                .ifPresent(change -> sentences.add(voice.say(
                        "change-fall",
                        voice.name(pilot.leader().orElseThrow().team()),
                        voice.name(change.team()),
                        voice.title(questionnaire, change.criterion()),
                        voice.score(change.at()),
                        voice.score(leaderScore(pilot, change)))));
        return sentences.stream();
    }

    private static String weight(Questionnaire questionnaire, Pilot pilot, LeadChanges.Weight change, PageWording voice) {
        var weights = pilot.ranking().weights();
        int criterion = List.copyOf(weights.keySet()).indexOf(change.criterion());
        return voice.say(
                weightKey(change),
                voice.title(questionnaire, change.criterion()),
                voice.percent(change.at()),
                voice.percents(weights.values()).get(criterion),
                voice.name(change.leader()));
    }

    /** Returns how a change of weight is said; one that takes nearly all or nothing is not said in percent. */
    private static String weightKey(LeadChanges.Weight change) {
        if (change.above()) {
            return change.at() < 1 - LEAST_SHOWN_SHARE ? "change-weight-above" : "change-weight-all";
        }
        return change.at() < LEAST_SHOWN_SHARE ? "change-weight-nothing" : "change-weight-below";
    }

    /** Returns for each of the first candidates the criterion in which it would have to gain least. */
    private static List<LeadChanges.BreakEven> nearest(Pilot pilot, LeadChanges changes) {
        return pilot.ranking().candidates().stream()
                .filter(team -> !pilot.ranking().tiedWithLeader().contains(team))
                .limit(MOST_RIVALS)
                .flatMap(team -> changes.scores().stream()
                        .filter(change -> change.team().equals(team.team()))
                        .min(Comparator.comparingDouble(change -> change.at().above(team.criterion(change.criterion()))))
                        .stream())
                .toList();
    }

    private static Score leaderScore(Pilot pilot, LeadChanges.BreakEven change) {
        return pilot.leader().orElseThrow().criterion(change.criterion());
    }

    private static Score score(Pilot pilot, Id team, Id criterion) {
        return pilot.ranking().candidates().stream()
                .filter(candidate -> candidate.team().equals(team))
                .findFirst()
                .orElseThrow()
                .criterion(criterion);
    }

    private static Stream<String> strategy(Questionnaire questionnaire, Strategy strategy, PageWording voice) {
        return strategy.certainty().changes().stream().map(change -> change(questionnaire, strategy, change, voice));
    }

    /** Returns the two changes of a score that would change the choice most easily. */
    static List<String> nearest(QuestionnaireResult result, Strategy strategy, PageWording voice) {
        var scorecard = result.subjects().get(0).scorecard();
        return strategy.certainty().changes().stream()
                .sorted(Comparator.comparingDouble(change -> scorecard
                        .score(change.score())
                        .map(score -> Math.abs(score.above(change.at())))
                        .orElse(Double.POSITIVE_INFINITY)))
                .limit(2)
                .map(change -> change(result.questionnaire(), strategy, change, voice))
                .toList();
    }

    private static String change(
            Questionnaire questionnaire, Strategy strategy, ChoiceChange change, PageWording voice) {
        return voice.say(
                change.above() ? "change-choice-above" : "change-choice-below",
                voice.title(questionnaire, change.score()),
                voice.score(change.at()),
                title(strategy, change, voice));
    }

    private static String title(Strategy strategy, ChoiceChange change, PageWording voice) {
        var rule = strategy.decision().rule();
        return rule.options().stream()
                .filter(option -> option.id().equals(change.choice()))
                .findFirst()
                .map(option -> voice.text(option.title()))
                .orElse(voice.text(rule.otherwise().title()));
    }
}
