package readiness.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;

/** A list in JSON, as one cell of a table: its texts, each on a line of its own. */
final class JsonList {

    /** Between the texts of a list in one cell. */
    private static final String BETWEEN = "\n";

    private final Location place;
    private final List<String> texts = new ArrayList<>();
    private @Nullable Problem fault;
    private @Nullable Problem words;

    /** @param place where it begins */
    JsonList(Location place) {
        this.place = place;
    }

    void add(String text, Location at) {
        texts.add(text);
        words = words == null && !text.isBlank() ? unreadable(text, at) : words;
    }

    /** Adds a list or an object, which no cell can say. */
    void addNested(String shown, Location at) {
        texts.add(shown);
        fault = fault == null ? unreadable(shown, at) : fault;
    }

    private static Problem unreadable(String shown, Location at) {
        return Problem.at(at, Code.CELL_WITHOUT_VALUE, shown);
    }

    Location place() {
        return place;
    }

    /** Returns the texts as one. */
    String text() {
        return String.join(BETWEEN, texts);
    }

    /** Returns the error of the first list or object in it. */
    Optional<Problem> fault() {
        return Optional.ofNullable(fault);
    }

    /** Returns what is wrong with it where its other items are people: the first text, list or object in it. */
    Optional<Problem> faultAmongPeople() {
        return Optional.ofNullable(words).or(this::fault);
    }
}
