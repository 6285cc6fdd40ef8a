package readiness.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.answers.State;
import readiness.assessment.Subject;
import readiness.assessment.Team;
import readiness.questionnaire.About;
import readiness.questionnaire.Advice;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.recommendation.LevelsReached;
import readiness.scoring.Agreement;
import readiness.scoring.Estimate;
import readiness.scoring.QuestionScore;
import readiness.scoring.ScoreEntry;

/** Writes what one questionnaire says about a team, a customer or the organisation. */
final class SubjectJson {

    private final JsonTree json;

    SubjectJson(JsonTree json) {
        this.json = json;
    }

    void write(About about, Optional<String> organisation, Subject subject) {
        var scorecard = subject.scorecard();
        json.text(subjectKey(about), subject.team().map(team -> team.id().name()));
        json.text("name", subject.team().map(Team::name).or(() -> organisation));
        json.text("group", subject.team().flatMap(Team::group));
        json.number("respondents", scorecard.respondents());
        json.number("size", scorecard.size());
        json.number("empty", subject.sheets().empty());
        json.number("unreadable", subject.sheets().unreadable());
        agreement(scorecard.agreement());
        json.objects("scores", scorecard.scores(), this::score);
        json.objects("questions", scorecard.questions(), this::question);
        json.text("level", subject.levels().flatMap(LevelsReached::overall).map(SubjectJson::stepId));
        json.object("levels", tree -> levels(subject));
        json.texts(
                "advice",
                subject.advice().stream().map(Advice::id).map(Id::name).toList());
    }

    /** Returns the key under which a row names whom it is about. */
    static String subjectKey(About about) {
        return about == About.CUSTOMER ? "customer" : "team";
    }

    private void levels(Subject subject) {
        subject.levels()
                .map(LevelsReached::byDimension)
                .orElse(Map.of())
                .forEach((dimension, step) -> json.text(dimension.name(), step.map(SubjectJson::stepId)));
    }

    private void score(ScoreEntry entry) {
        json.text("id", entry.id().name());
        json.text("kind", entry.dimension().isPresent() ? "facet" : "dimension");
        entry.dimension().ifPresent(dimension -> json.text("dimension", dimension.name()));
        estimated(entry.estimate());
        var range = entry.estimate().filter(any -> !entry.withheld());
        json.score("low", range.map(Estimate::low));
        json.score("high", range.map(Estimate::high));
        agreement(entry.agreement());
    }

    private void estimated(Optional<Estimate> estimate) {
        json.score("score", estimate.flatMap(Estimate::score));
        json.number("coverage", estimate.map(Estimate::coverage));
    }

    private void agreement(Optional<Agreement> agreement) {
        json.number("agreement", agreement.map(Agreement::value));
        json.number("deviation", agreement.map(Agreement::deviation));
    }

    private void question(QuestionScore score) {
        json.text("id", score.question().id().name());
        estimated(score.estimate());
        for (State state : List.of(State.ANSWERED, State.UNKNOWN, State.BLANK, State.NOT_APPLICABLE, State.HIDDEN)) {
            json.number(state.key(), score.count(state));
        }
        agreement(score.agreement());
        tally(score.options());
        json.object(
                "roles",
                tree -> score.roles()
                        .forEach((role, answers) -> json.object(role, inner -> {
                            json.number("answered", answers.answered());
                            json.score("score", answers.score());
                            tally(answers.options());
                        })));
    }

    private void tally(Map<Id, Integer> options) {
        if (options.isEmpty()) {
            json.absent("tally");
        } else {
            json.object("tally", tree -> options.forEach((option, count) -> json.number(option.name(), count)));
        }
    }

    private static String stepId(Levels.Level step) {
        return step.id().name();
    }
}
