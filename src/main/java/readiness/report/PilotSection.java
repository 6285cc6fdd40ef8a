package readiness.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.chart.GateChart;
import readiness.chart.IntervalChart;
import readiness.chart.RankChart;
import readiness.chart.WeightMap;
import readiness.page.PageWording;
import readiness.page.Table;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Scores;
import readiness.questionnaire.Truth;
import readiness.ranking.GateResult;
import readiness.ranking.RankedTeam;
import readiness.ranking.Status;
import readiness.recommendation.Advantage;
import readiness.recommendation.OpenQuestion;
import readiness.recommendation.Pilot;

/**
 * Which team goes first, and why not each of the others.
 *
 * @param sentence the recommendation
 * @param sureness how sure it is, beyond what the recommendation says of it
 * @param toFindOut what would separate the contenders, where nobody stands out
 * @param reasons what carries it, in sentences
 * @param cautions what to keep an eye on with the leader
 * @param othersTitle what is said of the others
 * @param others one line for each other team
 * @param table the teams side by side
 * @param weighable whether other weights could rank the teams otherwise
 * @param certainty the figures behind how sure it is
 * @param composites the ranked teams as bars; one picture, or none
 * @param maps who leads at which weights; one picture, or none
 * @param ranks how often each takes which rank; one picture, or none
 * @param gates what keeps teams from going first, a picture for each gate that can be drawn
 */
public record PilotSection(
        String sentence,
        List<String> sureness,
        List<String> toFindOut,
        List<String> reasons,
        List<String> cautions,
        String othersTitle,
        List<Other> others,
        Table table,
        boolean weighable,
        Table certainty,
        List<IntervalChart> composites,
        List<WeightMap> maps,
        List<RankChart> ranks,
        List<GateChart> gates) {

    public PilotSection {
        sureness = List.copyOf(sureness);
        toFindOut = List.copyOf(toFindOut);
        reasons = List.copyOf(reasons);
        cautions = List.copyOf(cautions);
        others = List.copyOf(others);
        composites = List.copyOf(composites);
        maps = List.copyOf(maps);
        ranks = List.copyOf(ranks);
        gates = List.copyOf(gates);
    }

    /** A team that does not go first, with the one reason that matters most. */
    public record Other(String team, String why) {}

    static PilotSection of(QuestionnaireResult result, Pilot pilot, PageWording voice) {
        var questionnaire = result.questionnaire();
        return new PilotSection(
                sentence(pilot, voice),
                sureness(pilot, voice),
                toFindOut(pilot, questionnaire, voice),
                WhyFirst.of(pilot, questionnaire, voice),
                pilot.leader().map(leader -> cautions(leader, voice)).orElse(List.of()),
                voice.say(othersTitle(pilot)),
                pilot.others().stream()
                        .map(other -> other(questionnaire, pilot, other, voice))
                        .toList(),
                RankingTable.of(result, pilot, voice),
                pilot.ranking().weights().size() > 1
                        && pilot.ranking().teams().stream()
                                .anyMatch(team -> team.composite().isPresent()),
                Sureness.table(pilot, voice),
                IntervalChart.of(pilot, voice),
                WeightMap.of(questionnaire, pilot, voice),
                RankChart.of(pilot, voice),
                GateChart.of(questionnaire, pilot, voice));
    }

    static Other other(Questionnaire questionnaire, Pilot pilot, Pilot.Other other, PageWording voice) {
        return new Other(
                voice.name(other.team().team()),
                other.why().tell(new WhyNotFirstInWords(questionnaire, pilot, other.team(), voice)));
    }

    private static String othersTitle(Pilot pilot) {
        if (pilot.leader().isPresent()) {
            return "label-others";
        }
        return pilot.certainty().isOpen() ? "label-all-open" : "label-all-back";
    }

    private static List<String> sureness(Pilot pilot, PageWording voice) {
        int criteria = pilot.ranking().weights().size();
        boolean undrawn = criteria > WeightMap.MOST_CRITERIA && pilot.runnerUp().isPresent();
        return Stream.concat(
                        Sureness.beyond(pilot, voice).stream(),
                        undrawn ? Stream.of(voice.say("no-map", criteria)) : Stream.of())
                .toList();
    }

    static String sentence(Pilot pilot, PageWording voice) {
        if (pilot.certainty().isOpen()) {
            return pilot.certainty().contenders().isEmpty()
                    ? voice.say(
                            "pilot-open-among-many",
                            pilot.ranking().candidates().size())
                    : voice.say("pilot-open", contenders(pilot, voice));
        }
        if (pilot.leader().isEmpty()) {
            return nobody(pilot, voice);
        }
        var leader = pilot.leader().get();
        String name = voice.name(leader.team());
        String composite = voice.score(leader.composite());
        if (pilot.runnerUp().isEmpty()) {
            return voice.say("pilot-alone", name, composite);
        }
        var next = pilot.runnerUp().get();
        var tied = pilot.ranking().tiedWithLeader();
        if (!tied.isEmpty()) {
            var names = tied.stream().map(team -> voice.name(team.team())).toList();
            return voice.say("pilot-tied", name, voice.list(names), composite);
        }
        if (composite.equals(voice.score(next.composite()))) {
            return voice.say("pilot-hardly-leads", name, composite, voice.name(next.team()));
        }
        return voice.say("pilot-leads", name, composite, voice.name(next.team()), voice.score(next.composite()));
    }

    /** Returns that no team can go first, and which of them are held back by what. */
    private static String nobody(Pilot pilot, PageWording voice) {
        var reasons = Stream.of(Status.NOT_FIRST, Status.NOT_ENOUGH_ANSWERS)
                .flatMap(status -> heldBack(status, pilot, voice).stream())
                .toList();
        return reasons.isEmpty() ? voice.say("pilot-nobody-there") : voice.say("pilot-nobody", voice.list(reasons));
    }

    private static Optional<String> heldBack(Status status, Pilot pilot, PageWording voice) {
        var names = pilot.ranking().teams().stream()
                .filter(team -> team.status() == status)
                .map(team -> voice.name(team.team()))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(voice.say("nobody-" + status.key(), voice.someOf(names)));
    }

    /** Returns the recommendation with what carries it most, where something does. */
    static String withReason(Questionnaire questionnaire, Pilot pilot, PageWording voice) {
        return pilot.over().stream()
                .filter(most -> most.points() > Scores.TOLERANCE && isSeenAhead(pilot, voice))
                .findFirst()
                .map(most -> carried(questionnaire, pilot, most, voice))
                .orElseGet(() -> sentence(pilot, voice));
    }

    /** Returns whether the leader is so far ahead that the numbers on the page show it. */
    private static boolean isSeenAhead(Pilot pilot, PageWording voice) {
        var leader = pilot.leader().orElseThrow();
        var next = pilot.runnerUp().orElseThrow();
        return !voice.score(leader.composite()).equals(voice.score(next.composite()));
    }

    private static String carried(Questionnaire questionnaire, Pilot pilot, Advantage most, PageWording voice) {
        var leader = pilot.leader().orElseThrow();
        var next = pilot.runnerUp().orElseThrow();
        return voice.say(
                "pilot-carried",
                voice.name(leader.team()),
                voice.score(leader.composite()),
                voice.name(next.team()),
                voice.score(next.composite()),
                voice.inSentence(questionnaire, most.criterion()),
                voice.score(most.own()),
                voice.score(most.other()));
    }

    private static String contenders(Pilot pilot, PageWording voice) {
        return voice.list(
                pilot.certainty().contenders().stream().map(voice::name).toList());
    }

    /** Returns what would separate the contenders of an open case. */
    static List<String> toFindOut(Pilot pilot, Questionnaire questionnaire, PageWording voice) {
        return pilot.toFindOut().stream()
                .map(open -> toFindOut(open, questionnaire, voice))
                .toList();
    }

    private static String toFindOut(OpenQuestion open, Questionnaire questionnaire, PageWording voice) {
        String team = voice.name(open.team());
        if (open.doubt() instanceof OpenQuestion.Missing missing) {
            return voice.say(
                    "find-missing",
                    team,
                    voice.inSentence(questionnaire, missing.facet()),
                    voice.points(missing.points()));
        }
        if (open.doubt() instanceof OpenQuestion.Disputed disputed) {
            return voice.say("find-disputed", team, voice.inSentence(questionnaire, disputed.facet()));
        }
        return voice.say("find-single-voice", team);
    }

    /** Returns what every page says about a team's gates, the texts of those that hold or cannot be ruled out. */
    static List<String> cautions(RankedTeam team, PageWording voice) {
        return team.gates().stream().flatMap(result -> caution(result, voice)).toList();
    }

    private static Stream<String> caution(GateResult result, PageWording voice) {
        String text = voice.text(result.gate().text());
        if (result.holds() == Truth.UNKNOWN) {
            return Stream.of(voice.say("cannot-be-ruled-out", text));
        }
        boolean told = result.holds() == Truth.YES && result.gate().effect() == Gate.Effect.CAUTION;
        return told ? Stream.of(text) : Stream.empty();
    }
}
