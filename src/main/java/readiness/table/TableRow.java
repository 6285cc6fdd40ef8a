package readiness.table;

import readiness.problem.Location;

/** One row of a table, taken apart into cells; valid until the next row is read. */
interface TableRow {

    /** Returns where the row begins. */
    Location start();

    /** Returns the number of cells. */
    int size();

    /** Returns the text of a cell, without quotes and outer spaces; the same view each time. */
    CharSlice cell(int number);

    /** Returns where the text of a cell begins. */
    Location place(int number);
}
