package readiness.export;

import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.assessment.Settings;
import readiness.tally.AnswerQuality;
import readiness.wording.Language;

/** Writes a result as JSON, {@code readiness/result/v1}: unrounded, in a stable order, absent values as null. */
public final class ResultWriter {

    private final JsonTree json;
    private final Language language;

    private ResultWriter(JsonTree json, Language language) {
        this.json = json;
        this.language = language;
    }

    /**
     * Returns the JSON document.
     *
     * @param language the language of the notes; everything else is ids and numbers
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
        json.objects("questionnaires", result.questionnaires(), each -> questionnaire(each, settings));
        json.objects("notes", result.notes(), new NoteJson(json, language)::write);
    }

    private void questionnaire(QuestionnaireResult result, Settings settings) {
        var questionnaire = result.questionnaire();
        var about = questionnaire.about();
        json.text("id", questionnaire.id().name());
        json.text("version", questionnaire.version().toString());
        json.text("sha256", result.instrument().sha256());
        json.text("about", about.key());
        json.objects(
                "subjects",
                result.subjects(),
                subject -> new SubjectJson(json)
                        .write(about, settings.organisation().name(), subject));
        result.pilot()
                .ifPresentOrElse(
                        pilot -> json.object("ranking", tree -> new RankingJson(json, about, pilot).write()),
                        () -> json.absent("ranking"));
        result.strategy()
                .ifPresentOrElse(
                        strategy -> json.object("decision", tree -> new DecisionJson(json).write(strategy)),
                        () -> json.absent("decision"));
        json.object("quality", tree -> quality(result.quality()));
    }

    private void quality(AnswerQuality quality) {
        json.objects("facets", quality.facets(), facet -> {
            json.text("id", facet.facet().name());
            json.number("alpha", facet.alpha());
            json.number("sheets", facet.sheets());
        });
        json.number("straight-lined", quality.straightLined());
        json.number("last-option", quality.lastOption());
        json.number("best-throughout", quality.bestThroughout());
        json.number("copies", quality.copies());
    }
}
