package readiness.yaml;

import readiness.problem.Code;

/** The first key of every file, which names its kind and version. */
final class Schema {

    private Schema() {}

    /** Returns whether the file is of this kind; where it is not, that is told. */
    static boolean check(Fields fields, String schema, Problems problems) {
        var node = fields.optional("schema");
        if (node.isEmpty()) {
            fields.refuseWithout("schema");
            return false;
        }
        var name = Fields.string(node.get(), problems);
        if (name.isPresent() && !name.get().equals(schema)) {
            problems.add(node.get().location(), Code.UNKNOWN_SCHEMA, name.get(), schema);
        }
        return name.filter(schema::equals).isPresent();
    }
}
