package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.testkit.Examples;

/** The same files on machines, and under a Java, that are set up otherwise: the same bytes of results. */
final class OtherMachineTest {

    @TempDir
    private Path path;

    private Path folder = Path.of("");

    @BeforeEach
    void two_teams_one_of_them_with_a_name_that_is_not_ascii() throws IOException {
        folder = Files.createDirectories(path.resolve("spring"));
        Files.writeString(folder.resolve("warmth.yaml"), Examples.WARMTH);
        Files.writeString(folder.resolve("assessment.yaml"), """
                schema: readiness/assessment/v1
                questionnaires: [warmth.yaml]
                teams: [{id: red, name: "Équipe n° 1 – 日本"}, {id: blue, name: Blue}]
                """);
        Files.writeString(folder.resolve("red.yaml"), Examples.SHEET);
        Files.writeString(
                folder.resolve("blue.yaml"), Examples.sheetOf("blue").replace("degrees: 15", "degrees: 19.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dfile.encoding=ISO-8859-1",
                "-Dfile.encoding=UTF-16",
                "-Dline.separator=\r\n",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0 -XX:ActiveProcessorCount=1",
                "-XX:+UseG1GC -XX:ActiveProcessorCount=8 -Duser.language=tr -Duser.timezone=Asia/Kathmandu"
            })
    void java_set_up_otherwise_writes_the_same_bytes(String options) throws IOException, InterruptedException {
        for (String format : List.of("json", "csv")) {
            assertThat(inJava(options, format)).isEqualTo(score(folder.toString(), format));
        }
    }

    @Test
    void however_the_folder_is_named_the_result_is_the_same() {
        String json = score(folder.toString(), "json");
        assertThat(List.of(
                        folder + "/",
                        folder + "/.",
                        folder + "//assessment.yaml",
                        path.resolve("spring/../spring").toString(),
                        Path.of("").toAbsolutePath().relativize(folder).toString()))
                .allSatisfy(name -> assertThat(score(name, "json")).isEqualTo(json));
    }

    @Test
    void files_that_were_touched_and_have_windows_line_ends_say_the_same() throws IOException {
        String json = score(folder.toString(), "json");
        for (String name : List.of("assessment.yaml", "red.yaml", "blue.yaml", "warmth.yaml")) {
            Path file = folder.resolve(name);
            Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        }
        assertThat(score(folder.toString(), "json")).isEqualTo(json);
    }

    private static String score(String folder, String format) {
        var run = Program.run("score", folder, "--draws", "200", "--format", format);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private String inJava(String options, String format) throws IOException, InterruptedException {
        var words = new ArrayList<String>();
        words.add(ProcessHandle.current().info().command().orElse("java"));
        words.addAll(List.of(options.split(" ", -1)));
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path", "")));
        words.addAll(List.of("readiness.cli.Main", "--lang", "en", "score", folder.toString()));
        words.addAll(List.of("--draws", "200", "--format", format));
        Path out = path.resolve("out");
        int code = new ProcessBuilder(words)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(code).isZero();
        return Files.readString(out);
    }
}
