package readiness.table;

import readiness.document.Node;
import readiness.problem.Location;

/** How something is written in rows. What is written in the same way must always say the same. */
interface CellReading {

    /** Returns the word that is written there. */
    String word(String written);

    /** Returns the node that would say the same in a sheet. */
    Node node(String written, Location place);
}
