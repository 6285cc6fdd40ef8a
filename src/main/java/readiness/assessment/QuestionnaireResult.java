package readiness.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readiness.answers.AnswerSheet;
import readiness.decision.Decision;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.ranking.Ranking;
import readiness.recommendation.AdviceGiven;
import readiness.recommendation.LevelsReached;
import readiness.recommendation.Pilot;
import readiness.recommendation.Strategy;
import readiness.scoring.Scorecard;

/**
 * What one questionnaire brought out.
 *
 * @param subjects the teams in the assessment's order, or the organisation alone
 * @param pilot only where the questionnaire ranks teams
 * @param strategy only where the questionnaire decides between options
 */
public record QuestionnaireResult(
        Instrument instrument, List<Subject> subjects, Optional<Pilot> pilot, Optional<Strategy> strategy) {

    public QuestionnaireResult {
        subjects = List.copyOf(subjects);
    }

    /** Returns the questionnaire that was filled in. */
    public Questionnaire questionnaire() {
        return instrument.questionnaire();
    }

    static QuestionnaireResult of(Assessment assessment, Instrument instrument) {
        var questionnaire = instrument.questionnaire();
        var sheets = assessment.finishedSheets(questionnaire.id());
        var subjects = questionnaire.about() == About.TEAM
                ? teams(assessment, questionnaire, sheets)
                : List.of(subject(questionnaire, Optional.empty(), sheets));
        var scorecards = subjects.stream().map(Subject::scorecard).toList();
        return new QuestionnaireResult(
                instrument,
                subjects,
                questionnaire
                        .ranking()
                        .map(rule -> Pilot.of(Ranking.of(
                                rule.weighing(
                                        assessment.settings().weights().getOrDefault(questionnaire.id(), Map.of())),
                                scorecards))),
                questionnaire.decision().map(rule -> Strategy.of(Decision.of(rule, scorecards.get(0)::score))));
    }

    private static List<Subject> teams(Assessment assessment, Questionnaire questionnaire, List<AnswerSheet> sheets) {
        var byTeam = sheets.stream()
                .collect(Collectors.groupingBy(sheet -> sheet.team().orElseThrow()));
        return assessment.teams().stream()
                .map(team -> subject(questionnaire, Optional.of(team), byTeam.getOrDefault(team.id(), List.of())))
                .toList();
    }

    private static Subject subject(Questionnaire questionnaire, Optional<Team> team, List<AnswerSheet> sheets) {
        Optional<Id> id = team.map(Team::id);
        var scorecard = Scorecard.of(questionnaire, id, sheets);
        return new Subject(
                team,
                scorecard,
                questionnaire.levels().map(levels -> LevelsReached.of(levels, scorecard)),
                AdviceGiven.of(questionnaire, scorecard));
    }
}
