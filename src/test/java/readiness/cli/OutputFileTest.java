package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.output.OutputFile;
import readiness.output.Replacement;

/** Files are written whole, as the person's mask says, through no link, and over nothing that is not the command's. */
@Timeout(300)
final class OutputFileTest {

    private static final String SHEET = """
            schema: readiness/answers/v1
            questionnaire: %s
            team: blue
            answers: {release-frequency: monthly}
            """.formatted("pilot-team");

    private static final String LOCK = "." + Integer.toHexString("s.yaml".hashCode()) + "-lock";

    @TempDir
    private Path path;

    private Path folder;

    @BeforeEach
    void an_assessment_with_a_template() throws IOException {
        folder = Files.createDirectories(path.resolve("mine"));
        write("assessment.yaml", "schema: readiness/assessment/v1\nanswers: ['*.yaml']\n");
        write("blue.yaml", SHEET);
        write("t/report.css", "body { color: black }\n");
        write("README", "Ours.\n");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"assessment.yaml", "blue.yaml", "t/report.css"})
    void nothing_that_a_report_is_made_from_is_written_over_not_even_by_force(String name) throws IOException {
        String before = Files.readString(folder.resolve(name));

        var run = report(name, "--templates", folder.resolve("t").toString(), "--force");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains(name + " is read by this command");
        assertThat(folder.resolve(name)).hasContent(before);
    }

    /** The earlier round that an assessment names may lie anywhere. */
    @Test
    void nor_is_the_round_before_which_lies_elsewhere() throws IOException {
        var spring = path.resolve("spring.json");
        String before =
                Program.run("score", folder.toString(), "--format", "json").out();
        Files.writeString(spring, before);
        Files.writeString(
                folder.resolve("assessment.yaml"),
                Files.readString(folder.resolve("assessment.yaml")) + "previous: ../spring.json\n");

        var run = Program.run("report", folder.toString(), "--out", spring.toString(), "--force");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("spring.json is read by this command");
        assertThat(spring).hasContent(before);
    }

    @Test
    void what_does_not_begin_as_a_report_is_written_over_only_by_force() throws IOException {
        var refused = report("README");
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("does not begin as this command’s own files do", "--force");
        assertThat(folder.resolve("README")).hasContent("Ours.\n");

        assertThat(report("README", "--force").code()).isZero();
        assertThat(report("README").code()).as("now it is a report").isZero();
    }

    @Test
    void an_empty_file_has_nothing_to_lose() throws IOException {
        write("empty.html", "");
        assertThat(report("empty.html").code()).isZero();
    }

    @Test
    void of_two_languages_neither_is_written_where_one_may_not_be() throws IOException {
        write("page.fr.html", "Ours.\n");
        assertThat(report("page.html", "--lang", "en,fr").code()).isEqualTo(4);
        assertThat(folder.resolve("page.html")).doesNotExist();
    }

    @Test
    void a_form_does_not_take_the_place_of_a_report() {
        report("page.html");
        assertThat(Program.run("form", "pilot-team", "--out", in("page.html")).code())
                .isEqualTo(4);
    }

    @Test
    void a_link_in_the_place_of_a_result_is_not_followed() throws IOException {
        Files.createSymbolicLink(folder.resolve("page.html"), folder.resolve("README"));

        var run = report("page.html", "--force");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("page.html is a link");
        assertThat(folder.resolve("README")).hasContent("Ours.\n");
    }

    @Test
    void a_copy_is_never_written_over_another_file_unless_by_force() throws IOException {
        write("own.yaml", "id: own\n");
        assertThat(copy("own.yaml").code()).isEqualTo(4);
        assertThat(folder.resolve("own.yaml")).hasContent("id: own\n");
        assertThat(copy("own.yaml", "--force").code()).isZero();
        assertThat(copy("own.yaml").code()).as("the same again").isZero();
    }

    @Test
    void a_copy_does_not_follow_a_link_that_leads_nowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("own.yaml"), path.resolve("elsewhere"));
        assertThat(copy("own.yaml", "--force").code()).isEqualTo(4);
        assertThat(path.resolve("elsewhere")).doesNotExist();
    }

    @Test
    void a_device_stays_one_and_is_written_to() throws IOException {
        var run = report("/dev/null");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Replacement.isDevice(Path.of("/dev/null"))).isTrue();
    }

    @Test
    void a_full_device_is_reported() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        var run = report("/dev/full");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("full");
    }

    @Test
    void a_pipe_stays_one_and_gives_the_page_to_whoever_reads_it() throws IOException, InterruptedException {
        Path pipe = pipe("pipe");
        var read = CompletableFuture.supplyAsync(() -> text(pipe));
        assertThat(report("pipe").code()).isZero();
        assertThat(read.join()).startsWith("<!-- readiness report -->\n").endsWith("</html>\n");
        assertThat(Replacement.isDevice(pipe)).isTrue();
    }

    @Test
    void a_file_keeps_its_permissions_and_its_owner() throws IOException {
        Path page = write("page.html", "");
        var view = Files.getFileAttributeView(page, PosixFileAttributeView.class);
        view.setPermissions(PosixFilePermissions.fromString("rw-r-----"));
        var users = page.getFileSystem().getUserPrincipalLookupService();
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root) {
            view.setOwner(users.lookupPrincipalByName("nobody"));
        }
        var owner = view.getOwner();

        OutputFile.replace(page, "new");

        var after = Files.readAttributes(page, PosixFileAttributes.class);
        assertThat(PosixFilePermissions.toString(after.permissions())).isEqualTo("rw-r-----");
        assertThat(after.owner()).isEqualTo(owner);
        assertThat(page).hasContent("new");
    }

    @ParameterizedTest(name = "umask {0}")
    @ValueSource(strings = {"077 rw-------", "022 rw-r--r--", "002 rw-rw-r--"})
    void a_new_file_has_what_the_mask_leaves(String maskAndPermissions) throws IOException, InterruptedException {
        String[] words = maskAndPermissions.split(" ", -1);

        int code = shell("umask " + words[0] + "; \"$@\"", "questionnaires", "copy", "pilot-team", in("new.yaml"));

        assertThat(code).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new.yaml"))))
                .isEqualTo(words[1]);
    }

    @Test
    void links_that_were_put_beside_a_sheet_lead_a_survey_nowhere() throws IOException {
        Path victim = Files.writeString(path.resolve("victim"), "precious");
        Files.createSymbolicLink(folder.resolve(".s.yaml.part"), victim);

        var run = survey();

        assertThat(run.code()).as(run.err()).isEqualTo(130);
        assertThat(victim).hasContent("precious");
        assertThat(Files.isRegularFile(folder.resolve("s.yaml"), LinkOption.NOFOLLOW_LINKS))
                .isTrue();
    }

    @Test
    void a_link_in_the_place_of_the_lock_is_reported_and_creates_nothing() throws IOException {
        Files.createSymbolicLink(folder.resolve(LOCK), path.resolve("victim"));

        var run = survey();

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains(LOCK);
        assertThat(path.resolve("victim")).doesNotExist();
    }

    @Test
    void a_pipe_in_the_place_of_the_lock_keeps_nobody_waiting() throws IOException, InterruptedException {
        pipe(LOCK);
        assertThat(survey().code()).isEqualTo(130);
        assertThat(folder.resolve("s.yaml")).exists();
    }

    @Test
    void what_a_killed_run_left_beside_a_sheet_goes_with_the_next() throws IOException {
        Path left = folder.resolve("." + Integer.toHexString("s.yaml".hashCode()) + "-0123456789abcdef.part");
        Files.writeString(left, "half");
        Path others = write(".1f-0.part", "half");

        survey();

        assertThat(left).doesNotExist();
        assertThat(others).exists();
    }

    @Test
    void runs_at_the_same_time_leave_one_of_their_files_whole() throws IOException {
        Path page = folder.resolve("page.html");
        var texts = IntStream.range(0, 8)
                .mapToObj(i -> (char) ('a' + i) + "x".repeat(300_000))
                .toList();

        texts.stream()
                .map(text -> CompletableFuture.runAsync(() -> replace(page, text)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(Files.readString(page)).isIn(texts);
        try (var left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void a_name_of_255_letters_is_written() throws IOException {
        Path longest = folder.resolve("n".repeat(250) + ".html");
        OutputFile.replace(longest, "page");
        assertThat(longest).hasContent("page");
    }

    @Test
    void a_file_that_comes_in_between_is_kept() throws IOException {
        Path file = write("own.yaml", "theirs");
        assertThatThrownBy(() -> Replacement.putNew("ours".getBytes(StandardCharsets.UTF_8), file))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(file.toString());
        assertThat(file).hasContent("theirs");
    }

    private Program.Outcome report(String out, String... options) {
        var words = new ArrayList<>(List.of("report", folder.toString(), "--draws", "10", "--out"));
        words.add(out.startsWith("/") ? out : in(out));
        words.addAll(List.of(options));
        return Program.run(words.toArray(String[]::new));
    }

    private Program.Outcome copy(String file, String... options) {
        var words = new ArrayList<>(List.of("questionnaires", "copy", "pilot-team", in(file)));
        words.addAll(List.of(options));
        return Program.run(words.toArray(String[]::new));
    }

    /** Gives one answer, and ends. */
    private Program.Outcome survey() {
        return Program.hearing(
                List.of("1"), "survey", "pilot-team", "--team", "blue", "--plain", "--out", in("s.yaml"));
    }

    /** Runs the program in a process of its own, which a shell prepares. */
    private static int shell(String script, String... args) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        words.add(ProcessHandle.current().info().command().orElse("java"));
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp"));
        words.addAll(List.of(System.getProperty("java.class.path", ""), "readiness.cli.Main"));
        words.addAll(List.of(args));
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static void replace(Path file, String text) {
        try {
            OutputFile.replace(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path pipe(String name) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        Path pipe = folder.resolve(name);
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
        return pipe;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }
}
