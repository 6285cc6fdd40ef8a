import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Times the scoring of very many sheets against merely parsing the same bytes with the same libraries, on as many
 * threads and in one, in a heap of 256 MB, in turn, and prints the medians of the ratios: of sheets that name no
 * respondent, and of sheets that do. Fails where the results are not the same.
 */
class Batch {

    private static final int ROUNDS = 3;
    private static final int TEAMS = 20;
    private static final int QUESTIONS = 40;
    private static final Path JAR = Path.of("target", "readiness.jar").toAbsolutePath();
    private static final Path WORK = Path.of("target", "bench").toAbsolutePath();
    private static final List<String> OPTIONS = List.of("never", "rarely", "sometimes", "often", "always");

    public static void main(String[] arguments) throws Exception {
        int sheets = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        // In files that people write there are not as many.
        var formats = sheets > 200_000 ? List.of("ndjson", "csv") : List.of("ndjson", "csv", "yaml");
        Map<Kind, List<Path>> files = new LinkedHashMap<>();
        for (boolean named : List.of(false, true)) {
            for (String format : formats) {
                var kind = new Kind(format, named);
                files.put(kind, write(kind, sheets));
            }
        }
        compileParse();
        System.out.printf(
                Locale.ROOT,
                "%n| %,d sheets of %d answers | MB | parse | one thread | score | ratio | to one thread | with one draw |%n",
                sheets,
                QUESTIONS);
        System.out.println("| --- | --: | --: | --: | --: | --: | --: | --: |");
        for (Kind kind : files.keySet()) {
            time(kind, files.get(kind));
        }
        Kind first = files.keySet().iterator().next();
        for (Kind kind : files.keySet()) {
            if (Files.mismatch(result(kind), result(first)) >= 0) {
                throw new IllegalStateException(kind + " gives another result than " + first);
            }
        }
        System.out.println("\nThe result is the same to the byte from all of them.");
    }

    /** Sheets in one format, with respondents or without. */
    private record Kind(String format, boolean named) {
        @Override
        public String toString() {
            return format + (named ? ", respondents" : "");
        }

        private Path folder() {
            return WORK.resolve(format + (named ? "-respondents" : ""));
        }
    }

    private static void time(Kind kind, List<Path> files) throws Exception {
        double[] parses = new double[ROUNDS];
        double[] alone = new double[ROUNDS];
        double[] scores = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        double[] toAlone = new double[ROUNDS];
        double[] drawless = new double[ROUNDS];
        var score = List.of("./readiness", "score", "--format", "json", kind.folder().toString());
        var oneDraw = Stream.concat(score.stream(), Stream.of("--draws", "1")).toList();
        for (int round = 0; round < ROUNDS; round++) {
            parses[round] = seconds(parse(files), Path.of("/dev/null"));
            alone[round] = seconds(
                    parse(files, "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0"), Path.of("/dev/null"));
            drawless[round] = seconds(oneDraw, Path.of("/dev/null")) / parses[round];
            scores[round] = seconds(score, result(kind));
            ratios[round] = scores[round] / parses[round];
            toAlone[round] = scores[round] / alone[round];
        }
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.2f s | %.2f s | %.2f s | %.1f | %.1f | %.1f |%n", kind, bytes / 1e6, median(parses),
                median(alone), median(scores), median(ratios), median(toAlone), median(drawless));
    }

    private static List<String> parse(List<Path> files, String... options) {
        var command = new ArrayList<>(List.of(java(), "-Xmx256m", "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", WORK.resolve("classes") + ":" + JAR, "Parse"));
        files.forEach(file -> command.add(file.toString()));
        return command;
    }

    private static Path result(Kind kind) {
        return kind.folder().resolveSibling(kind.folder().getFileName() + ".json");
    }

    private static double seconds(List<String> command, Path out) throws Exception {
        var builder = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("XDG_CACHE_HOME", WORK.resolve("cache").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", "-Xmx256m");
        long start = System.nanoTime();
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("failed: " + command);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void compileParse() throws IOException {
        Path classes = Files.createDirectories(WORK.resolve("classes"));
        int code = ToolProvider.getSystemJavaCompiler().run(
                null, null, null, "-cp", JAR.toString(), "-d", classes.toString(), "src/bench/Parse.java");
        if (code != 0) {
            throw new IllegalStateException("src/bench/Parse.java cannot be compiled");
        }
    }

    // The sheets

    private static List<Path> write(Kind kind, int sheets) throws IOException {
        Path folder = Files.createDirectories(kind.folder());
        Files.writeString(folder.resolve("company.yaml"), questionnaire());
        Files.writeString(folder.resolve("assessment.yaml"), """
                schema: readiness/assessment/v1
                questionnaires: [company.yaml]
                answers: ["sheets*.%s"]
                """.formatted(kind.format()));
        int perFile = kind.format().equals("yaml") ? 20_000 : sheets;
        var files = new ArrayList<Path>();
        var random = new Random(1);
        for (int first = 0; first < sheets; first += perFile) {
            Path file = folder.resolve("sheets-%03d.%s".formatted(files.size(), kind.format()));
            files.add(file);
            try (BufferedWriter writer = Files.newBufferedWriter(file)) {
                if (kind.format().equals("csv")) {
                    writer.write("team," + (kind.named() ? "respondent," : "") + "role,date," + String.join(",", names()) + "\n");
                }
                for (int sheet = first; sheet < Math.min(first + perFile, sheets); sheet++) {
                    String team = "team-" + (sheet % TEAMS + 1);
                    writer.write(sheet(kind, team, sheet, answers(random, sheet % TEAMS)));
                }
            }
        }
        return files;
    }

    private static String sheet(Kind kind, String team, int number, Map<String, List<String>> answers) {
        return switch (kind.format()) {
            case "csv" -> "%s%s,developer,2026-03-02,%s\n".formatted(team, kind.named() ? ",r" + number : "", names().stream()
                    .map(name -> answers.containsKey(name) ? cell(answers.get(name)) : "")
                    .collect(Collectors.joining(",")));
            case "ndjson" -> """
                    {"schema":"readiness/answers/v1","questionnaire":"company","team":"%s",%s\
                    "role":"developer","date":"2026-03-02","answers":{%s}}
                    """.formatted(team, kind.named() ? "\"respondent\":\"r" + number + "\"," : "", answers.entrySet().stream()
                    .map(answer -> '"' + answer.getKey() + "\":" + json(answer.getKey(), answer.getValue()))
                    .collect(Collectors.joining(",")));
            default -> """
                    ---
                    schema: readiness/answers/v1
                    questionnaire: company
                    team: %s
                    %srole: developer
                    date: 2026-03-02
                    answers:
                    %s""".formatted(team, kind.named() ? "respondent: r" + number + "\n" : "", answers.entrySet().stream()
                    .map(answer -> "  " + answer.getKey() + ": " + yaml(answer.getKey(), answer.getValue()) + "\n")
                    .collect(Collectors.joining()));
        };
    }

    private static String cell(List<String> words) {
        return words.isEmpty() ? ";" : String.join(";", words);
    }

    private static String json(String question, List<String> words) {
        String quoted = words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(","));
        return isDontKnow(words) || !type(question).equals("multiple")
                ? (Character.isDigit(words.get(0).charAt(0)) ? words.get(0) : quoted)
                : "[" + quoted + "]";
    }

    private static String yaml(String question, List<String> words) {
        return isDontKnow(words) || !type(question).equals("multiple") ? words.get(0) : words.toString();
    }

    private static boolean isDontKnow(List<String> words) {
        return words.equals(List.of("dont-know"));
    }

    /** Some leave out what some do not know; teams differ. */
    private static Map<String, List<String>> answers(Random random, int team) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (String name : names()) {
            double chance = random.nextDouble();
            int level = (int) Math.max(0, Math.min(4, 1.5 + 2.0 * team / TEAMS + 1.2 * random.nextGaussian()));
            if (chance < 0.03) {
                answers.put(name, List.of("dont-know"));
            } else if (chance > 0.05 || type(name).equals("multiple")) { // an empty cell would be none of the options
                answers.put(name, switch (type(name)) {
                    case "choice" -> List.of(OPTIONS.get(level));
                    case "yes-no" -> List.of(level > 1 ? "yes" : "no");
                    case "number" -> List.of(Integer.toString(random.nextInt(101)));
                    default -> Stream.of("nights", "fixes", "waits").filter(option -> random.nextBoolean()).toList();
                });
            }
        }
        return answers;
    }

    private static List<String> names() {
        return IntStream.rangeClosed(1, QUESTIONS).mapToObj(number -> "question-" + number).toList();
    }

    private static String type(String question) {
        return switch (Integer.parseInt(question.substring("question-".length())) % 10) {
            case 7 -> "yes-no";
            case 8 -> "number";
            case 9 -> "multiple";
            default -> "choice";
        };
    }

    private static String questionnaire() {
        var lines = new StringBuilder("""
                schema: readiness/questionnaire/v1
                id: company
                version: 1.0.0
                languages: [en]
                about: team
                title: Company
                scales:
                  how-often:
                """);
        OPTIONS.forEach(option -> lines.append(
                "    - {id: %s, score: %d, text: %s}%n".formatted(option, 25 * OPTIONS.indexOf(option), option)));
        lines.append("dimensions:\n");
        for (int dimension = 1; dimension <= 3; dimension++) {
            lines.append("  - id: dimension-%d%n    title: D%d%n    facets:%n".formatted(dimension, dimension));
            for (int facet = dimension; facet <= QUESTIONS / 4; facet += 3) {
                lines.append("      - {id: facet-%d, title: F%d}%n".formatted(facet, facet));
            }
        }
        lines.append("sections:\n  - id: all\n    title: All\n    questions:\n");
        for (String name : names()) {
            int number = Integer.parseInt(name.substring("question-".length()));
            lines.append("      - {id: %s, facet: facet-%d, type: %s, text: \"%s?\"%s}%n".formatted(
                    name, (number + 3) / 4, type(name), name, details(type(name))));
        }
        return lines.append("""
                ranking:
                  weights: {dimension-1: 1, dimension-2: 1, dimension-3: 1}
                  spread: 0.1
                  least-coverage: 0.5
                """).toString();
    }

    private static String details(String type) {
        return switch (type) {
            case "choice" -> ", scale: how-often";
            case "number" -> ", least: 0, most: 100, points: [{at: 0, score: 0}, {at: 100, score: 100}]";
            case "multiple" -> ", options: [{id: nights, score: 30, text: Nights}, "
                    + "{id: fixes, score: 40, text: Fixes}, {id: waits, score: 30, text: Waits}]";
            default -> "";
        };
    }
}
