package readiness.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON for other programs, and for a script inside a page. */
class JsonTreeTest {

    @Test
    void nothing_in_json_for_a_page_can_end_its_script_element() {
        String json = JsonTree.writeForHtml(tree -> {
            tree.text("name", "</script><!-- & \u2028\u2029 \"é\"");
            tree.numbers("scores", List.of(0.1, 100.0));
        });

        assertThat(json)
                .isEqualTo(
                        "{\"name\":\"\\u003C/script\\u003E\\u003C!-- \\u0026 \\u2028\\u2029 \\\"é\\\"\",\"scores\":[0.1,100.0]}");
    }

    @Test
    void other_programs_are_given_lines_and_plain_signs() {
        assertThat(JsonTree.write(tree -> tree.text("name", "R&D"))).isEqualTo("{\n  \"name\" : \"R&D\"\n}\n");
    }
}
