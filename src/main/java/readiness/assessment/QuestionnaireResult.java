package readiness.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.decision.ChoiceCertainty;
import readiness.decision.Decision;
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
        var answers = assessment.answers(questionnaire);
        var subjects = questionnaire.about().hasSeveral()
                ? assessment.teams(questionnaire.about(), answers.teams()).stream()
                        .map(team -> subject(questionnaire, Optional.of(team), answers))
                        .toList()
                : List.of(subject(questionnaire, Optional.empty(), answers));
        var weights = assessment.settings().weights().getOrDefault(questionnaire.id(), Map.of());
        var scorecards = subjects.stream().map(Subject::scorecard).toList();
        return new QuestionnaireResult(
                instrument,
                subjects,
                questionnaire.ranking().map(rule -> pilot(rule.weighing(weights), scorecards, sampling)),
                questionnaire.decision().map(rule -> strategy(rule, scorecards.get(0), sampling)),
                answers.quality());
    }

    private static Pilot pilot(RankingRule rule, List<Scorecard> scorecards, Sampling sampling) {
        var ranking = Ranking.of(rule, scorecards);
        return Pilot.of(ranking, Certainty.of(ranking, Residuals.of(scorecards), sampling));
    }

    private static Strategy strategy(DecisionRule rule, Scorecard scorecard, Sampling sampling) {
        var decision = Decision.of(rule, scorecard::score);
        return Strategy.of(decision, ChoiceCertainty.of(decision, scorecard, sampling));
    }

    private static Subject subject(Questionnaire questionnaire, Optional<Team> team, Answers answers) {
        Optional<Id> id = team.map(Team::id);
        var scorecard = answers.scorecard(id);
        return new Subject(
                team,
                scorecard,
                questionnaire.levels().map(levels -> LevelsReached.of(levels, scorecard)),
                AdviceGiven.of(questionnaire, scorecard),
                answers.comments(id));
    }
}
