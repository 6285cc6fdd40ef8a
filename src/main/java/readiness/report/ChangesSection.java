package readiness.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.decision.ChoiceCertainty;
import readiness.page.PageWording;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.ranking.Changes;
import readiness.recommendation.Pilot;
import readiness.recommendation.Strategy;

/**
 * What would change the recommendation.
 *
 * @param parts which team goes first, then how to go about it; none is empty
 */
public record ChangesSection(List<Part> parts) {

    /** What would have to happen to those further behind would change more than a pilot. */
    private static final int MOST_RIVALS = 8;

    /** A share that is smaller is rounded to nothing. */
    private static final double LEAST_SHOWN_SHARE = 0.005;

    public ChangesSection {
        parts = List.copyOf(parts);
    }

    /** What would change one decision. */
    public record Part(String title, List<String> sentences) {
        public Part {
            sentences = List.copyOf(sentences);
        }
    }

    static ChangesSection of(List<QuestionnaireResult> results, PageWording voice) {
        var pilots = results.stream()
                .flatMap(result -> result.pilot().stream()
                        .filter(pilot -> pilot.leader().isPresent())
                        .map(pilot -> new Part(
                                voice.say("label-pilot"),
                                pilot(result.questionnaire(), pilot, voice).toList())));
        var strategies = results.stream()
                .flatMap(result -> result.strategy().stream()
                        .map(strategy -> new Part(
                                voice.say("label-strategy"),
                                strategy(result.questionnaire(), strategy, voice)
                                        .toList())));
        return new ChangesSection(Stream.concat(pilots, strategies)
                .filter(part -> !part.sentences().isEmpty())
                .toList());
    }

    private static Stream<String> pilot(Questionnaire questionnaire, Pilot pilot, PageWording voice) {
        var changes = pilot.certainty().changes();
        var sentences = new ArrayList<String>();
        changes.weights()
                .forEach(change -> sentences.add(voice.say(
                        weightKey(change),
                        voice.inSentence(questionnaire, change.criterion()),
                        voice.percent(change.at()),
                        voice.percent(pilot.ranking().weights().getOrDefault(change.criterion(), 0.0)),
                        voice.name(change.leader()))));
        boolean several = pilot.ranking().weights().size() > 1;
        if (several && changes.weights().isEmpty() && pilot.runnerUp().isPresent()) {
            sentences.add(voice.say("change-no-weight"));
        }
        nearest(pilot, changes)
                .forEach(level -> sentences.add(voice.say(
                        "change-score",
                        voice.name(level.team()),
                        voice.inSentence(questionnaire, level.criterion()),
                        voice.score(level.at()),
                        voice.score(score(pilot, level.team(), level.criterion())))));
        changes.falls().stream()
                .filter(level -> pilot.ranking().tiedWithLeader().isEmpty())
                .min(Comparator.comparingDouble(
                        level -> leaderScore(pilot, level).above(level.at())))
                .ifPresent(level -> sentences.add(voice.say(
                        "change-fall",
                        voice.name(pilot.leader().orElseThrow().team()),
                        voice.name(level.team()),
                        voice.inSentence(questionnaire, level.criterion()),
                        voice.score(level.at()),
                        voice.score(leaderScore(pilot, level)))));
        return sentences.stream();
    }

    /** Returns how a change of weight is told; one that takes nearly all or nothing is not told in percent. */
    private static String weightKey(Changes.Weight change) {
        if (change.above()) {
            return change.at() < 1 - LEAST_SHOWN_SHARE ? "change-weight-above" : "change-weight-all";
        }
        return change.at() < LEAST_SHOWN_SHARE ? "change-weight-nothing" : "change-weight-below";
    }

    /** Returns for each of the first candidates the criterion in which it would have to gain least. */
    private static List<Changes.Level> nearest(Pilot pilot, Changes changes) {
        return pilot.ranking().candidates().stream()
                .filter(team -> !pilot.ranking().tiedWithLeader().contains(team))
                .limit(MOST_RIVALS)
                .flatMap(team -> changes.scores().stream()
                        .filter(level -> level.team().equals(team.team()))
                        .min(Comparator.comparingDouble(level -> level.at().above(team.criterion(level.criterion()))))
                        .stream())
                .toList();
    }

    private static Score leaderScore(Pilot pilot, Changes.Level level) {
        return pilot.leader().orElseThrow().criterion(level.criterion());
    }

    private static Score score(Pilot pilot, Id team, Id criterion) {
        return pilot.ranking().candidates().stream()
                .filter(candidate -> candidate.team().equals(team))
                .findFirst()
                .orElseThrow()
                .criterion(criterion);
    }

    private static Stream<String> strategy(Questionnaire questionnaire, Strategy strategy, PageWording voice) {
        return strategy.certainty().changes().stream()
                .map(change -> voice.say(
                        change.above() ? "change-choice-above" : "change-choice-below",
                        voice.inSentence(questionnaire, change.score()),
                        voice.score(change.at()),
                        title(strategy, change, voice)));
    }

    private static String title(Strategy strategy, ChoiceCertainty.Change change, PageWording voice) {
        var rule = strategy.decision().rule();
        return rule.options().stream()
                .filter(option -> option.id().equals(change.choice()))
                .findFirst()
                .map(option -> voice.text(option.title()))
                .orElse(voice.text(rule.otherwise().title()));
    }
}
