import java.io.IOException;
import java.io.StringWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;

/**
 * Makes what the packages hold beside the jar: manual pages, completion, and for this platform a Java of its own with
 * an archive of the program's classes.
 *
 * <p>{@code java src/dist/Stage.java TARGET TIMESTAMP}, by {@code mvn -Pdist package}; fills {@code TARGET/stage}.
 */
final class Stage {

    /** What no class file names: the demo opens the jar as a file system, files may be in any encoding, French has its locale. */
    private static final Set<String> NAMED_NOWHERE = Set.of("jdk.zipfs", "jdk.charsets", "jdk.localedata");

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path stage;
    private final Path jar;
    private final Path runtime;

    private Stage(Path target) {
        stage = target.resolve("stage");
        jar = stage.resolve("readiness.jar");
        runtime = stage.resolve("runtime");
    }

    public static void main(String[] args) throws Exception {
        new Stage(Path.of(args[0]).toAbsolutePath()).make(Path.of(args[0], "readiness.jar"), Instant.parse(args[1]));
    }

    private void make(Path built, Instant time) throws Exception {
        delete(stage);
        Files.createDirectories(stage);
        Files.copy(built, jar);
        // An archive of classes serves the jar of one very time: that which the packages give it.
        Files.setLastModifiedTime(jar, FileTime.from(time));
        link();
        describe();
        archive(time);
    }

    private void link() {
        var modules = new TreeSet<String>(NAMED_NOWHERE);
        modules.addAll(List.of(tool("jdeps", "--print-module-deps", "--ignore-missing-deps", "--multi-release", "17",
                jar.toString()).strip().split(",")));
        System.out.println("Modules: " + String.join(", ", modules));
        tool("jlink", "--add-modules", String.join(",", modules), "--include-locales=en,fr",
                "--strip-java-debug-attributes", "--no-man-pages", "--no-header-files", "--compress=2",
                "--output", runtime.toString());
    }

    private void describe() throws Exception {
        Path completion = Files.createDirectories(stage.resolve("share/bash-completion/completions"));
        run(completion.resolve("readiness"), java(), "-cp", jar.toString(), "readiness.cli.Main", "completion");
        run(null, java(), "-cp", jar.toString(), "readiness.cli.ManualPages", stage.resolve("share/man").toString());
    }

    /** As the launcher opens it: through a descriptor where the system has them, so that it serves wherever it is unpacked. */
    private void archive(Instant time) throws Exception {
        boolean descriptors = Files.isDirectory(Path.of("/proc/self/fd"));
        if (!descriptors && Runtime.version().feature() < 19) {
            System.out.println("No archive of classes: before Java 19 it would only serve in this very folder.");
            return;
        }
        String classes = descriptors ? "/proc/self/fd/9" : jar.toString();
        Path list = stage.resolve("classes");
        Path archive = stage.resolve("readiness.jsa");
        rehearse(descriptors, "-XX:DumpLoadedClassList=" + list, "-cp", classes, "readiness.cli.ClassListRun");
        rehearse(descriptors, "-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive,
                "-cp", classes);
        Files.delete(list);
        Files.setLastModifiedTime(archive, FileTime.from(time));
    }

    private void rehearse(boolean descriptors, String... options) throws Exception {
        var command = new java.util.ArrayList<String>();
        if (descriptors) {
            command.addAll(List.of("sh", "-c", "exec 9<\"$0\" && exec \"$@\"", jar.toString()));
        }
        command.addAll(List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xlog:disable"));
        command.addAll(List.of(options));
        run(null, command.toArray(String[]::new));
    }

    private String java() {
        return runtime.resolve(WINDOWS ? "bin/java.exe" : "bin/java").toString();
    }

    /** Runs a program; what it prints goes to the file, or is shown only where the program fails. */
    private static void run(Path out, String... command) throws Exception {
        Path shown = out == null ? Files.createTempFile("stage", ".log") : out;
        var process = new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.PIPE)
                .redirectOutput(shown.toFile()).redirectErrorStream(out == null).start();
        process.getOutputStream().close();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ":\n" + Files.readString(shown));
        }
        if (out == null) {
            Files.delete(shown);
        }
    }

    private static String tool(String name, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = ToolProvider.findFirst(name).orElseThrow()
                .run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        if (code != 0) {
            throw new IllegalStateException(name + " " + String.join(" ", arguments) + ":\n" + out + err);
        }
        return out.toString();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
