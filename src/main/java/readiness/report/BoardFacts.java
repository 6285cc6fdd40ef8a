package readiness.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.assessment.Subject;
import readiness.decision.ConsideredOption;
import readiness.outcome.NearGate;
import readiness.outcome.PilotSection;
import readiness.outcome.Sureness;
import readiness.page.PageWording;
import readiness.questionnaire.About;
import readiness.questionnaire.Need;
import readiness.questionnaire.Text;
import readiness.ranking.RankedTeam;
import readiness.ranking.Status;
import readiness.recommendation.Pilot;
import readiness.scoring.Scorecard;

/** How sure the recommendation is, its weakest point, what it takes, and who answered. */
record BoardFacts(Result result, Situation situation, PageWording voice) {

    /** Below this number of sheets the evidence is thin: one more sheet may change the result. */
    private static final int THIN = 3;

    /** The largest numbers of needs and of costs shown here; more are left to the strategy's section. */
    private static final int MOST_NEEDS = 2;

    private static final int MOST_COSTS = 1;

    private static final int MOST_AIMS = 3;

    /** Somebody on whom the recommendation rests. */
    private record Witness(String sentenceKey, String name, Scorecard scorecard) {

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
    List<String> confidence() {
        var sentences = new ArrayList<String>();
        situation.pilot().ifPresent(pilot -> sentences.add(Sureness.onBoard(pilot, voice)));
        situation
                .strategy()
                .ifPresent(strategy -> sentences.add(voice.say("confidence-way", Sureness.of(strategy, voice))));
        evidence().ifPresent(sentences::add);
        return sentences;
    }

    private Optional<String> evidence() {
        var witnesses = witnesses();
        if (witnesses.isEmpty()) {
            return Optional.empty();
        }
        int fewest = witnesses.stream().mapToInt(Witness::respondents).min().orElseThrow();
        String word = fewest < THIN ? "thin" : fewest < result.settings().leastGroup() ? "fair" : "solid";
        return Optional.of(voice.say("evidence-" + word, respondents(witnesses)));
    }

    /** Returns how many answered for each; where as many did for several, that is said once. */
    private String respondents(List<Witness> witnesses) {
        var alike = witnesses.stream()
                .collect(Collectors.groupingBy(
                        Witness::respondents,
                        LinkedHashMap::new,
                        Collectors.mapping(Witness::name, Collectors.toList())));
        var words = alike.entrySet().stream()
                .map(each -> voice.say(
                        each.getValue().size() > 1 ? "evidence-alike" : "evidence-of",
                        voice.list(each.getValue()),
                        each.getKey()))
                .toList();
        return alike.size() < witnesses.size() ? voice.apart(words) : voice.list(words);
    }

    /** Returns whom the recommendation rests on: the teams that it compares first, and the organisation. */
    private List<Witness> witnesses() {
        return Stream.of(
                        situation.leader().map(team -> witness("weak-leader", team)).stream(),
                        situation
                                .pilot()
                                .filter(pilot -> pilot.leader().isPresent())
                                .flatMap(Pilot::runnerUp)
                                .map(team -> witness("weak-runner-up", team))
                                .stream(),
                        situation.contenders().map(team -> witness("weak-contender", team)),
                        situation
                                .ways()
                                .map(each -> new Witness(
                                        "weak-organisation",
                                        voice.say("organisation-answered"),
                                        each.subjects().get(0).scorecard()))
                                .stream())
                .flatMap(witnesses -> witnesses)
                .toList();
    }

    private Witness witness(String key, RankedTeam team) {
        return new Witness(key, voice.name(team.team()), team.scorecard());
    }

    private static int respondents(QuestionnaireResult each) {
        return each.subjects().stream()
                .mapToInt(subject -> subject.scorecard().respondents())
                .sum();
    }

    /** Returns what the board should doubt most. */
    Optional<String> weakestPoint() {
        return Stream.of(fewVoices(), heldBackAhead(), tooClose(), unplaced(), lowest())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> fewVoices() {
        int enough = result.settings().leastGroup();
        return witnesses().stream()
                .filter(each -> each.respondents() < THIN && each.missing(enough) > 0)
                .findFirst()
                .map(each -> voice.say(each.sentenceKey(), each.name(), each.respondents(), each.missing(enough)));
    }

    /** Returns the held-back team that would go first without its warning sign. */
    private Optional<String> heldBackAhead() {
        return situation
                .teams()
                .flatMap(teams ->
                        NearGate.ahead(teams, voice).stream().findFirst().map(NearGate::sentence));
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

    /** Returns what the recommended way needs and what it costs, in the words of the questionnaire. */
    List<String> whatItTakes() {
        return situation
                .strategy()
                .filter(strategy -> !strategy.isOpen())
                .flatMap(strategy -> strategy.chosen().map(ConsideredOption::option))
                .map(option -> Stream.concat(
                                option.needs().stream().map(Need::text).limit(MOST_NEEDS),
                                option.costs().stream().limit(MOST_COSTS))
                        .map((Text text) -> voice.text(text))
                        .toList())
                .orElse(List.of());
    }

    /** Returns what people of the organisation want within a year, in their own words: facts, which name nobody. */
    List<String> aims() {
        return result.questionnaires().stream()
                .filter(each -> each.questionnaire().about() == About.ORGANISATION)
                .flatMap(each -> each.subjects().stream())
                .flatMap(subject -> subject.comments().stream())
                .filter(comment -> comment.question().fact()
                        && !comment.question().format().scored())
                .limit(MOST_AIMS)
                .map(comment -> voice.say("quoted", comment.words()))
                .toList();
    }

    /** Returns how many people answered, about whom, and which answers deserve a second look. */
    List<String> whoAnswered() {
        var sentences = new ArrayList<String>();
        Stream.of(About.TEAM, About.CUSTOMER)
                .flatMap(about -> result.questionnaires().stream()
                        .filter(each -> each.questionnaire().about() == about)
                        .filter(each ->
                                situation.teams().isEmpty() || each.pilot().isPresent())
                        .limit(1))
                .forEach(each -> sentences.add(teams(each, voice.about(each.questionnaire()))));
        situation.ways().ifPresent(each -> sentences.add(organisation(respondents(each))));
        var accounting = new Accounting(result, voice);
        if (accounting.hasLosses()) {
            sentences.add(accounting.sentence());
        }
        sentences.addAll(QualityFlags.of(result, voice));
        return sentences;
    }

    private String organisation(int respondents) {
        var size = result.settings().organisation().size();
        return size.isPresent()
                ? voice.say("who-organisation-of", respondents, size.getAsInt())
                : voice.say("who-organisation", respondents);
    }

    private static String teams(QuestionnaireResult each, PageWording voice) {
        var sizes = each.subjects().stream()
                .map(Subject::scorecard)
                .mapToInt(scorecard -> scorecard.respondents())
                .filter(respondents -> respondents > 0)
                .summaryStatistics();
        return voice.say(
                sizes.getMin() == sizes.getMax() ? "who-teams-alike" : "who-teams",
                sizes.getSum(),
                sizes.getCount(),
                sizes.getMin(),
                sizes.getMax());
    }
}
