package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as it is installed: beside a jar, which here holds a program that only says what it was called with. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String PROGRAM = """
            package readiness.cli;

            class Main {
                public static void main(String[] args) {
                    say(args);
                    System.exit(args.length);
                }

                static void say(String... args) {
                    byte[] words = (String.join("|", args) + "\\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
                    System.out.write(words, 0, words.length);
                    System.out.flush();
                }
            }

            class ClassListRun {
                public static void main(String[] args) {
                    Main.say(args);
                }
            }
            """;

    @TempDir
    static Path built;

    @TempDir
    Path folder;

    private Path home;
    private Path cache;

    private record Ended(int code, String out, String err) {}

    @BeforeAll
    static void build() throws IOException {
        Path source = Files.writeString(built.resolve("Main.java"), PROGRAM);
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", built.toString(), source.toString());
        try (var jar = new JarOutputStream(Files.newOutputStream(built.resolve("readiness.jar")))) {
            for (String name : List.of("Main", "ClassListRun")) {
                jar.putNextEntry(new JarEntry("readiness/cli/" + name + ".class"));
                Files.copy(built.resolve("readiness/cli/" + name + ".class"), jar);
            }
        }
    }

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectory(folder.resolve("a home of its own"));
        cache = folder.resolve("cache");
        Files.copy(Path.of("readiness"), home.resolve("readiness"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(built.resolve("readiness.jar"), home.resolve("readiness.jar"));
    }

    @Test
    void passes_the_words_on_to_the_program_and_its_exit_code_back() throws Exception {
        assertThat(run(Map.of(), "score", "two words", "*")).isEqualTo(new Ended(3, "score|two words|*\n", ""));
    }

    @Test
    void finds_the_program_through_symbolic_links_from_anywhere() throws Exception {
        Path one = Files.createSymbolicLink(folder.resolve("one"), Path.of("a home of its own", "readiness"));
        Path two = Files.createSymbolicLink(folder.resolve("two"), one);

        assertThat(ended(start(two, Map.of(), "check"))).isEqualTo(new Ended(1, "check\n", ""));
    }

    @Test
    void starts_from_an_archive_that_it_made_beside_the_first_command() throws Exception {
        run(Map.of());
        Path archive = archive();

        assertThat(startsFromTheArchive(Map.of())).isTrue();
        assertThat(Files.getLastModifiedTime(archive))
                .isEqualTo(Files.getLastModifiedTime(home.resolve("readiness.jar")));
    }

    @Test
    void runs_from_the_folder_bin_of_an_installation() throws Exception {
        Path bin = Files.createDirectory(home.resolve("bin")).resolve("readiness");
        Files.move(home.resolve("readiness"), bin);

        assertThat(ended(start(bin, Map.of(), "check"))).isEqualTo(new Ended(1, "check\n", ""));
    }

    @Test
    void keeps_the_archive_to_itself() throws Exception {
        run(Map.of());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive())))
                .endsWith("------");
        try (var folders = Files.walk(cache).filter(Files::isDirectory)) {
            assertThat(folders).isNotEmpty().allMatch(each -> closed(each));
        }
    }

    @Test
    void starts_from_no_archive_that_others_could_have_put_there() throws Exception {
        run(Map.of());
        archive();
        for (Path open : List.of(cache, cache.resolve("readiness"), folder)) {
            var before = Files.getPosixFilePermissions(open);
            for (String permissions : List.of("rwxrwx---", "rwx----w-")) {
                Files.setPosixFilePermissions(open, PosixFilePermissions.fromString(permissions));
                assertThat(startsFromTheArchive(Map.of()))
                        .as("%s %s", open, permissions)
                        .isFalse();
            }
            Files.setPosixFilePermissions(open, before);
            assertThat(startsFromTheArchive(Map.of())).isTrue();
        }
    }

    @Test
    void makes_no_folder_where_there_is_no_home() throws Exception {
        Path nowhere = folder.resolve("no home");
        var homeless = Map.of("XDG_CACHE_HOME", "", "HOME", nowhere.toString());

        assertThat(run(homeless, "check")).isEqualTo(new Ended(1, "check\n", ""));
        assertThat(run(Map.of("XDG_CACHE_HOME", nowhere.resolve("cache").toString()), "check")
                        .code())
                .isEqualTo(1);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void hands_over_names_of_any_letters_in_a_locale_that_knows_none() throws Exception {
        for (String locale : List.of("C", "POSIX", "")) {
            assertThat(run(Map.of("LC_ALL", locale, "LC_CTYPE", "", "LANG", ""), "été", "日本")
                            .out())
                    .as(locale)
                    .isEqualTo("été|日本\n");
        }
    }

    @Test
    void runs_from_a_folder_of_any_name() throws Exception {
        for (String name : List.of("a:b", "a!", "*", "$HOME", "'", "\"", "\\", "%2F#", "-n", "été", "ends\n", " ")) {
            Path odd = Files.createDirectories(folder.resolve("odd").resolve(name));
            Files.copy(home.resolve("readiness"), odd.resolve("readiness"), StandardCopyOption.COPY_ATTRIBUTES);
            Files.copy(home.resolve("readiness.jar"), odd.resolve("readiness.jar"));

            assertThat(ended(start(odd.resolve("readiness"), Map.of(), "check")))
                    .as(name)
                    .isEqualTo(new Ended(1, "check\n", ""));
        }
    }

    @Test
    void uses_the_Java_of_a_folder_of_any_name() throws Exception {
        for (String name : List.of("a:b", "a b", "$HOME", "'", "\"", "*")) {
            Path odd = java(folder.resolve("java").resolve(name));

            assertThat(run(Map.of("JAVA_HOME", odd.toString()), "check"))
                    .as(name)
                    .isEqualTo(new Ended(1, "check\n", ""));
        }
    }

    @Test
    void prefers_the_Java_that_it_brings() throws Exception {
        java(home.resolve("runtime"));

        assertThat(run(Map.of("JAVA_HOME", "/nowhere"), "check")).isEqualTo(new Ended(1, "check\n", ""));
        assertThat(home.resolve("runtime/called")).exists();
    }

    @Test
    void makes_the_archive_anew_for_another_jar_be_it_older() throws Exception {
        run(Map.of());
        Path archive = archive();
        var time = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(home.resolve("readiness.jar"), time);

        assertThat(run(Map.of(), "check")).isEqualTo(new Ended(1, "check\n", ""));
        await(() -> Files.getLastModifiedTime(archive).equals(time));
        assertThat(startsFromTheArchive(Map.of())).isTrue();
    }

    @Test
    void makes_one_archive_when_several_start_at_once() throws Exception {
        var runs = new ArrayList<Process>();
        for (int i = 0; i < 4; i++) {
            runs.add(start(home.resolve("readiness"), Map.of(), "check"));
        }
        for (Process each : runs) {
            assertThat(ended(each)).isEqualTo(new Ended(1, "check\n", ""));
        }
        archive();

        assertThat(startsFromTheArchive(Map.of())).isTrue();
        try (var left = Files.list(archive().getParent())) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void compiles_better_where_there_is_much_to_read() throws Exception {
        var flags = Map.of("JAVA_OPTS", "-XX:+PrintCommandLineFlags");
        Path sheets = Files.createDirectory(folder.resolve("all sheets"));
        Files.write(sheets.resolve("few.csv"), new byte[1 << 20]);
        assertThat(run(flags, "score", "--draws=9", "all sheets").out()).contains("TieredStopAtLevel=1");

        Files.write(sheets.resolve("many.csv"), new byte[33 << 20]);
        assertThat(run(flags, "score", "--draws=9", "all sheets").out())
                .contains("UseSerialGC", "score|--draws=9|all sheets")
                .doesNotContain("TieredStopAtLevel");
    }

    @Test
    void runs_all_the_same_where_nothing_can_be_kept() throws Exception {
        Files.createFile(cache);

        assertThat(run(Map.of(), "check")).isEqualTo(new Ended(1, "check\n", ""));
    }

    @Test
    void runs_all_the_same_on_an_archive_that_is_none() throws Exception {
        run(Map.of());
        Path archive = archive();
        var time = Files.getLastModifiedTime(archive);
        Files.delete(archive);
        Files.writeString(archive, "not an archive");
        Files.setLastModifiedTime(archive, time);

        assertThat(run(Map.of(), "check")).isEqualTo(new Ended(1, "check\n", ""));
    }

    @Test
    void says_that_Java_is_missing_in_the_language_of_the_person() throws Exception {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        var nowhere = Map.of("PATH", tools.toString(), "JAVA_HOME", "");

        assertThat(run(with(nowhere, "LC_ALL", "C"))).isEqualTo(new Ended(69, "", """
                        readiness: Java 17 or later is missing (found: none); install a JDK 17+ \
                        (JAVA_HOME; apt install default-jdk; brew install openjdk; ...)
                        """));
        assertThat(run(with(nowhere, "LC_ALL", "fr_FR.UTF-8")).err()).contains("il manque Java 17 ou plus récent");
    }

    /** Makes a folder with a Java in it, which notes in a file that it was called. */
    private static Path java(Path home) throws IOException {
        Path real = Path.of(System.getProperty("java.home"));
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                : >"${0%%/bin/java}/called"
                exec '%s/bin/java' "$@"
                """.formatted(real));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.copy(real.resolve("release"), home.resolve("release"));
        return home;
    }

    private static boolean closed(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                    .endsWith("------");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> with(Map<String, String> environment, String name, String value) {
        var all = new HashMap<>(environment);
        all.put(name, value);
        return all;
    }

    /** Whether the program's own class comes from an archive: Java writes down where each class is from. */
    private boolean startsFromTheArchive(Map<String, String> environment) throws Exception {
        Path log = folder.resolve("classes.log");
        var logging = with(environment, "JAVA_OPTS", "-Xlog:class+load:file=" + log);
        assertThat(run(logging, "check")).isEqualTo(new Ended(1, "check\n", ""));
        return Files.readString(log).contains("readiness.cli.Main source: shared objects file");
    }

    private Ended run(Map<String, String> environment, String... words) throws Exception {
        return ended(start(home.resolve("readiness"), environment, words));
    }

    private Process start(Path launcher, Map<String, String> environment, String... words) throws IOException {
        var command = Stream.concat(Stream.of("/bin/sh", launcher.toString()), Stream.of(words))
                .toList();
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().keySet().removeAll(List.of("JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Ended ended(Process process) throws Exception {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, err);
    }

    /** Returns the archive as soon as it is there, and nothing but it. */
    private Path archive() throws Exception {
        Path kept = cache.resolve("readiness" + home.toRealPath());
        await(() -> {
            try (var files = Files.exists(kept) ? Files.list(kept) : Stream.<Path>empty()) {
                return files.map(Path::toString).toList().toString().matches("\\[[^,]*[.]jsa\\]");
            }
        });
        try (var files = Files.list(kept)) {
            return files.findFirst().orElseThrow();
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws Exception {
        var end = Instant.now().plus(Duration.ofMinutes(5));
        while (!condition.holds()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }
}
