package readiness.cell;

import readiness.problem.Location;

/** The text of a cell, without quotes and outer spaces, and where it is. */
public record Cell(String text, Location place) {

    public boolean isBlank() {
        return text.isEmpty();
    }
}
