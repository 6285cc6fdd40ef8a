package readiness.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Subject;
import readiness.assessment.Team;
import readiness.questionnaire.Advice;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Score;
import readiness.questionnaire.Truth;
import readiness.ranking.RankedTeam;
import readiness.recommendation.LevelsReached;
import readiness.scoring.QuestionScore;
import readiness.scoring.Scorecard;

/**
 * Where a team, a customer or the organisation was in one round, by one questionnaire; only what may be shown.
 *
 * @param subject the team or customer; empty for the organisation
 * @param name for people; empty for the organisation
 * @param respondents how many answered
 * @param size how many could have, where the assessment says so
 * @param scores of dimensions and facets, by id; those that do not exist or are withheld are missing
 * @param questions the scores of questions, likewise
 * @param composite of a ranked team
 * @param level the overall level; empty where none is reached, and where the questionnaire has none
 * @param levels of the dimensions that have one
 * @param gates whether each gate holds
 * @param advice what it was advised, in the order of the plan
 */
public record SubjectInRound(
        Optional<Id> subject,
        Optional<String> name,
        int respondents,
        OptionalInt size,
        Map<Id, Score> scores,
        Map<Id, Score> questions,
        Optional<Score> composite,
        Optional<Id> level,
        Map<Id, Id> levels,
        Map<Id, Truth> gates,
        List<Id> advice) {

    public SubjectInRound {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        gates = Collections.unmodifiableMap(new LinkedHashMap<>(gates));
        advice = List.copyOf(advice);
    }

    static SubjectInRound of(QuestionnaireResult result, Subject subject) {
        var scorecard = subject.scorecard();
        var ranked = result.ranked(subject);
        return new SubjectInRound(
                scorecard.subject(),
                subject.team().map(Team::name),
                scorecard.respondents(),
                scorecard.size(),
                scores(scorecard),
                questions(scorecard),
                ranked.flatMap(RankedTeam::composite),
                subject.levels().flatMap(LevelsReached::overall).map(Levels.Level::id),
                levels(subject),
                gates(ranked),
                subject.advice().stream().map(Advice::id).toList());
    }

    /** Returns the same with the scores of another scorecard, which may hold only what may be shown. */
    SubjectInRound scored(Scorecard scorecard) {
        return new SubjectInRound(
                subject,
                name,
                respondents,
                size,
                scores(scorecard),
                questions(scorecard),
                composite,
                level,
                levels,
                gates,
                advice);
    }

    private static Map<Id, Score> scores(Scorecard scorecard) {
        var scores = new LinkedHashMap<Id, Score>();
        scorecard.scores().forEach(entry -> entry.score().ifPresent(score -> scores.put(entry.id(), score)));
        return scores;
    }

    private static Map<Id, Score> questions(Scorecard scorecard) {
        var scores = new LinkedHashMap<Id, Score>();
        for (QuestionScore question : scorecard.questions()) {
            question.estimate()
                    .flatMap(estimate -> estimate.score())
                    .ifPresent(score -> scores.put(question.question().id(), score));
        }
        return scores;
    }

    private static Map<Id, Id> levels(Subject subject) {
        var levels = new LinkedHashMap<Id, Id>();
        subject.levels()
                .map(LevelsReached::byDimension)
                .orElse(Map.of())
                .forEach((dimension, step) -> step.ifPresent(reached -> levels.put(dimension, reached.id())));
        return levels;
    }

    private static Map<Id, Truth> gates(Optional<RankedTeam> team) {
        var gates = new LinkedHashMap<Id, Truth>();
        team.ifPresent(
                ranked -> ranked.gates().forEach(gate -> gates.put(gate.gate().id(), gate.holds())));
        return gates;
    }
}
