package readiness.export;

import java.util.List;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.problem.ProblemText;
import readiness.wording.Language;

/** Writes the problems of files as JSON, {@code readiness/problems/v1}. */
public final class ProblemsWriter {

    private final JsonTree json;
    private final Language language;

    private ProblemsWriter(JsonTree json, Language language) {
        this.json = json;
        this.language = language;
    }

    /**
     * Returns the JSON document.
     *
     * @param problems the problems to write, in order
     * @param left the number of further problems that were left out
     * @param language the language of sentences and hints
     */
    public static String write(List<Problem> problems, int left, Language language) {
        return JsonTree.write(json -> new ProblemsWriter(json, language).problems(problems, left));
    }

    private void problems(List<Problem> problems, int left) {
        json.text("schema", "readiness/problems/v1");
        json.objects("problems", problems, this::problem);
        json.number("left", left);
    }

    private void problem(Problem problem) {
        var text = new ProblemText(problem, language);
        json.text("code", problem.code().number());
        json.text("name", problem.code().slug());
        json.text("severity", problem.severity().key());
        place(problem.location());
        json.number("length", problem.length());
        json.text("text", text.sentence());
        json.texts("hints", text.hints());
        problem.earlier()
                .ifPresentOrElse(first -> json.object("earlier", inner -> place(first)), () -> json.absent("earlier"));
    }

    private void place(Location place) {
        json.text("file", place.file());
        json.number("line", place.line());
        json.number("column", place.column());
    }
}
