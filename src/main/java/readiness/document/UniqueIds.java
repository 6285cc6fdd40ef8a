package readiness.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.Id;
import readiness.source.ProblemLog;

/** Ids of one kind, none of which may be given twice. */
public final class UniqueIds {

    private final Map<Id, Location> given = new LinkedHashMap<>();
    private final ProblemLog problems;

    public UniqueIds(ProblemLog problems) {
        this.problems = problems;
    }

    /** Returns the value of the key {@code id} in a mapping; an id that was given before is an error. */
    public Optional<Id> read(Fields fields) {
        var id = fields.newId("id");
        id.ifPresent(name -> add(name, fields.locationOfValue("id")));
        return id;
    }

    /** Returns the names that were read before this one, in the order of the file. */
    public List<String> before(Optional<Id> id) {
        return given.keySet().stream()
                .filter(name -> id.filter(name::equals).isEmpty())
                .map(Id::name)
                .toList();
    }

    /** Returns where each name was given. */
    public Map<Id, Location> places() {
        return given;
    }

    private void add(Id id, Location location) {
        Location earlier = given.putIfAbsent(id, location);
        if (earlier != null) {
            problems.addSince(earlier, location, Code.ID_TWICE, id.name());
        }
    }
}
