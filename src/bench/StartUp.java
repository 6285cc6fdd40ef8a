import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Times whole commands against a bare virtual machine that says hello, in turn, so that a busy machine slows all alike.
 * Prints the medians of the ratios, of wall time and of processor time (on Linux): through the launcher with its archive
 * of classes, and from the jar without.
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
        Map<String, List<List<Cost>>> ratios = new LinkedHashMap<>();
        commands.keySet().forEach(name -> ratios.put(name, List.of(new ArrayList<>(), new ArrayList<>())));
        var floor = new ArrayList<Cost>();
        for (int round = -1; round < ROUNDS; round++) { // one for nothing, until all files are in memory
            var bare = cost(hello);
            for (var command : commands.entrySet()) {
                Files.deleteIfExists(answers);
                var with = cost(command(List.of("./readiness"), command.getValue()));
                Files.deleteIfExists(answers);
                var without = cost(command(List.of(java(), "-jar", "target/readiness.jar"), command.getValue()));
                if (round >= 0) {
                    ratios.get(command.getKey()).get(0).add(with.over(bare));
                    ratios.get(command.getKey()).get(1).add(without.over(bare));
                }
            }
            if (round >= 0) {
                floor.add(bare);
            }
        }
        System.out.printf(Locale.ROOT, "Java %s, %d processors, hello world in %.0f ms, %.0f ms of processor time%n%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(),
                1000 * median(floor, Cost::wall), 1000 * median(floor, Cost::processor));
        System.out.println("| times a bare hello world | ./readiness | its processor time | java -jar | its processor time |");
        System.out.println("| --- | --: | --: | --: | --: |");
        ratios.forEach((name, both) -> System.out.printf(
                Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.1f |%n", name,
                median(both.get(0), Cost::wall), median(both.get(0), Cost::processor),
                median(both.get(1), Cost::wall), median(both.get(1), Cost::processor)));
    }

    /** Seconds, or how many times those of something else. */
    private record Cost(double wall, double processor) {
        private Cost over(Cost other) {
            return new Cost(wall / other.wall, processor / other.processor);
        }
    }

    private static List<String> command(List<String> program, List<String> words) {
        return Stream.concat(program.stream(), words.stream()).toList();
    }

    /** Returns what a command costs, its input being at an end; a survey then stops at its first question. */
    private static Cost cost(List<String> command) throws Exception {
        double before = ofChildren();
        long start = System.nanoTime();
        var process = process(command).start();
        process.getOutputStream().close();
        process.waitFor();
        return new Cost((System.nanoTime() - start) / 1e9, ofChildren() - before);
    }

    /** Returns the seconds of processor time of all processes so far that this one has started and that have ended. */
    private static double ofChildren() throws IOException {
        Path own = Path.of("/proc/self/stat");
        if (!Files.exists(own)) {
            return Double.NaN;
        }
        String stat = Files.readString(own);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" "); // the third and all after it
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
    }

    private static ProcessBuilder process(List<String> command) {
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_CACHE_HOME", CACHE.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> of) {
        return costs.stream().mapToDouble(of).sorted().skip(costs.size() / 2).findFirst().orElseThrow();
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
        cost(List.of("./readiness", "--version"));
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
