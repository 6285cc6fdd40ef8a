package readiness.export;

import java.util.List;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.wording.Language;

/** Writes what is wrong with files for other programs, as {@code readiness/problems/v1}. */
public final class ProblemsWriter {

    private final JsonTree json;
    private final Language language;

    private ProblemsWriter(JsonTree json, Language language) {
        this.json = json;
        this.language = language;
    }

    /**
     * Returns the document.
     *
     * @param problems those that are told
     * @param left how many more there are
     * @param language of the sentences
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
        json.text("code", problem.code().number());
        json.text("name", problem.code().slug());
        json.text("severity", problem.severity().key());
        place(problem.location());
        json.number("length", problem.length());
        json.text("text", problem.text(language));
        json.texts("hints", problem.hints(language));
        problem.earlier()
                .ifPresentOrElse(first -> json.object("earlier", inner -> place(first)), () -> json.nothing("earlier"));
    }

    private void place(Location place) {
        json.text("file", place.file());
        json.number("line", place.line());
        json.number("column", place.column());
    }
}
