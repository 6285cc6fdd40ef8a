package readiness.row;

import java.util.Optional;
import java.util.function.Consumer;
import readiness.cell.Head;
import readiness.cell.TableRow;
import readiness.column.Layout;
import readiness.source.ProblemLog;

/** A table of any format: its first rows are looked at before all of them are read. */
public interface Table {

    /** Returns the first rows; empty where the file cannot be read as a table, which is reported. */
    Optional<Head> open();

    /** Hands over the rows in order, those of the headers too; a row that cannot be read is passed over. */
    default void forEach(Consumer<TableRow> rows) {
        forEach(rows, new ProblemLog());
    }

    /** Hands over the rows in order, those of the headers too; a row that cannot be read is reported. */
    void forEach(Consumer<TableRow> rows, ProblemLog problems);

    /** Reads the rows into sheets. */
    void read(Layout layout, Rows rows);
}
