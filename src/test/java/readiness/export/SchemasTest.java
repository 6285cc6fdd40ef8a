package readiness.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that come with the program. */
class SchemasTest {

    @Test
    void each_kind_has_its_schema_and_names_itself_in_it() {
        assertThat(Schemas.KINDS).allSatisfy(kind -> {
            var schema = JsonMapper.shared().readTree(Schemas.find(kind).orElseThrow());
            assertThat(schema.at("/properties/schema/const").asString()).isEqualTo("readiness/" + kind + "/v1");
        });
    }

    @Test
    void another_kind_has_none() {
        assertThat(Schemas.find("answer")).isEmpty();
        assertThat(Schemas.find("../schema/answers")).isEmpty();
    }
}
