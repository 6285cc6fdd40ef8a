package readiness.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.chart.GateChart;
import readiness.chart.IntervalChart;
import readiness.obstacle.ReasonGroup;
import readiness.page.Labels;
import readiness.page.PageWording;
import readiness.page.TextTable;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Truth;
import readiness.ranking.GateResult;
import readiness.ranking.RankedTeam;
import readiness.ranking.Status;
import readiness.recommendation.OpenQuestion;
import readiness.recommendation.Pilot;

/**
 * Which team goes first, and why not each of the others.
 *
 * @param heading what it is about, with the questionnaire's title
 * @param reasons what puts the leader ahead, in sentences
 * @param cautions what to keep an eye on with the leader
 * @param othersTitle what is said of the others
 * @param others the other teams, grouped by what keeps them from going first
 * @param table the teams side by side
 * @param composites the ranked teams as bars, where page one does not show them; one picture, or none
 * @param gates what keeps teams from going first, a picture for each gate that can be drawn
 * @param labels the words for teams, or for customers
 */
public record PilotSection(
        String heading,
        List<String> reasons,
        List<String> cautions,
        String othersTitle,
        List<ReasonGroup> others,
        TextTable table,
        List<IntervalChart> composites,
        List<GateChart> gates,
        Labels labels) {

    public PilotSection {
        reasons = List.copyOf(reasons);
        cautions = List.copyOf(cautions);
        others = List.copyOf(others);
        composites = List.copyOf(composites);
        gates = List.copyOf(gates);
    }

    /**
     * Returns the section of a questionnaire that ranks.
     *
     * @param first whether page one is about it
     */
    public static PilotSection of(QuestionnaireResult result, Pilot pilot, boolean first, PageWording wording) {
        var questionnaire = result.questionnaire();
        return new PilotSection(
                wording.say("titled", wording.say(heading(pilot)), wording.text(questionnaire.title())),
                WhyFirst.of(pilot, questionnaire, wording),
                pilot.leader().map(leader -> cautions(leader, wording)).orElse(List.of()),
                wording.say(othersTitle(pilot)),
                ReasonGroup.of(questionnaire, pilot, wording),
                RankingTable.onPage(result, pilot, wording),
                first ? List.of() : IntervalChart.of(pilot, wording),
                GateChart.of(questionnaire, pilot, wording),
                new Labels(wording));
    }

    private static String heading(Pilot pilot) {
        if (pilot.leader().isPresent()) {
            return "label-pilot";
        }
        return pilot.certainty().isOpen() ? "label-pilot-open" : "label-pilot-nobody";
    }

    private static String othersTitle(Pilot pilot) {
        if (pilot.leader().isPresent()) {
            return "label-others";
        }
        return pilot.certainty().isOpen() ? "label-all-open" : "label-all-back";
    }

    /** Returns which team to start with in a sentence, or why none can be named. */
    public static String sentence(Pilot pilot, PageWording wording) {
        if (pilot.certainty().isOpen()) {
            return fewContenders(pilot, wording)
                    .orElseGet(() -> wording.say(
                            "pilot-open",
                            wording.list(pilot.certainty().contenders().stream()
                                    .map(wording::name)
                                    .toList())));
        }
        if (pilot.leader().isEmpty()) {
            return nobody(pilot, wording);
        }
        var leader = pilot.leader().get();
        String name = wording.name(leader.team());
        String composite = wording.score(leader.composite());
        if (pilot.runnerUp().isEmpty()) {
            return wording.say("pilot-alone", name, composite);
        }
        var next = pilot.runnerUp().get();
        var tied = pilot.ranking().tiedWithLeader();
        if (!tied.isEmpty()) {
            var names = tied.stream().map(team -> wording.name(team.team())).toList();
            return wording.say("pilot-tied", name, wording.list(names), composite);
        }
        if (composite.equals(wording.score(next.composite()))) {
            return wording.say("pilot-hardly-leads", name, composite, wording.name(next.team()));
        }
        return wording.say("pilot-leads", name, composite, wording.name(next.team()), wording.score(next.composite()));
    }

    /** Returns between whom it is too close to call where no more than one team comes first often; empty otherwise. */
    public static Optional<String> fewContenders(Pilot pilot, PageWording wording) {
        var contenders = pilot.certainty().contenders();
        if (contenders.isEmpty()) {
            return Optional.of(wording.say(
                    "pilot-open-among-many", pilot.ranking().candidates().size()));
        }
        boolean isAlone = pilot.ranking().ranked().size() == 1;
        return contenders.size() > 1
                ? Optional.empty()
                : Optional.of(
                        wording.say(isAlone ? "pilot-open-alone" : "pilot-open-one", wording.name(contenders.get(0))));
    }

    /** Returns that no team can go first, and which of them are held back by what. */
    private static String nobody(Pilot pilot, PageWording wording) {
        var reasons = Stream.of(Status.NOT_FIRST, Status.NOT_ENOUGH_ANSWERS)
                .flatMap(status -> heldBack(status, pilot, wording).stream())
                .toList();
        return reasons.isEmpty()
                ? wording.say("pilot-nobody-there")
                : wording.say("pilot-nobody", wording.list(reasons));
    }

    private static Optional<String> heldBack(Status status, Pilot pilot, PageWording wording) {
        return names(pilot, status, wording).map(names -> wording.say("nobody-" + status.key(), names));
    }

    /** Returns the teams of this status in words; none where there is none. */
    public static Optional<String> names(Pilot pilot, Status status, PageWording wording) {
        var names = pilot.ranking().teams().stream()
                .filter(team -> team.status() == status)
                .map(team -> wording.name(team.team()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(wording.someOf(names));
    }

    /** Returns what would separate the contenders of an open case; nothing where so many are alike that none is one. */
    public static List<String> toFindOut(Pilot pilot, Questionnaire questionnaire, PageWording wording) {
        return openQuestions(pilot)
                .filter(open -> !pilot.certainty().contenders().isEmpty())
                .map(open -> toFindOut(open, questionnaire, wording))
                .toList();
    }

    /** Returns what somebody could still find out about the teams that could go first. */
    static Stream<OpenQuestion> openQuestions(Pilot pilot) {
        return pilot.toFindOut().stream().filter(open -> !open.isSingleVoice() || isAnybodyLeft(pilot, open.team()));
    }

    private static boolean isAnybodyLeft(Pilot pilot, Id team) {
        return pilot.ranking()
                .team(team)
                .filter(ranked -> ranked.scorecard().left().orElse(1) > 0)
                .isPresent();
    }

    private static String toFindOut(OpenQuestion open, Questionnaire questionnaire, PageWording wording) {
        String team = wording.name(open.team());
        return open.doubt()
                .fold(
                        () -> wording.say("find-single-voice", team),
                        missing -> wording.say(
                                "find-missing",
                                team,
                                wording.title(questionnaire, missing.facet()),
                                wording.points(missing.points())),
                        disputed -> wording.say("find-disputed", team, wording.title(questionnaire, disputed.facet())));
    }

    /** Returns what every page says about a team's gates, the texts of those that hold or cannot be ruled out. */
    public static List<String> cautions(RankedTeam team, PageWording wording) {
        return team.gates().stream().flatMap(result -> caution(result, wording)).toList();
    }

    private static Stream<String> caution(GateResult result, PageWording wording) {
        String text = wording.text(result.gate().text());
        if (result.holds() == Truth.UNKNOWN) {
            return Stream.of(wording.say("cannot-be-ruled-out", text));
        }
        return isWarning(result) ? Stream.of(text) : Stream.empty();
    }

    /** Returns the texts of the gates that hold and do not hold the team back. */
    public static List<String> warnings(RankedTeam team, PageWording wording) {
        return team.gates().stream()
                .filter(PilotSection::isWarning)
                .map(result -> wording.text(result.gate().text()))
                .toList();
    }

    private static boolean isWarning(GateResult result) {
        return result.holds() == Truth.YES && result.gate().effect() == Gate.Effect.CAUTION;
    }
}
