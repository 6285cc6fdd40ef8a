package readiness.json;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import readiness.answers.State;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.assessment.Subject;
import readiness.assessment.Team;
import readiness.decision.ConsideredOption;
import readiness.decision.Decision;
import readiness.decision.NeedResult;
import readiness.problem.Problem;
import readiness.questionnaire.Advice;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Truth;
import readiness.ranking.RankedTeam;
import readiness.ranking.Ranking;
import readiness.recommendation.LevelsReached;
import readiness.scoring.Agreement;
import readiness.scoring.Estimate;
import readiness.scoring.QuestionScore;
import readiness.scoring.Score;
import readiness.wording.Language;

/** Writes a result for other programs, as {@code readiness/result/v1}; unrounded, in a stable order. */
public final class ResultWriter {

    private final JsonTree json;
    private final Language language;

    private ResultWriter(JsonTree json, Language language) {
        this.json = json;
        this.language = language;
    }

    /**
     * Returns the document.
     *
     * @param language of the notes; everything else is names and numbers
     */
    public static String write(Result result, Language language) {
        return JsonTree.write(json -> new ResultWriter(json, language).result(result));
    }

    private void result(Result result) {
        var settings = result.assessment().settings();
        json.text("schema", "readiness/result/v1");
        json.text("title", settings.title());
        json.text("organisation", settings.organisation());
        json.text("date", settings.date());
        json.number("seed", settings.seed());
        json.objects(
                "questionnaires",
                result.questionnaires(),
                questionnaire -> questionnaire(questionnaire, settings.organisation()));
        json.objects("notes", result.assessment().problems(), this::note);
    }

    private void questionnaire(QuestionnaireResult result, Optional<String> organisation) {
        var questionnaire = result.questionnaire();
        json.text("id", questionnaire.id().name());
        json.text("version", questionnaire.version().toString());
        json.text("sha256", result.instrument().sha256());
        json.text("about", questionnaire.about().key());
        json.objects("subjects", result.subjects(), subject -> subject(subject, organisation));
        result.pilot()
                .ifPresentOrElse(
                        pilot -> json.object("ranking", tree -> ranking(pilot.ranking())),
                        () -> json.nothing("ranking"));
        result.strategy()
                .ifPresentOrElse(
                        strategy -> json.object("decision", tree -> decision(strategy.decision())),
                        () -> json.nothing("decision"));
    }

    private void subject(Subject subject, Optional<String> organisation) {
        var scorecard = subject.scorecard();
        json.text("team", subject.team().map(team -> team.id().name()));
        json.text("name", subject.team().map(Team::name).or(() -> organisation));
        json.number("respondents", scorecard.respondents());
        agreement(scorecard.agreement());
        json.objects("scores", scorecard.scores(), this::score);
        json.objects("questions", scorecard.questions(), this::question);
        json.text("level", subject.levels().flatMap(LevelsReached::overall).map(ResultWriter::stepId));
        json.object(
                "levels",
                tree -> subject.levels()
                        .map(LevelsReached::byDimension)
                        .orElse(Map.of())
                        .forEach((dimension, step) -> json.text(dimension.name(), step.map(ResultWriter::stepId))));
        json.texts(
                "advice",
                subject.advice().stream().map(Advice::id).map(Id::name).toList());
    }

    private void score(Score score) {
        json.text("id", score.id().name());
        json.text("kind", score.dimension().isPresent() ? "facet" : "dimension");
        score.dimension().ifPresent(dimension -> json.text("dimension", dimension.name()));
        estimated(score.estimate());
        json.number("low", numberOf(score.estimate().map(Estimate::low)));
        json.number("high", numberOf(score.estimate().map(Estimate::high)));
        agreement(score.agreement());
    }

    private void estimated(Optional<Estimate> estimate) {
        json.number("score", estimate.map(Estimate::score).orElse(OptionalDouble.empty()));
        json.number("coverage", numberOf(estimate.map(Estimate::coverage)));
    }

    private void agreement(Optional<Agreement> agreement) {
        json.number("agreement", numberOf(agreement.map(Agreement::value)));
        json.number("deviation", numberOf(agreement.map(Agreement::deviation)));
    }

    private void question(QuestionScore score) {
        json.text("id", score.question().id().name());
        estimated(score.estimate());
        for (State state : State.values()) {
            json.number(state.key(), score.count(state));
        }
        agreement(score.agreement());
    }

    private void ranking(Ranking ranking) {
        json.object(
                "weights",
                tree -> ranking.weights().forEach((criterion, weight) -> json.number(criterion.name(), weight)));
        json.objects("teams", ranking.teams(), this::rankedTeam);
        json.text("leader", ranking.leader().map(leader -> leader.team().name()));
    }

    private void rankedTeam(RankedTeam team) {
        json.text("team", team.team().name());
        json.text("status", team.status().key());
        json.number("rank", team.rank());
        json.number("composite", team.composite());
        json.objects("gates", team.gates(), gate -> {
            json.text("id", gate.gate().id().name());
            json.text("holds", word(gate.holds()));
            json.text("effect", gate.gate().effect().key());
        });
    }

    private void decision(Decision decision) {
        json.text("choice", decision.choice().name());
        json.flag("close", decision.close());
        json.objects("options", decision.options(), this::option);
    }

    private void option(ConsideredOption option) {
        json.text("id", option.id().name());
        json.number("value", option.value());
        json.flag("open", option.isOpen());
        json.objects("needs", option.needs(), this::need);
    }

    private void need(NeedResult result) {
        var test = result.need().when();
        json.text("score", test.score().name());
        json.number(test.bound().key(), test.threshold());
        json.number("is", result.is());
        json.text("state", result.state());
        json.number("distance", result.distance());
    }

    private void note(Problem problem) {
        json.text("code", problem.code().slug());
        json.text("file", problem.location().file());
        json.number("line", problem.location().line());
        json.text("text", problem.sentence(language));
    }

    private static String stepId(Levels.Step step) {
        return step.id().name();
    }

    private static String word(Truth truth) {
        return truth.name().toLowerCase(Locale.ROOT);
    }

    private static OptionalDouble numberOf(Optional<Double> number) {
        return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
