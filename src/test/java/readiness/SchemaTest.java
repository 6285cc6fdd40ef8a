package readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas against the files that come with the program. */
class SchemaTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/readiness/schema");
    private static final Path QUESTIONNAIRES = Path.of("questionnaires");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void the_published_result_follows_its_schema() throws IOException {
        String result = Files.readString(Path.of("reports/northern-services.json"));

        assertThat(schema("result").validate(result, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_that_comes_with_the_program_follows_its_schema(Path file) throws IOException {
        for (String document : Files.readString(file).split("(?m)^---$", -1)) {
            if (!document.isBlank()) {
                assertThat(schema(kind(file)).validate(document, InputFormat.YAML))
                        .isEmpty();
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(QUESTIONNAIRES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static String kind(Path file) throws IOException {
        return Files.readString(file).replaceFirst("(?s).*?(?m)^schema: readiness/([a-z]+)/v1$.*", "$1");
    }

    private static Schema schema(String kind) throws IOException {
        return REGISTRY.getSchema(Files.readString(SCHEMAS.resolve(kind + ".schema.json")));
    }
}
