package readiness.yaml;

import java.util.Optional;
import readiness.problem.Location;

/** How something is written in rows. What is written in the same way must always say the same. */
interface Notation {

    /** Returns the word that is written there; nothing where that cannot be told. */
    Optional<String> word(String written);

    /** Returns the node that would say the same in a sheet; nothing where that cannot be told. */
    Optional<Node> node(String written, Location place);
}
