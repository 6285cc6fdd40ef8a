package readiness.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.outcome.DividedLeader;
import readiness.outcome.NearGate;
import readiness.outcome.PilotSection;
import readiness.outcome.StrategySection;
import readiness.outcome.Sureness;
import readiness.page.PageWording;
import readiness.questionnaire.About;
import readiness.ranking.RankedTeam;
import readiness.ranking.Status;
import readiness.recommendation.Pilot;
import readiness.scoring.Scorecard;

/**
 * How sure the recommendation is, how good the evidence for it is, and its weakest point.
 *
 * @param leastGroup the number of answers that are enough for a team to be shown in full
 * @param further the other questionnaires that rank or decide, of which page one says a sentence each
 */
record BoardConfidence(
        int leastGroup, Situation situation, List<QuestionnaireResult> further, PageWording voice) {

    /** Below this number of sheets the evidence is thin: one more sheet may change the result. */
    static final int THIN = 3;

    /** A lead of fewer points is small. */
    private static final double SMALL_LEAD = 2;

    /** A team, a customer or the organisation, on whose answers the recommendation rests. */
    private record Witness(String sentenceKey, String name, Scorecard scorecard, PageWording voice) {

        int respondents() {
            return scorecard.respondents();
        }

        /** Returns how many more have to answer until they are enough, of those who are there. */
        int missing(int enough) {
            int missing = enough - respondents();
            return Math.min(missing, scorecard.left().orElse(missing));
        }
    }

    /** Returns how likely the team and the way are the right ones, and apart from it how good the evidence is. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        situation.pilot().ifPresent(pilot -> sentences.add(Sureness.onBoard(pilot, voice)));
        situation
                .strategy()
                .ifPresent(strategy -> sentences.add(voice.say("confidence-way", Sureness.of(strategy, voice))));
        further.forEach(each -> further(each).ifPresent(sentences::add));
        evidence().ifPresent(sentences::add);
        return sentences;
    }

    /** Returns how sure a further recommendation is: that of a customer has a label of its own. */
    private Optional<String> further(QuestionnaireResult result) {
        var own = voice.about(result.questionnaire());
        var decided = result.strategy()
                .filter(strategy -> !StrategySection.isUnanswered(result))
                .map(strategy -> Sureness.of(strategy, voice));
        return decided.or(() -> result.pilot().map(pilot -> Sureness.onBoard(pilot, own)))
                .map(sentence -> result.questionnaire().about() == About.CUSTOMER
                                && result.pilot().flatMap(Pilot::runnerUp).isPresent()
                        ? sentence
                        : voice.say("titled", voice.text(result.questionnaire().title()), sentence));
    }

    private Optional<String> evidence() {
        var witnesses = Stream.of(witnesses(), furtherWitnesses())
                .flatMap(List::stream)
                .toList();
        if (witnesses.isEmpty()) {
            return Optional.empty();
        }
        int fewest = witnesses.stream().mapToInt(Witness::respondents).min().orElseThrow();
        var unanswered = unanswered();
        String word = fewest < THIN || unanswered.isPresent() ? "thin" : fewest < leastGroup ? "fair" : "solid";
        return Optional.of(voice.say(
                "evidence-" + word,
                unanswered
                        .map(scores ->
                                voice.apart(List.of(respondents(witnesses), voice.say("evidence-nobody", scores))))
                        .orElse(respondents(witnesses))));
    }

    /** Returns what nobody has answered, where the approach hangs on it. */
    private Optional<String> unanswered() {
        return situation
                .strategy()
                .flatMap(strategy ->
                        StrategySection.unanswered(situation.ways().orElseThrow().questionnaire(), strategy, voice));
    }

    /** Returns how many answered for each; where as many did for several, that is said once. */
    private String respondents(List<Witness> witnesses) {
        var alike = witnesses.stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.respondents(), each.voice().about()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var words = alike.values().stream()
                .map(each -> each.get(0)
                        .voice()
                        .say(
                                each.size() > 1 ? "evidence-alike" : "evidence-of",
                                voice.list(each.stream().map(Witness::name).toList()),
                                each.get(0).respondents()))
                .toList();
        return alike.size() < witnesses.size() ? voice.apart(words) : voice.list(words);
    }

    /** Returns whom the recommendation rests on: the teams that it compares first, and the organisation. */
    private List<Witness> witnesses() {
        return Stream.of(
                        situation.pilot().stream().flatMap(pilot -> compared(pilot, voice)),
                        situation.contenders().map(team -> witness("weak-contender", team, voice)),
                        situation
                                .ways()
                                .map(each -> new Witness(
                                        "weak-organisation",
                                        voice.say("organisation-answered"),
                                        each.subjects().get(0).scorecard(),
                                        voice))
                                .stream())
                .flatMap(witnesses -> witnesses)
                .toList();
    }

    /** Returns whom the further recommendations rest on. */
    private List<Witness> furtherWitnesses() {
        return further.stream()
                .flatMap(each -> each.pilot().stream()
                        .flatMap(pilot -> compared(pilot, voice.about(each.questionnaire()))))
                .toList();
    }

    /** Returns the one that is named, and the next. */
    private static Stream<Witness> compared(Pilot pilot, PageWording voice) {
        return Stream.concat(
                pilot.leader().map(team -> witness("weak-leader", team, voice)).stream(),
                pilot.runnerUp()
                        .filter(team -> pilot.leader().isPresent())
                        .map(team -> witness("weak-runner-up", team, voice))
                        .stream());
    }

    private static Witness witness(String key, RankedTeam team, PageWording voice) {
        return new Witness(key, voice.name(team.team()), team.scorecard(), voice);
    }

    /** Returns what the board should doubt most. */
    Optional<String> weakestPoint() {
        return Stream.of(
                        fewVoices(witnesses()),
                        nearSign(),
                        tooClose(),
                        divided(),
                        unplaced(),
                        fewVoices(furtherWitnesses()),
                        hardlyAhead(),
                        lowest())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns whether the recommended team, or the next, needs more answers before it is announced. */
    boolean isToAskFirst() {
        return situation.pilot().stream()
                .flatMap(pilot -> compared(pilot, voice))
                .anyMatch(this::isFew);
    }

    private boolean isFew(Witness witness) {
        return witness.respondents() < THIN && witness.missing(leastGroup) > 0;
    }

    private Optional<String> fewVoices(List<Witness> witnesses) {
        return witnesses.stream()
                .filter(this::isFew)
                .findFirst()
                .map(each -> each.voice()
                        .say(each.sentenceKey(), each.name(), each.respondents(), each.missing(leastGroup)));
    }

    /** Returns the warning sign that could hold back the team ahead, or without which another would go first. */
    private Optional<String> nearSign() {
        return situation.teams().flatMap(teams -> NearGate.nearest(teams, voice)).map(NearGate::sentence);
    }

    private Optional<String> tooClose() {
        return situation
                .pilot()
                .filter(pilot -> situation.isTooClose())
                .flatMap(pilot ->
                        PilotSection.toFindOut(
                                        pilot, situation.teams().orElseThrow().questionnaire(), voice)
                                .stream()
                                .findFirst()
                                .map(open -> voice.say("weak-find-out", open)));
    }

    private Optional<String> unplaced() {
        return situation
                .pilot()
                .flatMap(pilot -> PilotSection.names(pilot, Status.NOT_ENOUGH_ANSWERS, voice))
                .map(names -> voice.say("weak-unplaced", names));
    }

    private Optional<String> divided() {
        return situation.teams().flatMap(teams -> DividedLeader.sentence(teams, voice));
    }

    /** Returns that the leader's lead is small; empty where it has none, which is said with its name. */
    private Optional<String> hardlyAhead() {
        return situation.leader().flatMap(leader -> situation
                .pilot()
                .filter(pilot -> pilot.ranking().tiedWithLeader().isEmpty())
                .flatMap(Pilot::runnerUp)
                .filter(next -> points(leader) - points(next) < SMALL_LEAD)
                .map(next -> voice.say(
                        "weak-lead", voice.name(next.team()), voice.difference(points(leader), points(next)))));
    }

    private static double points(RankedTeam team) {
        return team.composite().orElseThrow().points();
    }

    private Optional<String> lowest() {
        return situation
                .leader()
                .flatMap(leader -> situation.pilot().orElseThrow().ranking().weights().keySet().stream()
                        .min(Comparator.comparing(leader::criterion))
                        .map(criterion -> voice.say(
                                "weak-lowest",
                                voice.name(leader.team()),
                                voice.title(situation.teams().orElseThrow().questionnaire(), criterion),
                                voice.score(leader.criterion(criterion)))));
    }
}
