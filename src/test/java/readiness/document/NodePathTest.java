package readiness.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readiness.source.ProblemLog;

/** Finding the place of a part of a document that was read. */
final class NodePathTest {

    private static final NodePath FILE = new NodePath(
            YamlDocuments.readSingle("a.yaml", """
            title: Tea
            steps:
              - {id: boil}
              - {id: pour}
            """, new ProblemLog()).orElseThrow());

    @Test
    void a_value_is_found_by_keys_and_positions() {
        assertThat(FILE.at("steps").at(1).at("id").location()).hasToString("a.yaml:4:10");
        assertThat(FILE.locationOfKey("steps")).hasToString("a.yaml:2:1");
        assertThat(FILE.has("steps")).isTrue();
    }

    @Test
    void where_there_is_no_such_key_the_place_is_that_of_the_whole() {
        assertThat(FILE.at("milk")).isEqualTo(FILE);
        assertThat(FILE.locationOfKey("milk")).hasToString("a.yaml:1:1");
        assertThat(FILE.has("milk")).isFalse();
    }

    @Test
    void each_item_that_was_read_is_visited_with_its_own_path() {
        var visited = new ArrayList<String>();
        FILE.at("steps").each(List.of("boil", "pour"), (step, path) -> visited.add(step + " " + path.location()));

        assertThat(visited).containsExactly("boil a.yaml:3:5", "pour a.yaml:4:5");
    }
}
