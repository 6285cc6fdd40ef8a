package readiness.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.cell.Cell;
import readiness.cell.CellWords;
import readiness.column.Named;
import readiness.problem.Code;
import readiness.problem.Limit;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.row.ListedRow;
import readiness.row.ListedTable;
import readiness.row.Table;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON objects as rows of a table whose headers are their keys: the lines of NDJSON, or the objects of a list.
 * Keys of objects in objects are joined by {@code /}.
 */
final class JsonTable {

    /** What is too long for a cell is reported where the cell is read. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limit.DEPTH.most())
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final SourceFile file;
    private final Optional<Named> list;
    private final ProblemLog problems;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    /** The keys, each at the place of its first value. */
    private final List<Cell> headers = new ArrayList<>();

    private final List<JsonPerson> people = new ArrayList<>();

    /** The errors of what stands among people and is none, which leave the people as they are. */
    private final List<Problem> amongPeople = new ArrayList<>();

    private JsonTable(SourceFile file, Optional<Named> list, ProblemLog problems) {
        this.file = file;
        this.list = list;
        this.problems = problems;
    }

    /**
     * Returns the table; empty where the file cannot be read, which is reported.
     *
     * @param list the key of the list that holds the people
     */
    static Optional<Table> read(SourceFile file, Optional<Named> list, ProblemLog problems) {
        var table = new JsonTable(file, list, problems);
        return file.text(problems)
                .filter(table::parse)
                .filter(text -> !table.isTooLarge())
                .map(text -> table.table());
    }

    /** Reports people with so many keys of their own that nobody can have asked all of them. */
    private boolean isTooLarge() {
        boolean tooLarge =
                columns.size() > Limit.COLUMNS.most() || (long) columns.size() * people.size() > Limit.CELLS.most();
        if (tooLarge) {
            problems.add(Location.startOf(file.name()), Code.TABLE_TOO_LARGE);
        }
        return tooLarge;
    }

    private boolean parse(String text) {
        int mark = problems.mark();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            read(parser);
        } catch (JacksonException malformed) {
            var place = malformed.getLocation();
            problems.add(place == null ? Location.startOf(file.name()) : place(place), Code.MALFORMED_JSON);
            return false;
        }
        if (problems.hasErrorsSince(mark)) {
            return false;
        }
        if (people.isEmpty()) {
            problems.add(
                    list.map(Named::location).orElseGet(() -> Location.startOf(file.name())),
                    Code.NO_LIST_OF_PEOPLE,
                    list.map(Named::name).orElse("rows"));
        }
        return !people.isEmpty();
    }

    private void read(JsonParser parser) {
        var outside = new JsonList(Location.startOf(file.name()));
        try {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    people(parser);
                } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                    topLevel(parser);
                } else {
                    item(parser, outside);
                }
            }
            outside.faultAmongPeople().ifPresent(amongPeople::add);
        } catch (StreamConstraintsException tooDeep) {
            Location behind = place(parser.currentLocation()); // the bracket
            problems.add(
                    new Location(behind.file(), behind.line(), Math.max(1, behind.column() - 1)),
                    Limit.DEPTH.code(),
                    Integer.toString(Limit.DEPTH.most()));
        }
    }

    /** Reads an object that holds the list of people, or is a person itself. */
    private void topLevel(JsonParser parser) {
        var person = person(parser);
        var lists = new HashSet<String>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            boolean isList = value == JsonToken.START_ARRAY
                    && list.map(Named::name).orElse(key).equals(key);
            if (isList) {
                int before = people.size();
                var others = people(parser);
                person.put(key, others);
                if (people.size() > before && !lists.add(key)) {
                    problems.add(others.place(), Code.DUPLICATE_KEY, key);
                }
            } else {
                value(parser, key, person);
            }
        }
        if (lists.isEmpty() && list.isEmpty()) {
            add(person);
        }
    }

    /** Reads the objects of a list as people, and returns what else is in it; it is an error among people. */
    private JsonList people(JsonParser parser) {
        int before = people.size();
        var others = new JsonList(place(parser));
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                var person = person(parser);
                object(parser, "", person);
                add(person);
            } else {
                item(parser, others);
            }
        }
        if (people.size() > before) {
            others.faultAmongPeople().ifPresent(amongPeople::add);
        }
        return others;
    }

    /** Returns a person of whom nothing is known yet, at the place where its object begins. */
    private JsonPerson person(JsonParser parser) {
        return new JsonPerson(place(parser));
    }

    private Location place(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private Location place(TokenStreamLocation place) {
        return new Location(file.name(), Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }

    private void object(JsonParser parser, String before, JsonPerson person) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = before.isEmpty() ? parser.currentName() : before + parser.currentName();
            parser.nextToken();
            value(parser, key, person);
        }
    }

    private void value(JsonParser parser, String key, JsonPerson person) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            object(parser, key + "/", person);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            person.put(key, list(parser));
        } else {
            person.put(key, text(parser), place(parser));
        }
    }

    private JsonList list(JsonParser parser) {
        var list = new JsonList(place(parser));
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item(parser, list);
        }
        return list;
    }

    private void item(JsonParser parser, JsonList list) {
        if (parser.currentToken().isScalarValue()) {
            list.add(text(parser), place(parser));
        } else {
            list.addNested(parser.currentToken() == JsonToken.START_OBJECT ? "{…}" : "[…]", place(parser));
            parser.skipChildren();
        }
    }

    private static String text(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> "";
            case VALUE_NUMBER_FLOAT -> CellWords.ofNumber(parser.getString());
            default -> parser.getString();
        };
    }

    private void add(JsonPerson person) {
        person.values().forEach((key, value) -> {
            if (columns.putIfAbsent(key, columns.size()) == null) {
                headers.add(new Cell(key, value.place()));
            }
        });
        people.add(person);
    }

    private Table table() {
        amongPeople.forEach(problems::add);
        var rows = new ArrayList<ListedRow>();
        rows.add(ListedRow.of(Location.startOf(file.name()), 1, headers, Map.of()));
        people.forEach(person -> rows.add(person.row(rows.size() + 1, columns)));
        return new ListedTable(rows);
    }
}
