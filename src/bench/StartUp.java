import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Times whole commands against a bare virtual machine that says hello, in turn, so that a busy machine slows all alike.
 * Prints the median of the ratios: through the launcher with its archive of classes, and from the jar without.
 */
class StartUp {

    private static final int ROUNDS = 9;
    private static final Path WORK = Path.of("target", "bench").toAbsolutePath();
    private static final Path CACHE = WORK.resolve("cache");
    private static final Path EXAMPLE = Path.of("questionnaires", "examples", "northern-services", "answers");

    public static void main(String[] args) throws Exception {
        Path teams = twentyTeams();
        Path answers = WORK.resolve("answers.yaml");
        String report = WORK.resolve("report.html").toString();
        var commands = new LinkedHashMap<String, List<String>>();
        commands.put("--version", List.of("--version"));
        commands.put("check, 20 teams x 3 sheets", List.of("check", teams.toString()));
        commands.put("score, 20 teams x 3 sheets", List.of("score", teams.toString()));
        commands.put("the same, one draw", List.of("score", teams.toString(), "--draws", "1"));
        commands.put("report, 20 teams x 3 sheets", List.of("report", teams.toString(), "--out", report));
        commands.put(
                "survey, first question",
                List.of("survey", "pilot-team", "--plain", "--team", "blue", "--out", answers.toString()));
        makeArchive();
        time(commands, hello(), answers);
    }

    private static void time(Map<String, List<String>> commands, List<String> hello, Path answers) throws Exception {
        Map<String, double[][]> ratios = new LinkedHashMap<>();
        commands.keySet().forEach(name -> ratios.put(name, new double[2][ROUNDS]));
        double[] floor = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) { // one for nothing, until all files are in memory
            double bare = seconds(hello);
            for (var command : commands.entrySet()) {
                Files.deleteIfExists(answers);
                double with = seconds(command(List.of("./readiness"), command.getValue()));
                Files.deleteIfExists(answers);
                double without = seconds(command(List.of(java(), "-jar", "target/readiness.jar"), command.getValue()));
                if (round >= 0) {
                    floor[round] = bare;
                    ratios.get(command.getKey())[0][round] = with / bare;
                    ratios.get(command.getKey())[1][round] = without / bare;
                }
            }
        }
        System.out.printf(Locale.ROOT, "Java %s, %d processors, hello world in %.0f ms%n%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), 1000 * median(floor));
        System.out.println("| times a bare hello world | ./readiness | java -jar |");
        System.out.println("| --- | --: | --: |");
        ratios.forEach((name, both) -> System.out.printf(
                Locale.ROOT, "| %s | %.1f | %.1f |%n", name, median(both[0]), median(both[1])));
    }

    private static List<String> command(List<String> program, List<String> words) {
        return Stream.concat(program.stream(), words.stream()).toList();
    }

    /** Returns how long a command takes, its input being at an end; a survey then stops at its first question. */
    private static double seconds(List<String> command) throws Exception {
        long start = System.nanoTime();
        var process = process(command).start();
        process.getOutputStream().close();
        process.waitFor();
        return (System.nanoTime() - start) / 1e9;
    }

    private static ProcessBuilder process(List<String> command) {
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_CACHE_HOME", CACHE.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> hello() throws IOException {
        Path source = Files.writeString(WORK.resolve("Hello.java"), """
                class Hello {
                    public static void main(String[] args) {
                        System.out.println("Hello");
                    }
                }
                """);
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", WORK.toString(), source.toString());
        return List.of(java(), "-cp", WORK.toString(), "Hello");
    }

    /** The launcher makes its archive beside the first command. */
    private static void makeArchive() throws Exception {
        seconds(List.of("./readiness", "--version"));
        for (int tries = 0; tries < 600; tries++) {
            try (var files = Files.exists(CACHE) ? Files.walk(CACHE) : Stream.<Path>empty()) {
                var names = files.map(Path::toString).toList();
                if (names.stream().anyMatch(name -> name.endsWith(".jsa"))
                        && names.stream().noneMatch(name -> name.endsWith(".new"))) {
                    return;
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the launcher made no archive in " + CACHE);
    }

    /** The worked example's sheets, dealt out to twenty teams of three. */
    private static Path twentyTeams() throws IOException {
        Path folder = Files.createDirectories(WORK.resolve("twenty-teams"));
        var sheets = sheets();
        int next = 0;
        for (int team = 1; team <= 20; team++) {
            var file = new StringBuilder();
            for (int person = 1; person <= 3; person++) {
                String sheet = sheets.get(next++ % sheets.size());
                file.append("---\n").append(sheet
                        .replaceFirst("(?m)^team: .*", "team: team-" + team)
                        .replaceFirst("(?m)^respondent: .*", "respondent: person-" + person));
            }
            Files.writeString(folder.resolve("team-" + team + ".yaml"), file);
        }
        return folder;
    }

    private static List<String> sheets() throws IOException {
        var sheets = new ArrayList<String>();
        for (String name : List.of("kilo", "nordlys", "pulsar", "archiva")) {
            String file = Files.readString(EXAMPLE.resolve(name + ".yaml"));
            Stream.of(file.split("(?m)^---\n"))
                    .filter(sheet -> sheet.contains("questionnaire: pilot-team"))
                    .forEach(sheets::add);
        }
        return sheets;
    }
}
