package readiness.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.console.Console;
import readiness.console.Environment;
import readiness.output.OutputFile;
import readiness.survey.Conversation;
import readiness.survey.Survey;
import readiness.terminal.RichFace;
import readiness.terminal.Session;
import readiness.wording.Language;

/**
 * Runs what the program can do once, in one virtual machine, so that the launcher can keep the classes it takes.
 *
 * <p>Says nothing, and leaves nothing behind.
 */
final class ClassListRun {

    private ClassListRun() {}

    /** Runs the rehearsal; no argument is looked at. */
    public static void main(String[] args) throws IOException {
        Path stage = Files.createTempDirectory("readiness");
        try {
            commands(stage.resolve("demo"), stage.resolve("sheet.yaml"));
            openCase(stage.resolve("demo"), Files.createDirectory(stage.resolve("open")));
            rows(stage.resolve("company.ndjson"), stage.resolve("company.csv"));
            onTerminal();
        } finally {
            try (var files = Files.walk(stage)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }

    private static void commands(Path demo, Path sheet) throws IOException {
        Main.environment();
        String folder = demo.toString();
        run("", "--help");
        run("", "--version");
        run("", "demo", folder);
        run("", "--lang", "fr", "score", folder);
        run("", "score", folder, "--format", "json");
        run("", "score", folder, "--format", "csv");
        run(
                "",
                "report",
                folder,
                "--format",
                "md",
                "--out",
                demo.resolve("report.md").toString());
        run("", "explain", folder);
        run("", "explain", folder, "nordlys");
        run("", "questionnaires");
        run("1\n?\n", "survey", "pilot-team", "--team", "blue", "--out", sheet.toString(), "--plain");
        OutputFile.replace(demo.resolve("answers/error.yaml"), "schema: readiness/answers/v2\n");
        run("", "check", folder);
    }

    /** Runs the commands on a folder without settings, in which three teams have the same answers. */
    private static void openCase(Path demo, Path folder) throws IOException {
        String sheet = Files.readString(demo.resolve("answers/kilo.yaml"));
        for (String team : List.of("one", "two", "three")) {
            OutputFile.replace(folder.resolve(team + ".yaml"), sheet.replace("team: kilo", "team: " + team));
        }
        run("", "check", folder.toString());
        run("", "score", folder.toString());
        run(
                "",
                "report",
                folder.toString(),
                "--out",
                folder.resolve("report.html").toString());
        run("", "explain", folder.toString(), "one");
    }

    private static void rows(Path lines, Path table) throws IOException {
        OutputFile.replace(lines, """
                {"questionnaire":"pilot-team","team":"one","answers":{"release-frequency":"monthly","lead-time-days":3}}
                """);
        OutputFile.replace(table, "team,release-frequency,lead-time-days\none,monthly,3\n");
        run("", "score", lines.toString());
        run("", "score", table.toString());
    }

    private static void run(String typed, String... args) {
        var nowhere = new PrintWriter(new StringWriter());
        var environment = new Environment(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                () -> false,
                () -> false,
                Map.of(),
                lastWords -> () -> {});
        Main.run(new Console(nowhere, nowhere, Locale.ENGLISH, environment), args);
    }

    /** Runs a survey at a terminal in memory. */
    private static void onTerminal() throws IOException {
        var questionnaire =
                BuiltInQuestionnaires.find("pilot-team").orElseThrow().questionnaire();
        var start = Conversation.begin(Survey.resume(questionnaire, Map.of(), Map.of()), Language.EN);
        try (var face = RichFace.inMemory("1?\u001b[B\u0004", UnaryOperator.identity())) {
            new Session(face, (before, after) -> after).conduct(start);
            face.say(List.of(""));
        }
        try {
            RichFace.open(UnaryOperator.identity(), true, "", StandardCharsets.UTF_8)
                    .close();
        } catch (IOException none) {
            // Looking for it has taken the classes that matter.
        }
    }
}
