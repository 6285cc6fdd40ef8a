package readiness.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.certainty.Confidence;
import readiness.certainty.RankedCertainty;
import readiness.certainty.TeamCertainty;
import readiness.page.Chances;
import readiness.page.PageWording;
import readiness.page.TextTable;
import readiness.questionnaire.Id;
import readiness.questionnaire.Scores;
import readiness.ranking.RankedTeam;
import readiness.ranking.Status;
import readiness.recommendation.Pilot;
import readiness.recommendation.Strategy;

/**
 * How sure a recommendation is, in frequencies that people can weigh, and never with more digits than the error bears.
 */
public final class Sureness {

    /** The end of a key, where too few people have answered for what the simulations alone would make clear. */
    private static final String TOO_FEW = "too-few";

    /** What happens in fewer of a hundred simulations is not said of the teams that are no contenders. */
    private static final int SELDOM = 10;

    private Sureness() {}

    /** Returns how sure the recommendation of a team is, beside a label that says it is about confidence. */
    public static String onBoard(Pilot pilot, PageWording voice) {
        if (pilot.certainty().confidence().isEmpty()) {
            return voice.say("team-none");
        }
        return pilot.leader().isEmpty()
                ? open(pilot, voice)
                : named("team-" + word(pilot), "team-alone-leaning", pilot, voice);
    }

    /** Returns the sentence about how sure the recommendation of a team is. */
    public static String of(Pilot pilot, PageWording voice) {
        if (pilot.certainty().confidence().isEmpty()) {
            return voice.say(isAsked(pilot) ? "sure-nobody" : "sure-unanswered");
        }
        if (pilot.leader().isEmpty()) {
            return open(pilot, voice);
        }
        return named("sure-" + word(pilot), "sure-alone-leaning", pilot, voice);
    }

    /** Returns whether there is no other candidate, and in no simulation another team comes first. */
    public static boolean isAlone(Pilot pilot) {
        double nobody = pilot.certainty().nobodyFirst().orElse(0);
        return pilot.runnerUp().isEmpty()
                && pilot.leader()
                        .flatMap(leader -> pilot.certainty().team(leader.team()))
                        .filter(team -> Scores.reaches(team.probabilityFirst() + nobody, 1))
                        .isPresent();
    }

    private static String named(String key, String alone, Pilot pilot, PageWording voice) {
        if (isAlone(pilot)) {
            return alone(alone, pilot, voice);
        }
        var leader = pilot.leader().orElseThrow().team();
        var chances = Chances.of(pilot.certainty(), voice);
        return voice.say(key, voice.name(leader), chances.near(leader), chances.first(leader));
    }

    /** Returns that the leader is compared with none, and how often a warning sign holds it back. */
    private static String alone(String leaning, Pilot pilot, PageWording voice) {
        boolean isClear =
                pilot.certainty().confidence().filter(Confidence.CLEAR::equals).isPresent();
        return Chances.of(pilot.certainty(), voice)
                .nobody()
                .map(nobody -> voice.say(isClear ? "sure-alone-clear" : leaning, nobody))
                .orElse(voice.say("sure-alone"));
    }

    /** Returns the word for how sure the leader is, or that only more answers could make it surer. */
    private static String word(Pilot pilot) {
        var confidence = pilot.certainty().confidence().orElseThrow();
        return pilot.certainty()
                        .team(pilot.leader().orElseThrow().team())
                        .filter(team -> isTooFew(confidence, Math.min(team.nearShare(), team.probabilityFirst())))
                        .isPresent()
                ? TOO_FEW
                : confidence.key();
    }

    /** Returns whether the share alone would make it clear. */
    private static boolean isTooFew(Confidence confidence, double share) {
        return confidence != Confidence.CLEAR && Confidence.of(share, 1, Integer.MAX_VALUE) == Confidence.CLEAR;
    }

    /** Returns whether anything but missing answers keeps a team from going first. */
    private static boolean isAsked(Pilot pilot) {
        return pilot.ranking().teams().stream().anyMatch(team -> team.status() != Status.NOT_ENOUGH_ANSWERS);
    }

    /** Returns how often each contender comes first where none stands out; of many, that none does often. */
    private static String open(Pilot pilot, PageWording voice) {
        var contenders = pilot.certainty().contenders();
        if (contenders.isEmpty()) {
            return voice.say("sure-open-among-many");
        }
        if (pilot.certainty().isAlike()) {
            var names = contenders.stream().map(voice::name).toList();
            return voice.say("sure-open-alike", voice.list(names));
        }
        var chances = Chances.of(pilot.certainty(), voice);
        var words = new ArrayList<String>();
        for (Id team : contenders) {
            words.add(voice.say(words.isEmpty() ? "map-most" : "map-other", voice.name(team), chances.first(team)));
        }
        return Stream.of(
                        Optional.of(voice.say("sure-open", voice.list(words))),
                        others(contenders, chances, voice),
                        chances.nobody().map(nobody -> voice.say("sure-open-nobody", nobody)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** Returns in how many simulations a team comes first that is no contender; empty where that is seldom. */
    private static Optional<String> others(List<Id> contenders, Chances chances, PageWording voice) {
        long others = chances.others(contenders);
        return others < SELDOM ? Optional.empty() : Optional.of(voice.say("sure-open-others", others));
    }

    /** Returns how sure the choice of an option is: its word, and in how many simulations it is the same. */
    public static String of(Strategy strategy, PageWording voice) {
        double share = strategy.certainty().sameChoice().orElse(0);
        if (strategy.isOpen()) {
            return voice.say(
                    strategy.unanswered().isEmpty() ? "same-choice-open" : "same-choice-unknown",
                    shares(strategy, share, voice));
        }
        return voice.say("same-choice-" + word(strategy, share), voice.hundredths(share));
    }

    /** Returns how often the choice and the most frequent other one come out, the more frequent of them first. */
    private static String shares(Strategy strategy, double share, PageWording voice) {
        var next = strategy.certainty().next().orElseThrow();
        var chances = voice.chances(List.of(share, next.share(), 1 - share - next.share()));
        var decision = strategy.decision();
        var own = voice.say("choice-share", voice.text(decision.title(decision.choice())), chances.get(0));
        var other = voice.say("choice-share", voice.text(decision.title(next.choice())), chances.get(1));
        return voice.list(share < next.share() ? List.of(other, own) : List.of(own, other));
    }

    private static String word(Strategy strategy, double share) {
        var confidence = strategy.confidence().orElse(Confidence.OPEN);
        if (isTooFew(confidence, share)) {
            return TOO_FEW;
        }
        return strategy.decision().close() && confidence == Confidence.CLEAR ? "close" : confidence.key();
    }

    /** Returns the sentences about the certainty of a recommendation beyond the one printed with it. */
    public static List<String> beyond(Pilot pilot, PageWording voice) {
        var sentences = new ArrayList<String>();
        if (pilot.leader().isPresent() && pilot.runnerUp().isPresent()) {
            weightToMove(pilot, voice).ifPresent(sentences::add);
        }
        if (pilot.certainty().confidence().isPresent() && !pilot.certainty().noiseKnown() && !isExact(pilot)) {
            sentences.add(voice.say("noise-unknown"));
        }
        return sentences;
    }

    /** Returns whether everybody was asked and answered everything, so that nothing is left to doubt. */
    private static boolean isExact(Pilot pilot) {
        return pilot.ranking().candidates().stream()
                .allMatch(team -> pilot.certainty()
                        .interval(team.team())
                        .filter(RankedCertainty.Interval::isPoint)
                        .isPresent());
    }

    /** Returns how much weight would have to move; empty where teams tie already, or there is only one weight. */
    private static Optional<String> weightToMove(Pilot pilot, PageWording voice) {
        if (!pilot.ranking().tiedWithLeader().isEmpty()
                || pilot.ranking().weights().size() < 2) {
            return Optional.empty();
        }
        return Optional.of(pilot.certainty().candidates().entrySet().stream()
                .filter(team -> team.getValue().weightToMove().isPresent())
                .min(Comparator.comparingDouble(
                        team -> team.getValue().weightToMove().orElseThrow()))
                .map(team -> weightToMove(team.getValue().weightToMove().orElseThrow(), team.getKey(), voice))
                .orElse(voice.say("no-weight-to-move")));
    }

    private static String weightToMove(double share, Id team, PageWording voice) {
        String points = voice.hundredths(share);
        return points.equals("0")
                ? voice.say("weight-to-move-little", voice.name(team))
                : voice.say("weight-to-move", points, voice.name(team), Math.round(100 * share));
    }

    /** Returns the figures, a row for each candidate. */
    public static TextTable table(Pilot pilot, PageWording voice) {
        var columns = Stream.of("team", "interval", "first-near", "first-any", "mean-rank", "first")
                .map(column -> voice.say("column-" + column))
                .toList();
        var candidates = pilot.ranking().candidates();
        var chances = Chances.of(pilot.certainty(), voice);
        // One alone cannot be compared.
        var rows = candidates.stream()
                .filter(team -> candidates.size() > 1)
                .map(team -> row(team, pilot, chances, voice))
                .toList();
        return new TextTable(voice.say("certainty-caption"), columns, 1, rows);
    }

    private static List<String> row(RankedTeam team, Pilot pilot, Chances chances, PageWording voice) {
        TeamCertainty certainty = pilot.certainty().team(team.team()).orElseThrow();
        return List.of(
                voice.name(team.team()),
                pilot.certainty()
                        .interval(team.team())
                        .map(interval -> voice.range(interval.low(), interval.high()))
                        .orElse("–"),
                chances.near(team.team()),
                chances.any(team.team()),
                voice.number(certainty.expectedRank(), 1),
                chances.first(team.team()));
    }
}
