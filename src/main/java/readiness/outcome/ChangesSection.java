package readiness.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.Discretion;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.chart.RankChart;
import readiness.chart.WeightMap;
import readiness.obstacle.NearGate;
import readiness.page.Labels;
import readiness.page.PageWording;
import readiness.page.TextTable;
import readiness.ranking.LeaveOneOut;
import readiness.recommendation.Pilot;
import readiness.recommendation.Strategy;

/**
 * What would change the recommendation.
 *
 * @param parts which team goes first, then how to go about it; none is empty
 */
public record ChangesSection(List<DecisionChanges> parts) {

    /** The largest number of warning signs that are looked at. */
    private static final int MOST_NEAR_GATES = 8;

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

    /** Returns the section: a part for each ranking and each choice of which there is something to say. */
    public static ChangesSection of(Result assessed, PageWording wording) {
        var results = assessed.questionnaires();
        var parts = new ArrayList<DecisionChanges>();
        int rankings = 0;
        for (QuestionnaireResult result : results) {
            if (result.pilot().isPresent()) {
                rankings++;
                parts.add(part(
                        result,
                        result.pilot().get(),
                        rankings,
                        assessed.discretion(),
                        wording.about(result.questionnaire())));
            }
        }
        for (QuestionnaireResult result : results) {
            result.strategy().ifPresent(strategy -> parts.add(part(result, strategy, assessed.discretion(), wording)));
        }
        return new ChangesSection(parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private static DecisionChanges part(
            QuestionnaireResult result, Pilot pilot, int ranking, Discretion discretion, PageWording wording) {
        var questionnaire = result.questionnaire();
        int criteria = pilot.ranking().weights().size();
        boolean isUndrawn =
                criteria > WeightMap.MOST_CRITERIA && pilot.runnerUp().isPresent();
        var sentences = new ArrayList<String>();
        NearGate.of(result, wording).stream()
                .limit(MOST_NEAR_GATES)
                .map(NearGate::sentence)
                .forEach(sentences::add);
        sentences.addAll(Sureness.beyond(pilot, wording));
        if (pilot.leader().isPresent()) {
            sentences.addAll(new LeadChangesInWords(questionnaire, pilot, wording).sentences());
        }
        oneSheetLess(pilot, wording).ifPresent(sentences::add);
        if (isUndrawn) {
            sentences.add(wording.say("no-map", criteria));
        }
        var certainty = Sureness.table(pilot, wording);
        return new DecisionChanges(
                wording.text(questionnaire.title()),
                ranking,
                toFindOut(result, pilot, discretion, wording),
                sentences,
                criteria > 1
                        && pilot.ranking().teams().stream()
                                .anyMatch(team -> team.composite().isPresent()),
                WeightMap.of(questionnaire, pilot, wording),
                RankChart.of(pilot, wording),
                certainty.rows().isEmpty() ? List.of() : List.of(certainty),
                new Labels(wording));
    }

    /** Returns what to find out where nobody stands out, whom to ask, and whom to choose where it must be today. */
    private static List<String> toFindOut(
            QuestionnaireResult result, Pilot pilot, Discretion discretion, PageWording wording) {
        return Stream.concat(
                        PilotSection.toFindOut(pilot, result.questionnaire(), wording).stream(),
                        Stream.of(pilot)
                                .filter(open -> open.certainty().isOpen())
                                .flatMap(open -> TooClose.askOrChoose(result, open, discretion, wording).stream()))
                .toList();
    }

    /** Returns how much hangs on a single person's answers; empty where nobody leads, or that was not worked out. */
    private static Optional<String> oneSheetLess(Pilot pilot, PageWording wording) {
        return pilot.certainty()
                .leaveOneOut()
                .filter(left -> left.sheets() > 1 && pilot.leader().isPresent())
                .map(left -> oneSheetLess(left, wording));
    }

    private static String oneSheetLess(LeaveOneOut left, PageWording wording) {
        String then = wording.say(
                left.toNobody() == 0
                        ? "less-other"
                        : left.toNobody() == left.changing() ? "less-nobody" : "less-either");
        return left.changing() == left.sheets()
                ? wording.say("one-sheet-less-each", left.sheets(), then)
                : wording.say("one-sheet-less", left.changing(), left.sheets(), then);
    }

    private static DecisionChanges part(
            QuestionnaireResult result, Strategy strategy, Discretion discretion, PageWording wording) {
        return new DecisionChanges(
                wording.text(result.questionnaire().title()),
                0,
                TooClose.nowOrLater(result, strategy, discretion, wording),
                new ChoiceChangesInWords(result.questionnaire(), strategy, wording).sentences(),
                false,
                List.of(),
                List.of(),
                List.of(),
                new Labels(wording));
    }
}
