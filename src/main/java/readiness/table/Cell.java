package readiness.table;

import readiness.problem.Location;

/** The text of a cell, without quotes and outer spaces, and where it is. */
record Cell(String text, Location place) {

    boolean isBlank() {
        return text.isEmpty();
    }
}
