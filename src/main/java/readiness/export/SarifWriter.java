package readiness.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.problem.ProblemText;
import readiness.wording.Language;

/** Writes the problems of files as a SARIF 2.1.0 log, which code hosts and editors show beside the lines. */
public final class SarifWriter {

    private final JsonTree json;
    private final Language language;

    private SarifWriter(JsonTree json, Language language) {
        this.json = json;
        this.language = language;
    }

    /**
     * Returns the SARIF log with a single run.
     *
     * @param version the version of this program
     * @param language the language of the messages
     */
    public static String write(List<Problem> problems, String version, Language language) {
        return JsonTree.write(json -> new SarifWriter(json, language).log(problems, version));
    }

    private void log(List<Problem> problems, String version) {
        json.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.text("version", "2.1.0");
        json.objects("runs", List.of(problems), found -> {
            json.object("tool", tool -> tool.object("driver", driver -> driver(found, version)));
            json.text("columnKind", "unicodeCodePoints");
            json.objects("results", found, this::result);
        });
    }

    private void driver(List<Problem> problems, String version) {
        json.text("name", "readiness");
        json.text("version", version);
        json.text("language", language.code());
        json.objects(
                "rules",
                problems.stream().map(Problem::code).distinct().sorted().toList(),
                this::rule);
    }

    private void rule(Code code) {
        json.text("id", code.number());
        json.text("name", code.slug());
        json.object(
                "defaultConfiguration",
                inner -> json.text("level", code.severity().key()));
    }

    private void result(Problem problem) {
        json.text("ruleId", problem.code().number());
        json.text("level", problem.severity().key());
        json.object("message", message -> json.text("text", new ProblemText(problem, language).line()));
        json.objects("locations", List.of(problem), found -> place(found.location(), found.length()));
        json.objects("relatedLocations", problem.earlier().stream().toList(), first -> place(first, 1));
    }

    private void place(Location place, int length) {
        json.object("physicalLocation", physical -> {
            json.object("artifactLocation", artifact -> json.text("uri", uri(place.file())));
            json.object("region", region -> {
                json.number("startLine", place.line());
                json.number("startColumn", place.column());
                json.number("endColumn", place.column() + length);
            });
        });
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            return file;
        }
    }
}
