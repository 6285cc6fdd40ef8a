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
    public static String onBoard(Pilot pilot, PageWording wording) {
        if (pilot.certainty().confidence().isEmpty()) {
            return wording.say("team-none");
        }
        return pilot.leader().isEmpty()
                ? open(pilot, wording)
                : named("team-" + word(pilot), "team-alone-leaning", pilot, wording);
    }

    /** Returns the sentence about how sure the recommendation of a team is. */
    public static String of(Pilot pilot, PageWording wording) {
        if (pilot.certainty().confidence().isEmpty()) {
            return wording.say(isAsked(pilot) ? "sure-nobody" : "sure-unanswered");
        }
        if (pilot.leader().isEmpty()) {
            return open(pilot, wording);
        }
        return named("sure-" + word(pilot), "sure-alone-leaning", pilot, wording);
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

    private static String named(String key, String alone, Pilot pilot, PageWording wording) {
        if (isAlone(pilot)) {
            return alone(alone, pilot, wording);
        }
        var leader = pilot.leader().orElseThrow().team();
        var chances = Chances.of(pilot.certainty(), wording);
        return wording.say(key, wording.name(leader), chances.near(leader), chances.first(leader));
    }

    /** Returns that the leader is compared with none, and how often a warning sign holds it back. */
    private static String alone(String leaning, Pilot pilot, PageWording wording) {
        boolean isClear =
                pilot.certainty().confidence().filter(Confidence.CLEAR::equals).isPresent();
        return Chances.of(pilot.certainty(), wording)
                .nobody()
                .map(nobody -> wording.say(isClear ? "sure-alone-clear" : leaning, nobody))
                .orElse(wording.say("sure-alone"));
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
    private static String open(Pilot pilot, PageWording wording) {
        var contenders = pilot.certainty().contenders();
        if (contenders.isEmpty()) {
            return wording.say("sure-open-among-many");
        }
        var chances = Chances.of(pilot.certainty(), wording);
        var words = new ArrayList<String>();
        for (Id team : contenders) {
            words.add(wording.say(words.isEmpty() ? "map-most" : "map-other", wording.name(team), chances.first(team)));
        }
        var names = contenders.stream().map(wording::name).toList();
        return Stream.of(
                        Optional.of(
                                pilot.certainty().isAlike()
                                        ? wording.say("sure-open-alike", wording.list(names))
                                        : wording.say("sure-open", wording.list(words))),
                        others(contenders, chances, wording),
                        chances.nobody().map(nobody -> wording.say("sure-open-nobody", nobody)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** Returns in how many simulations a team comes first that is no contender; empty where that is seldom. */
    private static Optional<String> others(List<Id> contenders, Chances chances, PageWording wording) {
        long others = chances.others(contenders);
        return others < SELDOM ? Optional.empty() : Optional.of(wording.say("sure-open-others", others));
    }

    /** Returns how sure the choice of an option is: its word, and in how many simulations it is the same. */
    public static String of(Strategy strategy, PageWording wording) {
        double share = strategy.certainty().sameChoice().orElse(0);
        if (strategy.isOpen()) {
            return wording.say(
                    strategy.unanswered().isEmpty() ? "same-choice-open" : "same-choice-unknown",
                    shares(strategy, share, wording));
        }
        return wording.say("same-choice-" + word(strategy, share), wording.hundredths(share));
    }

    /** Returns how often the choice and the most frequent other one come out, the more frequent of them first. */
    private static String shares(Strategy strategy, double share, PageWording wording) {
        var next = strategy.certainty().next().orElseThrow();
        var chances = wording.chances(List.of(share, next.share(), 1 - share - next.share()));
        var decision = strategy.decision();
        var own = wording.say("choice-share", wording.text(decision.title(decision.choice())), chances.get(0));
        var other = wording.say("choice-share", wording.text(decision.title(next.choice())), chances.get(1));
        return wording.list(share < next.share() ? List.of(other, own) : List.of(own, other));
    }

    private static String word(Strategy strategy, double share) {
        var confidence = strategy.confidence().orElse(Confidence.OPEN);
        if (isTooFew(confidence, share)) {
            return TOO_FEW;
        }
        return strategy.decision().close() && confidence == Confidence.CLEAR ? "close" : confidence.key();
    }

    /** Returns the sentences about the certainty of a recommendation beyond the one printed with it. */
    public static List<String> beyond(Pilot pilot, PageWording wording) {
        var sentences = new ArrayList<String>();
        if (pilot.leader().isPresent() && pilot.runnerUp().isPresent()) {
            weightToMove(pilot, wording).ifPresent(sentences::add);
        }
        if (pilot.certainty().confidence().isPresent() && !pilot.certainty().noiseKnown() && !isExact(pilot)) {
            sentences.add(wording.say("noise-unknown"));
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
    private static Optional<String> weightToMove(Pilot pilot, PageWording wording) {
        if (!pilot.ranking().tiedWithLeader().isEmpty()
                || pilot.ranking().weights().size() < 2) {
            return Optional.empty();
        }
        return Optional.of(pilot.certainty().candidates().entrySet().stream()
                .filter(team -> team.getValue().weightToMove().isPresent())
                .min(Comparator.comparingDouble(
                        team -> team.getValue().weightToMove().orElseThrow()))
                .map(team -> weightToMove(team.getValue().weightToMove().orElseThrow(), team.getKey(), wording))
                .orElse(wording.say("no-weight-to-move")));
    }

    private static String weightToMove(double share, Id team, PageWording wording) {
        String points = wording.hundredths(share);
        return points.equals("0")
                ? wording.say("weight-to-move-little", wording.name(team))
                : wording.say("weight-to-move", points, wording.name(team), Math.round(100 * share));
    }

    /** Returns the figures, a row for each candidate. */
    public static TextTable table(Pilot pilot, PageWording wording) {
        var columns = Stream.of("team", "interval", "first-near", "first-any", "mean-rank", "first")
                .map(column -> wording.say("column-" + column))
                .toList();
        var candidates = pilot.ranking().candidates();
        var chances = Chances.of(pilot.certainty(), wording);
        // One alone cannot be compared.
        var rows = candidates.stream()
                .filter(team -> candidates.size() > 1)
                .map(team -> row(team, pilot, chances, wording))
                .toList();
        return new TextTable(wording.say("certainty-caption"), columns, 1, rows);
    }

    private static List<String> row(RankedTeam team, Pilot pilot, Chances chances, PageWording wording) {
        TeamCertainty certainty = pilot.certainty().team(team.team()).orElseThrow();
        return List.of(
                wording.name(team.team()),
                pilot.certainty()
                        .interval(team.team())
                        .map(interval -> wording.range(interval.low(), interval.high()))
                        .orElse("–"),
                chances.near(team.team()),
                chances.any(team.team()),
                wording.number(certainty.expectedRank(), 1),
                chances.first(team.team()));
    }
}
