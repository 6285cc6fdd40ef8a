package readiness.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import readiness.questionnaire.Id;
import readiness.ranking.Confidence;
import readiness.ranking.RankedTeam;
import readiness.ranking.TeamCertainty;
import readiness.recommendation.Pilot;
import readiness.recommendation.Strategy;

/**
 * How sure a recommendation is, in frequencies that people can weigh, and never with more digits than the error bears.
 */
final class Sureness {

    private Sureness() {}

    /** Returns the sentence that stands beside the recommendation of a team. */
    static String of(Pilot pilot, Voice voice) {
        if (pilot.certainty().confidence().isEmpty()) {
            return voice.say("sure-nobody");
        }
        if (pilot.leader().isEmpty()) {
            return open(pilot, voice);
        }
        var leader = pilot.leader().get().team();
        var certainty = pilot.certainty().team(leader).orElseThrow();
        return voice.say(
                "sure-" + pilot.certainty().confidence().get().key(),
                voice.name(leader),
                voice.hundredths(certainty.nearShare()),
                voice.hundredths(certainty.probabilityFirst()));
    }

    /** Returns who comes first how often where nobody stands out; of many that are alike, none does often. */
    private static String open(Pilot pilot, Voice voice) {
        var contenders = pilot.certainty().contenders();
        if (contenders.isEmpty()) {
            return voice.say("sure-open-among-many");
        }
        var words = new ArrayList<String>();
        for (Id team : contenders) {
            double first = pilot.certainty().team(team).orElseThrow().probabilityFirst();
            words.add(voice.say(words.isEmpty() ? "map-most" : "map-other", voice.name(team), voice.hundredths(first)));
        }
        return voice.say("sure-open", voice.list(words));
    }

    /** Returns the sentence that stands beside the choice of a strategy. */
    static String of(Strategy strategy, Voice voice) {
        boolean firmThoughClose = strategy.decision().close() && strategy.confidence() == Confidence.CLEAR;
        return voice.say(
                "same-choice-"
                        + (firmThoughClose ? "close" : strategy.confidence().key()),
                voice.hundredths(strategy.certainty().sameChoice()));
    }

    /** Returns what is to be said about a team's recommendation beyond the sentence that stands beside it. */
    static List<String> beyond(Pilot pilot, Voice voice) {
        var sentences = new ArrayList<String>();
        if (pilot.leader().isPresent() && pilot.runnerUp().isPresent()) {
            sentences.add(weightToMove(pilot, voice));
        }
        if (pilot.certainty().confidence().isPresent() && !pilot.certainty().noiseKnown()) {
            sentences.add(voice.say("noise-unknown"));
        }
        return sentences;
    }

    private static String weightToMove(Pilot pilot, Voice voice) {
        return pilot.certainty().teams().entrySet().stream()
                .filter(team -> team.getValue().weightToMove().isPresent())
                .min(Comparator.comparingDouble(
                        team -> team.getValue().weightToMove().orElseThrow()))
                .map(team -> voice.say(
                        "weight-to-move",
                        voice.hundredths(team.getValue().weightToMove().orElseThrow()),
                        voice.name(team.getKey())))
                .orElse(voice.say("no-weight-to-move"));
    }

    /** Returns the figures, a row for each candidate. */
    static Table table(Pilot pilot, Voice voice) {
        var columns = Stream.of("team", "interval", "first-near", "first-any", "mean-rank", "first")
                .map(column -> voice.say("column-" + column))
                .toList();
        var rows = pilot.ranking().candidates().stream()
                .map(team -> row(team, pilot, voice))
                .toList();
        return new Table(voice.say("certainty-caption"), columns, 1, rows);
    }

    private static List<String> row(RankedTeam team, Pilot pilot, Voice voice) {
        TeamCertainty certainty = pilot.certainty().team(team.team()).orElseThrow();
        return List.of(
                voice.name(team.team()),
                pilot.certainty()
                        .interval(team.team())
                        .map(interval -> voice.say("range", voice.score(interval.low()), voice.score(interval.high())))
                        .orElse("–"),
                voice.hundredths(certainty.nearShare()),
                voice.hundredths(certainty.anyShare()),
                voice.number(certainty.expectedRank(), 1),
                voice.hundredths(certainty.probabilityFirst()));
    }
}
