package readiness.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import readiness.answers.State;
import readiness.assessment.Settings;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.assessment.Subject;
import readiness.assessment.Team;
import readiness.decision.ConsideredOption;
import readiness.decision.NeedResult;
import readiness.problem.Note;
import readiness.questionnaire.Advice;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Truth;
import readiness.ranking.Certainty;
import readiness.ranking.Changes;
import readiness.ranking.Confidence;
import readiness.ranking.RankedTeam;
import readiness.ranking.TeamCertainty;
import readiness.recommendation.LevelsReached;
import readiness.recommendation.Pilot;
import readiness.recommendation.Strategy;
import readiness.scoring.Agreement;
import readiness.scoring.AnswerQuality;
import readiness.scoring.Estimate;
import readiness.scoring.QuestionScore;
import readiness.scoring.Sampling;
import readiness.scoring.ScoreEntry;
import readiness.wording.Language;

/** Writes a result for other programs, as {@code readiness/result/v1}; unrounded, in a stable order. */
public final class ResultWriter {

    /** What is null for a team that is no candidate. */
    private static final List<String> UNKNOWN_CERTAINTY = List.of(
            "first-share",
            "expected-rank",
            "central-weights",
            "weight-to-move",
            "rank-acceptability",
            "probability-first",
            "standard-error");

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
        var settings = result.settings();
        json.text("schema", "readiness/result/v1");
        json.text("title", settings.title());
        json.text("organisation", settings.organisation().name());
        json.text("date", settings.date());
        json.number("seed", result.sampling().seed());
        json.number("draws", result.sampling().draws());
        json.objects(
                "questionnaires", result.questionnaires(), questionnaire -> questionnaire(questionnaire, settings));
        json.objects("notes", result.notes(), this::note);
    }

    private void questionnaire(QuestionnaireResult result, Settings settings) {
        var questionnaire = result.questionnaire();
        json.text("id", questionnaire.id().name());
        json.text("version", questionnaire.version().toString());
        json.text("sha256", result.instrument().sha256());
        json.text("about", questionnaire.about().key());
        json.objects("subjects", result.subjects(), subject -> subject(subject, settings));
        result.pilot()
                .ifPresentOrElse(pilot -> json.object("ranking", tree -> ranking(pilot)), () -> json.absent("ranking"));
        result.strategy()
                .ifPresentOrElse(
                        strategy -> json.object("decision", tree -> decision(strategy)), () -> json.absent("decision"));
        json.object("quality", tree -> quality(result.quality()));
    }

    private void subject(Subject subject, Settings settings) {
        var scorecard = subject.scorecard();
        json.text("team", subject.team().map(team -> team.id().name()));
        json.text("name", subject.team().map(Team::name).or(() -> settings.organisation().name()));
        json.number("respondents", scorecard.respondents());
        agreement(scorecard.agreement());
        json.objects("scores", scorecard.scores(), this::score);
        boolean discreet = scorecard.respondents() < settings.leastGroup();
        json.objects("questions", scorecard.questions(), score -> question(score, discreet));
        json.text("level", subject.levels().flatMap(LevelsReached::overall).map(ResultWriter::stepId));
        json.object(
                "levels",
                tree -> subject.levels()
                        .map(LevelsReached::byDimension)
                        .orElse(Map.of())
                        .forEach((dimension, step) -> json.text(dimension.name(), step.map(ResultWriter::stepId))));
        json.texts("advice", names(subject.advice().stream().map(Advice::id).toList()));
    }

    private void score(ScoreEntry score) {
        json.text("id", score.id().name());
        json.text("kind", score.dimension().isPresent() ? "facet" : "dimension");
        score.dimension().ifPresent(dimension -> json.text("dimension", dimension.name()));
        estimated(score.estimate());
        json.score("low", score.estimate().map(Estimate::low));
        json.score("high", score.estimate().map(Estimate::high));
        agreement(score.agreement());
    }

    private void estimated(Optional<Estimate> estimate) {
        json.score("score", estimate.flatMap(Estimate::score));
        json.number("coverage", numberOf(estimate.map(Estimate::coverage)));
    }

    private void agreement(Optional<Agreement> agreement) {
        json.number("agreement", numberOf(agreement.map(Agreement::value)));
        json.number("deviation", numberOf(agreement.map(Agreement::deviation)));
    }

    private void question(QuestionScore score, boolean discreet) {
        json.text("id", score.question().id().name());
        estimated(score.estimate());
        for (State state : State.values()) {
            json.number(state.key(), score.count(state));
        }
        // In a small group, how far people agree on one question says what single people said.
        agreement(score.agreement().filter(agreement -> !discreet));
    }

    private void quality(AnswerQuality quality) {
        json.objects("facets", quality.facets(), facet -> {
            json.text("id", facet.facet().name());
            json.number("alpha", facet.alpha());
            json.number("sheets", facet.sheets());
        });
        json.objects("sheets", quality.straightLined(), sheet -> {
            json.text("file", sheet.file());
            json.number("line", sheet.line());
        });
    }

    private void ranking(Pilot pilot) {
        weights("weights", pilot.ranking().weights());
        json.objects("teams", pilot.ranking().teams(), team -> rankedTeam(team, pilot.certainty()));
        json.text("leader", pilot.leader().map(leader -> leader.team().name()));
        json.text("confidence", pilot.certainty().confidence().map(Confidence::key));
        json.texts("contenders", names(pilot.certainty().contenders()));
        json.object("changes", tree -> changes(pilot.certainty().changes()));
    }

    private void changes(Changes changes) {
        json.objects("weights", changes.weights(), change -> {
            json.text("dimension", change.criterion().name());
            json.number("at", change.at());
            json.text("direction", direction(change.above()));
            json.text("leader", change.leader().name());
        });
        json.objects("scores", changes.scores(), level -> {
            json.text("team", level.team().name());
            json.text("dimension", level.criterion().name());
            json.number("draws-level-at", level.at().points());
        });
        json.objects("leader-falls", changes.falls(), level -> {
            json.text("dimension", level.criterion().name());
            json.text("team", level.team().name());
            json.number("draws-level-at", level.at().points());
        });
    }

    private void rankedTeam(RankedTeam team, Certainty certainty) {
        json.text("team", team.team().name());
        json.text("status", team.status().key());
        json.number("rank", team.rank());
        json.score("composite", team.composite());
        certainty
                .interval(team.team())
                .ifPresentOrElse(
                        interval -> json.numbers(
                                "interval",
                                List.of(interval.low().points(), interval.high().points())),
                        () -> json.absent("interval"));
        json.objects("gates", team.gates(), gate -> {
            json.text("id", gate.gate().id().name());
            json.text("holds", word(gate.holds()));
            json.text("effect", gate.gate().effect().key());
        });
        certainty
                .team(team.team())
                .ifPresentOrElse(
                        own -> certainty(own, certainty.sampling()), () -> UNKNOWN_CERTAINTY.forEach(json::absent));
    }

    private void certainty(TeamCertainty team, Sampling sampling) {
        json.object("first-share", tree -> {
            json.number("near", team.nearShare());
            json.number("any", team.anyShare());
        });
        json.number("expected-rank", team.expectedRank());
        if (team.centralWeights().isEmpty()) {
            json.absent("central-weights");
        } else {
            weights("central-weights", team.centralWeights());
        }
        json.number("weight-to-move", team.weightToMove());
        json.numbers("rank-acceptability", team.rankShares());
        json.number("probability-first", team.probabilityFirst());
        json.number("standard-error", sampling.standardError(team.probabilityFirst()));
    }

    private void weights(String key, Map<Id, Double> weights) {
        json.object(key, tree -> weights.forEach((criterion, weight) -> json.number(criterion.name(), weight)));
    }

    private void decision(Strategy strategy) {
        var decision = strategy.decision();
        var certainty = strategy.certainty();
        json.text("choice", decision.choice().name());
        json.flag("close", decision.close());
        json.text("confidence", strategy.confidence().key());
        json.number("same-choice-share", certainty.sameChoice());
        json.number("standard-error", certainty.sampling().standardError(certainty.sameChoice()));
        json.objects("options", decision.options(), this::option);
        json.objects("changes", certainty.changes(), change -> {
            json.text("score", change.score().name());
            json.number("at", change.at().points());
            json.text("direction", direction(change.above()));
            json.text("choice", change.choice().name());
        });
    }

    private void option(ConsideredOption option) {
        json.text("id", option.id().name());
        json.score("value", option.value());
        json.flag("open", option.isOpen());
        json.objects("needs", option.needs(), this::need);
    }

    private void need(NeedResult result) {
        var test = result.need().when();
        json.text("score", test.score().name());
        json.number(test.bound().key(), test.threshold());
        json.score("is", result.is());
        json.text("state", result.state());
        json.number("distance", result.distance());
    }

    private void note(Note note) {
        json.text("code", note.code().number());
        json.text("questionnaire", note.questionnaire());
        json.number("count", note.count());
        json.text("text", note.text(language));
    }

    private static List<String> names(List<Id> ids) {
        return ids.stream().map(Id::name).toList();
    }

    private static String direction(boolean above) {
        return above ? "above" : "below";
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
