package readiness.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.answers.Interview;
import readiness.answers.Response;
import readiness.answers.State;
import readiness.decision.ChoiceCertainty;
import readiness.decision.Decision;
import readiness.questionnaire.About;
import readiness.questionnaire.Answer;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.RankingRule;
import readiness.ranking.Certainty;
import readiness.ranking.Ranking;
import readiness.recommendation.AdviceGiven;
import readiness.recommendation.LevelsReached;
import readiness.recommendation.Pilot;
import readiness.recommendation.Strategy;
import readiness.scoring.AnswerQuality;
import readiness.scoring.Residuals;
import readiness.scoring.Sampling;
import readiness.scoring.Scorecard;

/**
 * What one questionnaire brought out.
 *
 * @param subjects the teams in the assessment's order, or the organisation alone
 * @param pilot only where the questionnaire ranks teams
 * @param strategy only where the questionnaire decides between options
 * @param quality how well the answers measure what they should
 */
public record QuestionnaireResult(
        Instrument instrument,
        List<Subject> subjects,
        Optional<Pilot> pilot,
        Optional<Strategy> strategy,
        AnswerQuality quality) {

    public QuestionnaireResult {
        subjects = List.copyOf(subjects);
    }

    /** Returns the questionnaire that was filled in. */
    public Questionnaire questionnaire() {
        return instrument.questionnaire();
    }

    static QuestionnaireResult of(Assessment assessment, Instrument instrument, Sampling sampling) {
        var questionnaire = instrument.questionnaire();
        var sheets = assessment.finishedSheets(questionnaire.id());
        var subjects = questionnaire.about() == About.TEAM
                ? teams(assessment, questionnaire, sheets)
                : List.of(subject(assessment, questionnaire, Optional.empty(), sheets));
        var weights = assessment.settings().weights().getOrDefault(questionnaire.id(), Map.of());
        var scorecards = subjects.stream().map(Subject::scorecard).toList();
        return new QuestionnaireResult(
                instrument,
                subjects,
                questionnaire.ranking().map(rule -> pilot(rule.weighing(weights), scorecards, sampling)),
                questionnaire.decision().map(rule -> strategy(rule, scorecards.get(0), sampling)),
                AnswerQuality.of(questionnaire, sheets));
    }

    private static Pilot pilot(RankingRule rule, List<Scorecard> scorecards, Sampling sampling) {
        var ranking = Ranking.of(rule, scorecards);
        return Pilot.of(ranking, Certainty.of(ranking, Residuals.of(scorecards), sampling));
    }

    private static Strategy strategy(DecisionRule rule, Scorecard scorecard, Sampling sampling) {
        var decision = Decision.of(rule, scorecard::score);
        return Strategy.of(decision, ChoiceCertainty.of(decision, scorecard, sampling));
    }

    private static List<Subject> teams(Assessment assessment, Questionnaire questionnaire, List<AnswerSheet> sheets) {
        var byTeam = sheets.stream()
                .collect(Collectors.groupingBy(sheet -> sheet.team().orElseThrow()));
        return assessment.teams(sheets).stream()
                .map(team -> subject(
                        assessment, questionnaire, Optional.of(team), byTeam.getOrDefault(team.id(), List.of())))
                .toList();
    }

    private static Subject subject(
            Assessment assessment, Questionnaire questionnaire, Optional<Team> team, List<AnswerSheet> sheets) {
        Optional<Id> id = team.map(Team::id);
        var scorecard = Scorecard.of(questionnaire, id, sheets);
        return new Subject(
                team,
                scorecard,
                questionnaire.levels().map(levels -> LevelsReached.of(levels, scorecard)),
                AdviceGiven.of(questionnaire, scorecard),
                assessment.settings().commentsShown() ? comments(questionnaire, sheets) : List.of());
    }

    /** Returns the comments sorted by their own words, so that nothing tells whose they are. */
    private static List<Subject.Comment> comments(Questionnaire questionnaire, List<AnswerSheet> sheets) {
        return questionnaire.questions().stream()
                .flatMap(question -> sheets.stream()
                        .filter(sheet -> Interview.of(questionnaire, sheet.responses())
                                        .states()
                                        .get(question.id())
                                != State.HIDDEN)
                        .flatMap(sheet -> words(sheet.responses().get(question.id())))
                        .sorted()
                        .map(words -> new Subject.Comment(question, words)))
                .toList();
    }

    private static Stream<String> words(@Nullable Response response) {
        if (response == null) {
            return Stream.of();
        }
        Stream<String> answer = response.answer() instanceof Answer.Words words ? Stream.of(words.text()) : Stream.of();
        return Stream.concat(answer, response.comment().stream());
    }
}
