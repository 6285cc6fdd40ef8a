package readiness.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import readiness.problem.Code;
import readiness.problem.Suggestions;
import readiness.source.ProblemLog;

/** A kind of file that people write: its first key, {@code schema}, names the kind and the version of it. */
public enum FileKind {
    ANSWERS("readiness/answers/v1"),
    QUESTIONNAIRE("readiness/questionnaire/v1"),
    ASSESSMENT("readiness/assessment/v1");

    private static final List<String> SCHEMAS =
            Arrays.stream(values()).map(FileKind::schema).toList();

    private final String schema;

    FileKind(String schema) {
        this.schema = schema;
    }

    /** Returns the value of the key {@code schema} in files of this kind. */
    public String schema() {
        return schema;
    }

    /** Returns the kind that is named, or the nearest. */
    public static Optional<String> nearest(String name) {
        return Suggestions.near(name, SCHEMAS).stream().findFirst();
    }

    /** Returns whether the file is of this kind; another or a missing {@code schema} is reported. */
    public boolean check(Fields fields, ProblemLog problems) {
        var node = fields.optional("schema");
        if (node.isEmpty()) {
            fields.reportMisspelt("schema");
            return false;
        }
        var name = Values.words(node.get(), problems);
        if (name.isPresent() && !name.get().equals(schema)) {
            // Whoever is near another kind meant that one.
            String meant =
                    nearest(name.get()).filter(kind -> !kind.equals(name.get())).orElse(schema);
            problems.add(node.get().location(), Code.UNKNOWN_SCHEMA, name.get(), meant);
        }
        return name.filter(schema::equals).isPresent();
    }
}
