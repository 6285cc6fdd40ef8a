package readiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import readiness.assessment.Discretion;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.assessment.Subject;
import readiness.decision.ConsideredOption;
import readiness.level.LevelInWords;
import readiness.level.LevelSection;
import readiness.obstacle.NearGate;
import readiness.obstacle.OtherTeam;
import readiness.outcome.DividedLeader;
import readiness.outcome.OpenChoice;
import readiness.outcome.PilotSection;
import readiness.outcome.RankingTable;
import readiness.outcome.RolloutSection;
import readiness.outcome.StrategySection;
import readiness.outcome.Sureness;
import readiness.outcome.TooClose;
import readiness.page.PageWording;
import readiness.page.TextTable;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Questionnaire;
import readiness.ranking.Status;
import readiness.recommendation.Pilot;
import readiness.recommendation.Strategy;
import readiness.scoring.ScoreEntry;
import readiness.wording.Language;

/**
 * The result in short, as a terminal shows it.
 *
 * @param recommendation the whole of it in a few sentences
 * @param parts one for each questionnaire
 */
public record ScorePage(List<String> recommendation, List<QuestionnaireScores> parts) {

    /** The largest number of lines under a table in a terminal. */
    private static final int MOST_REMARKS = 8;

    public ScorePage {
        recommendation = List.copyOf(recommendation);
        parts = List.copyOf(parts);
    }

    /**
     * What one questionnaire brought out.
     *
     * @param remarks how firm it is, and what to find out where it is not
     */
    public record QuestionnaireScores(String title, TextTable table, List<String> remarks) {
        public QuestionnaireScores {
            remarks = List.copyOf(remarks);
        }
    }

    /** Returns the page for a result. */
    public static ScorePage of(Result result, Language language) {
        var wording = PageWording.onTerminal(result, language);
        return new ScorePage(
                Stream.of(
                                new Accounting(result, wording).warning().stream(),
                                recommendation(result, wording).stream(),
                                QualityFlags.of(result, wording).stream())
                        .flatMap(Function.identity())
                        .toList(),
                result.questionnaires().stream()
                        .map(each -> part(each, result.discretion(), wording.about(each.questionnaire())))
                        .toList());
    }

    /** Returns the recommendation in a few sentences; there is always one. */
    static List<String> recommendation(Result result, PageWording wording) {
        var sentences = Stream.concat(
                        decisions(
                                result,
                                (each, pilot) -> first(result, each, pilot, wording),
                                (each, strategy) -> StrategySection.sentence(each, strategy, wording),
                                wording)
                                .stream(),
                        furtherSentences(result, wording).stream())
                .toList();
        return sentences.isEmpty() ? List.of(BoardSection.nothing(result, wording)) : sentences;
    }

    /** Returns which team goes first; where no approach is feasible, or none is known, as page one says it. */
    private static String first(Result all, QuestionnaireResult result, Pilot pilot, PageWording wording) {
        var own = wording.about(result.questionnaire());
        var situation = Situation.of(all);
        boolean isBoard = situation.isToPrepare()
                || (situation.isUnanswered() && pilot.leader().isPresent());
        return isBoard && situation.isAbout(result)
                ? new BoardHeadline(situation, all.discretion(), own).sentence().orElseThrow()
                : PilotSection.sentence(pilot, own);
    }

    /**
     * Returns who goes first and how sure that is, and the way to go; none where nothing is to be decided.
     *
     * @param first how it is said which team goes first
     * @param way how it is said which way to go
     */
    static List<String> decisions(
            Result result,
            BiFunction<QuestionnaireResult, Pilot, String> first,
            BiFunction<QuestionnaireResult, Strategy, String> way,
            PageWording wording) {
        return Stream.concat(
                        result.questionnaires().stream()
                                .flatMap(each -> each.pilot().stream()
                                        .flatMap(pilot -> Stream.of(
                                                first.apply(each, pilot),
                                                Sureness.of(pilot, wording.about(each.questionnaire()))))),
                        result.questionnaires().stream()
                                .flatMap(each -> each.strategy().stream().map(strategy -> way.apply(each, strategy))))
                .toList();
    }

    /** Returns the sentences that follow the decisions: the purpose of the first team, and the levels reached. */
    static List<String> furtherSentences(Result result, PageWording wording) {
        return Stream.concat(
                        RolloutSection.of(result, wording).stream()
                                .map(rollout -> rollout.sentences().get(0)),
                        result.questionnaires().stream()
                                .flatMap(each -> each.questionnaire().levels().stream()
                                        .map(levels -> levels(each, levels, wording))))
                .toList();
    }

    private static String levels(QuestionnaireResult result, Levels levels, PageWording wording) {
        return new LevelInWords(result.questionnaire(), levels, wording.about(result.questionnaire()))
                .titledSummary(result.subjects());
    }

    private static QuestionnaireScores part(QuestionnaireResult result, Discretion discretion, PageWording wording) {
        String title = wording.text(result.questionnaire().title());
        if (result.pilot().isPresent()) {
            var pilot = result.pilot().get();
            var own = wording.about(result.questionnaire());
            return new QuestionnaireScores(
                    title, RankingTable.of(result, pilot, own), remarks(result, pilot, discretion, own));
        }
        var levels =
                result.questionnaire().levels().map(each -> new LevelInWords(result.questionnaire(), each, wording));
        if (result.strategy().isEmpty() && levels.isPresent()) {
            return new QuestionnaireScores(
                    title,
                    LevelSection.table(result, levels.get(), wording),
                    whyNotHigher(result, levels.get(), wording));
        }
        return new QuestionnaireScores(
                title,
                result.strategy().map(strategy -> options(strategy, wording)).orElseGet(() -> scores(result, wording)),
                result.strategy().stream()
                        .filter(strategy -> !StrategySection.isUnanswered(result))
                        .flatMap(strategy -> Stream.of(
                                        List.of(wording.say("confidence-is", Sureness.of(strategy, wording))),
                                        OpenChoice.of(result, strategy, discretion, wording))
                                .flatMap(List::stream))
                        .toList());
    }

    /** Returns what the recommendation above the tables leaves out. */
    private static List<String> remarks(
            QuestionnaireResult result, Pilot pilot, Discretion discretion, PageWording wording) {
        return Stream.of(
                        whyNoCandidate(result.questionnaire(), pilot, wording).stream(),
                        NearGate.own(result, wording).stream().map(NearGate::sentence),
                        DividedLeader.sentence(result, wording).stream(),
                        Sureness.beyond(pilot, wording).stream(),
                        TooClose.of(result, pilot, discretion, wording).stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** Returns what keeps teams from going first whatever their rank; all of it where it keeps every one of them. */
    private static List<String> whyNoCandidate(Questionnaire questionnaire, Pilot pilot, PageWording wording) {
        var others = pilot.others().stream()
                .filter(other -> other.team().status() != Status.CANDIDATE)
                .toList();
        boolean areShown = others.size() <= MOST_REMARKS || pilot.leader().isEmpty();
        return others.stream()
                .filter(other -> areShown)
                .map(other -> OtherTeam.of(questionnaire, pilot, other, true, wording))
                .map(other -> "- " + wording.say("subject-remark", other.team(), other.why()))
                .toList();
    }

    /** Returns what keeps each of several from the next level; of one alone it is said above the tables. */
    private static List<String> whyNotHigher(QuestionnaireResult result, LevelInWords words, PageWording wording) {
        var several = result.subjects().size() > 1 && result.subjects().size() <= MOST_REMARKS;
        return result.subjects().stream()
                .filter(subject -> several && subject.scorecard().respondents() > 0)
                .map(subject -> "- " + wording.say("subject-remark", wording.name(subject), words.why(subject)))
                .toList();
    }

    private static TextTable options(Strategy strategy, PageWording wording) {
        var rows = strategy.decision().options().stream()
                .map(option -> List.of(
                        wording.text(option.option().title()),
                        verdict(strategy, option, wording),
                        wording.score(option.value())))
                .toList();
        return new TextTable(
                wording.say("options-caption"),
                List.of(wording.say("column-option"), wording.say("column-status"), wording.say("column-value")),
                2,
                rows);
    }

    private static String verdict(Strategy strategy, ConsideredOption option, PageWording wording) {
        if (strategy.isTaken(option)) {
            return wording.say(strategy.isOpen() ? "verdict-ahead" : "verdict-chosen");
        }
        return wording.say(
                option.isOpen()
                        ? "verdict-open"
                        : option.unanswered().isEmpty() ? "verdict-closed" : "verdict-unknown");
    }

    private static TextTable scores(QuestionnaireResult result, PageWording wording) {
        var columns = new ArrayList<String>();
        columns.add(wording.say("column-team"));
        result.questionnaire().dimensions().forEach(dimension -> columns.add(wording.text(dimension.title())));
        columns.add(wording.say("column-respondents"));
        var rows =
                result.subjects().stream().map(subject -> row(subject, wording)).toList();
        return new TextTable(wording.say("ranking-caption"), columns, 1, rows);
    }

    private static List<String> row(Subject subject, PageWording wording) {
        var cells = new ArrayList<String>();
        cells.add(wording.name(subject));
        for (ScoreEntry dimension : subject.scorecard().dimensions()) {
            cells.add(wording.score(dimension.score()));
        }
        cells.add(RankingTable.respondents(subject, wording));
        return cells;
    }
}
