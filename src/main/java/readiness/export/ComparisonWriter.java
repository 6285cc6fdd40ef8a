package readiness.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readiness.certainty.Confidence;
import readiness.comparison.Change;
import readiness.comparison.Comparison;
import readiness.comparison.QuestionnaireComparison;
import readiness.comparison.QuestionnaireInRound;
import readiness.comparison.Round;
import readiness.comparison.SubjectComparison;
import readiness.comparison.SubjectInRound;
import readiness.comparison.Verdict;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.wording.Language;

/**
 * Writes a comparison as JSON, {@code readiness/comparison/v1}: unrounded, in a stable order, absent values as null.
 */
public final class ComparisonWriter {

    private final JsonTree json;
    private final NoteJson notes;

    private ComparisonWriter(JsonTree json, Language language) {
        this.json = json;
        this.notes = new NoteJson(json, language);
    }

    /**
     * Returns the JSON document.
     *
     * @param language the language of the notes; everything else is ids and numbers
     */
    public static String write(Comparison comparison, Language language) {
        return JsonTree.write(json -> new ComparisonWriter(json, language).comparison(comparison));
    }

    private void comparison(Comparison comparison) {
        json.text("schema", "readiness/comparison/v1");
        json.number("seed", comparison.sampling().seed());
        json.number("draws", comparison.sampling().draws());
        json.number("simulation-error", comparison.sampling().simulationError());
        json.object("from", tree -> round(comparison.earlier()));
        json.object("to", tree -> round(comparison.present()));
        json.objects("questionnaires", comparison.questionnaires(), this::questionnaire);
    }

    private void round(Round round) {
        json.text("title", round.title());
        json.text("date", round.date());
        json.objects("notes", round.notes(), notes::write);
    }

    private void questionnaire(QuestionnaireComparison each) {
        var about = each.present().about();
        json.text("id", each.present().questionnaire().name());
        json.text("from-version", each.earlier().version());
        json.text("to-version", each.present().version());
        json.texts(
                "left-out",
                each.leftOut().stream().map(left -> left.question().id().name()).toList());
        json.objects("teams", each.subjects(), subject -> subject(about, subject));
        json.optionalTexts("leader", both(each, round -> round.leader().map(Id::name)));
        json.optionalTexts("confidence", both(each, round -> round.confidence().map(Confidence::key)));
        json.optionalTexts("choice", both(each, round -> round.choice().map(Id::name)));
        json.objects(
                "levels", each.subjects().stream().flatMap(ComparedRow::levels).toList(), row -> row(about, row));
        json.objects(
                "gates", each.subjects().stream().flatMap(ComparedRow::gates).toList(), row -> row(about, row));
    }

    private static List<Optional<String>> both(
            QuestionnaireComparison each, Function<QuestionnaireInRound, Optional<String>> of) {
        return List.of(of.apply(each.earlier()), of.apply(each.present()));
    }

    private void subject(About about, SubjectComparison subject) {
        json.text(SubjectJson.subjectKey(about), subject.subject().map(Id::name));
        json.counts("respondents", counts(subject, round -> Optional.of(round.respondents())));
        json.counts(
                "size", counts(subject, round -> round.size().stream().boxed().findFirst()));
        json.scores("composite", both(subject.both(SubjectInRound::composite)));
        json.objects("scores", subject.scores(), this::change);
        json.objects("questions", subject.questions(), this::question);
        json.object("advice", tree -> {
            json.texts("again", Id.names(subject.adviceAgain()));
            json.texts("no-longer", Id.names(subject.adviceNoLonger()));
        });
    }

    private static List<Optional<Integer>> counts(
            SubjectComparison subject, Function<SubjectInRound, Optional<Integer>> of) {
        return both(subject.both(of));
    }

    private static <T> List<Optional<T>> both(SubjectComparison.ThenAndNow<T> values) {
        return List.of(values.from(), values.to());
    }

    private void change(Change change) {
        json.text("id", change.id().name());
        json.text("kind", change.kind().key());
        change.dimension().ifPresent(dimension -> json.text("dimension", dimension.name()));
        scores(change);
        json.number("probability-up", change.probabilityUp());
        json.text("word", change.verdict().map(Verdict::key));
        json.number("target", change.target());
        json.number("progress", change.progress());
    }

    private void question(Change change) {
        json.text("id", change.id().name());
        scores(change);
    }

    private void scores(Change change) {
        json.score("from", change.from());
        json.score("to", change.to());
        json.number("change", change.points());
    }

    private void row(About about, ComparedRow row) {
        json.text(SubjectJson.subjectKey(about), row.subject().map(Id::name));
        json.text(row.key(), row.of().map(Id::name));
        json.text("from", row.values().from());
        json.text("to", row.values().to());
    }
}
