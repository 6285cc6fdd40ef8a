package readiness.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.Id;

/** Ids of one kind, none of which may be given twice. */
final class Names {

    private final Map<Id, Location> given = new HashMap<>();
    private final Problems problems;

    Names(Problems problems) {
        this.problems = problems;
    }

    /** Returns the key {@code id} of a mapping; one that was given before is a mistake. */
    Optional<Id> read(Fields fields) {
        var id = fields.newId("id");
        id.ifPresent(name -> add(name, fields.locationOfValue("id")));
        return id;
    }

    private void add(Id id, Location location) {
        Location earlier = given.putIfAbsent(id, location);
        if (earlier != null) {
            problems.addSince(earlier, location, Code.ID_TWICE, id.name());
        }
    }
}
