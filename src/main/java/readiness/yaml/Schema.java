package readiness.yaml;

import java.util.List;
import java.util.Optional;
import readiness.problem.Code;
import readiness.problem.Suggestions;

/** The first key of every file, which names its kind and version. */
final class Schema {

    private static final List<String> KINDS =
            List.of(AnswersReader.SCHEMA, QuestionnaireReader.SCHEMA, SettingsReader.SCHEMA);

    private Schema() {}

    /** Returns the kind that is this one, or the nearest. */
    static Optional<String> meant(String name) {
        return Suggestions.near(name, KINDS).stream().findFirst();
    }

    /** Returns whether the file is of this kind; where it is not, that is told. */
    static boolean check(Fields fields, String schema, Problems problems) {
        var node = fields.optional("schema");
        if (node.isEmpty()) {
            fields.refuseWithout("schema");
            return false;
        }
        var name = Fields.words(node.get(), problems);
        if (name.isPresent() && !name.get().equals(schema)) {
            // Whoever is near another kind meant that one.
            String meant =
                    meant(name.get()).filter(kind -> !kind.equals(name.get())).orElse(schema);
            problems.add(node.get().location(), Code.UNKNOWN_SCHEMA, name.get(), meant);
        }
        return name.filter(schema::equals).isPresent();
    }
}
