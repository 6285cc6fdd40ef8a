package readiness.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.chart.IntervalChart;
import readiness.level.LevelInWords;
import readiness.outcome.PilotSection;
import readiness.outcome.StrategySection;
import readiness.outcome.TooClose;
import readiness.page.PageWording;

/**
 * The page for the board: the recommendation, and all that a decision needs, on one screen and one sheet of paper.
 *
 * @param warning what has to be said first: that too few answers could be used; empty otherwise
 * @param headline the recommendation in a sentence
 * @param also further decisions, a sentence each
 * @param facts what is asked, how sure it is, what is weakest, what it takes, what comes next, who answered
 * @param asides what has changed since last time, and what is to be different in a year, in people's own words
 * @param charts the first teams of the ranking with who answered for each; one picture, or none
 * @param purpose what this is not; empty where no team is compared with another
 */
public record BoardSection(
        String warning,
        String headline,
        List<String> also,
        List<Fact> facts,
        List<Fact> asides,
        List<IntervalChart> charts,
        String purpose) {

    public BoardSection {
        also = List.copyOf(also);
        facts = List.copyOf(facts);
        asides = List.copyOf(asides);
        charts = List.copyOf(charts);
    }

    /**
     * One of the facts.
     *
     * @param steps whether its sentences are steps, one after the other
     */
    public record Fact(String label, List<String> sentences, boolean steps) {
        public Fact {
            sentences = List.copyOf(sentences);
        }
    }

    static BoardSection of(Result result, PlanSection plan, Optional<String> since, PageWording general) {
        var situation = Situation.of(result);
        var wording = situation.wordingFrom(general);
        var headline = new BoardHeadline(situation, result.discretion(), wording);
        int leastGroup = result.settings().leastGroup();
        var further = situation.further(result);
        var confidence = new BoardConfidence(leastGroup, situation, further, wording);
        var weakest = new WeakestPoint(leastGroup, situation, further, wording);
        var facts = new BoardFacts(result, situation, wording);
        var steps = new BoardSteps(situation, plan, leastGroup, wording);
        return new BoardSection(
                new Accounting(result, wording).warning().orElse(""),
                headline.sentence().orElseGet(() -> withoutDecision(result, wording)),
                also(result, situation, headline, wording),
                Stream.of(
                                fact("ask", ask(situation, headline, confidence, wording), wording),
                                fact("confidence", confidence.sentences(), wording),
                                fact("weak", weakest.sentence().stream().toList(), wording),
                                fact("takes", facts.whatItTakes(), wording),
                                new Fact(wording.say("fact-next"), steps.sentences(), true),
                                fact("who", facts.whoAnswered(), wording))
                        .filter(fact -> !fact.sentences().isEmpty())
                        .toList(),
                Stream.of(fact("since", since.stream().toList(), wording), fact("aim", facts.aims(), wording))
                        .filter(fact -> !fact.sentences().isEmpty())
                        .toList(),
                situation.pilot().map(pilot -> IntervalChart.of(pilot, wording)).orElse(List.of()),
                situation.pilot().isPresent() ? wording.say("purpose") : "");
    }

    /** Returns what is asked of the board, and whom to choose where it is too close to call and must be today. */
    private static List<String> ask(
            Situation situation, BoardHeadline headline, BoardConfidence confidence, PageWording wording) {
        return Stream.of(
                        headline.ask().stream(),
                        headline.nothingLeft().stream(),
                        Stream.of(confidence)
                                .filter(few -> few.isToAskFirst() && !situation.isToPrepare())
                                .map(few -> wording.say("ask-answers-first")),
                        situation.pilot().stream()
                                .filter(pilot -> situation.isTooClose() && !situation.isToPrepare())
                                .flatMap(pilot -> TooClose.chooseToday(pilot, wording).stream()))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static Fact fact(String name, List<String> sentences, PageWording wording) {
        return new Fact(wording.say("fact-" + name), sentences, false);
    }

    /** Returns what further questionnaires recommend, each under its own title. */
    private static List<String> also(Result result, Situation situation, BoardHeadline headline, PageWording wording) {
        return Stream.concat(
                        headline.approach().stream(),
                        situation.further(result).stream().flatMap(each -> further(each, wording).stream()))
                .toList();
    }

    private static Optional<String> further(QuestionnaireResult result, PageWording wording) {
        var decided = result.strategy().map(strategy -> StrategySection.sentence(result, strategy, wording));
        return decided.or(() -> result.pilot()
                        .map(pilot -> PilotSection.sentence(pilot, wording.about(result.questionnaire()))))
                .map(sentence -> wording.say(
                        "titled", wording.text(result.questionnaire().title()), sentence));
    }

    private static String withoutDecision(Result result, PageWording wording) {
        return result.questionnaires().stream()
                .flatMap(each -> each.questionnaire().levels().stream()
                        .map(levels -> new LevelInWords(
                                        each.questionnaire(), levels, wording.about(each.questionnaire()))
                                .titledSummary(each.subjects())))
                .findFirst()
                .orElse(nothing(result, wording));
    }

    /** Returns that nothing is recommended; where no questionnaire was read, there are no scores either. */
    static String nothing(Result result, PageWording wording) {
        return wording.say(result.questionnaires().isEmpty() ? "nothing-read" : "nothing-to-recommend");
    }
}
