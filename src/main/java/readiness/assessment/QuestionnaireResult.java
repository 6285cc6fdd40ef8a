package readiness.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readiness.certainty.Certainty;
import readiness.decision.ChoiceCertainty;
import readiness.decision.Decision;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Id;
import readiness.questionnaire.Place;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.RankingRule;
import readiness.ranking.RankedTeam;
import readiness.ranking.Ranking;
import readiness.recommendation.AdviceGiven;
import readiness.recommendation.LevelsReached;
import readiness.recommendation.Pilot;
import readiness.recommendation.Strategy;
import readiness.sampling.Sampling;
import readiness.scoring.Scorecard;
import readiness.tally.AnswerQuality;

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

    /** Returns the place of a subject in the ranking; empty where the questionnaire ranks nobody. */
    public Optional<RankedTeam> ranked(Subject subject) {
        return pilot.flatMap(of -> subject.team().flatMap(team -> of.ranking().team(team.id())));
    }

    static QuestionnaireResult of(Assessment assessment, Instrument instrument, Sampling sampling) {
        var questionnaire = instrument.questionnaire();
        var answers = assessment.answers(questionnaire);
        var subjects = questionnaire.about().hasSeveral()
                ? assessment.teams(questionnaire).stream()
                        .map(team -> subject(assessment, questionnaire, Optional.of(team)))
                        .toList()
                : List.of(subject(assessment, questionnaire, Optional.empty()));
        var weights = assessment.settings().weights().getOrDefault(questionnaire.id(), Map.of());
        var scorecards = subjects.stream().map(Subject::scorecard).toList();
        return new QuestionnaireResult(
                instrument,
                subjects,
                questionnaire.ranking().map(rule -> pilot(rule.weighing(weights), scorecards, answers, sampling)),
                questionnaire.decision().map(rule -> strategy(rule, scorecards.get(0), answers, sampling)),
                answers.tables().quality());
    }

    private static Pilot pilot(RankingRule rule, List<Scorecard> scorecards, Answers answers, Sampling sampling) {
        var ranking = Ranking.of(rule, scorecards);
        return Pilot.of(
                ranking,
                Certainty.of(ranking, answers.tables().pool(), answers.tables().withoutEach(), sampling));
    }

    private static Strategy strategy(DecisionRule rule, Scorecard scorecard, Answers answers, Sampling sampling) {
        var decision = Decision.of(rule, scorecard::score);
        return Strategy.of(
                decision,
                ChoiceCertainty.of(decision, scorecard, answers.tables().pool(), sampling));
    }

    /** Returns the same result with the advice that follows from the whole assessment. */
    QuestionnaireResult advised(Set<Id> choices, Map<Id, Place> places) {
        return new QuestionnaireResult(
                instrument,
                subjects.stream()
                        .map(subject -> subject.advised(AdviceGiven.of(
                                questionnaire(),
                                subject.scorecard(),
                                choices,
                                subject.team().map(team -> places.get(team.id())))))
                        .toList(),
                pilot,
                strategy,
                quality);
    }

    private static Subject subject(Assessment assessment, Questionnaire questionnaire, Optional<Team> team) {
        Optional<Id> id = team.map(Team::id);
        var answers = assessment.answers(questionnaire);
        var scorecard = answers.scorecard(id).among(assessment.settings().sizeOf(questionnaire.about(), id));
        return new Subject(
                team,
                assessment.counts().of(questionnaire.id(), id),
                scorecard,
                questionnaire.levels().map(levels -> LevelsReached.of(levels, scorecard)),
                List.of(),
                answers.comments(id));
    }
}
