package readiness.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sheets of a company, for tests: with everything in them that has to be reported, replaced or left out. */
final class Company {

    private static final int QUESTIONS = 12;
    private static final int ROWS = 70;

    private Company() {}

    private static String questionnaire(String id, String about) {
        return """
                schema: readiness/questionnaire/v1
                id: %s
                version: 1.0.0
                languages: [en]
                about: %s
                title: About %1$s
                dimensions:
                  - {id: pain, title: Pain, facets: [{id: views, title: Views}, {id: habits, title: Habits}]}
                  - {id: drive, title: Drive, facets: [{id: will, title: Will}]}
                sections:
                  - id: all
                    title: All
                    questions:
                %s\
                      - {id: wish, type: text, text: "What do you wish?"}
                %s""".formatted(id, about, questions(), ranking(about));
    }

    private static String ranking(String about) {
        return about.equals("team")
                ? "ranking: {weights: {pain: 1, drive: 2}, spread: 0.1, least-coverage: 0.5}\n"
                : "";
    }

    private static String questions() {
        return IntStream.rangeClosed(1, QUESTIONS).mapToObj(Company::question).collect(Collectors.joining());
    }

    private static String question(int number) {
        String facet = List.of("views", "habits", "will").get(number % 3);
        return "      - {id: q" + number + ", facet: " + facet + ", text: \"Q" + number + "?\", "
                + switch (number % 4) {
                    case 0 -> "type: yes-no}\n";
                    case 1 ->
                        "type: number, least: 0, most: 100, points: [{at: 0, score: 0}, {at: 100, score: 100}]}\n";
                    case 2 ->
                        "type: choice, options: [{id: bad, score: 0, text: Bad}, {id: fair, score: 33, text: Fair}, "
                                + "{id: good, score: 100, text: Good}]}\n";
                    default ->
                        "type: multiple, options: [{id: nights, score: 30, text: Nights}, "
                                + "{id: fixes, score: 70, text: Fixes}]}\n";
                };
    }

    private static final String SETTINGS = """
            schema: readiness/assessment/v1
            title: Everybody
            date: 2026-03-31
            since: 2026-01-01
            questionnaires: [company.yaml, firm.yaml, pilot-team]
            answers: ["*.ndjson", "**/*.csv"]
            comments: shown
            least-group: 1
            columns:
              - files: "**/*.csv"
                questionnaire: company
                team: Squad
                respondent: Who
                date: When
                others: ignore
            """;

    /** Writes the assessment and its sheets to one folder, and each of both to one of its own. */
    static void write(Path folder) throws IOException {
        var random = new Random(7);
        var settings = List.of(
                List.of("assessment.yaml", SETTINGS),
                List.of("company.yaml", questionnaire("company", "team")),
                List.of("firm.yaml", questionnaire("firm", "organisation")));
        var sheets = new ArrayList<List<String>>();
        for (int file = 1; file <= 4; file++) {
            sheets.add(List.of("a-0" + file + ".ndjson", lines(random)));
        }
        sheets.add(List.of("forms/export.csv", table(random)));
        sheets.add(List.of("forms/late.csv", table(random)));
        for (var file : settings) {
            write(folder.resolve("whole"), file);
            write(folder.resolve("settings"), file);
        }
        for (var file : sheets) {
            write(folder.resolve("whole"), file);
            write(folder.resolve("sheets"), file);
        }
    }

    /** Writes an assessment with so many sheets of five teams in one file. */
    static void writeMany(Path folder, int sheets) throws IOException {
        var random = new Random(8);
        write(
                folder,
                List.of(
                        "assessment.yaml",
                        SETTINGS.replace("company.yaml, firm.yaml, pilot-team", "company.yaml")
                                .replaceFirst("(?s)columns:.*", "")
                                .replace(", \"**/*.csv\"", "")));
        write(folder, List.of("company.yaml", questionnaire("company", "team")));
        var lines = IntStream.range(0, sheets)
                .mapToObj(number -> "{\"questionnaire\": \"company\", \"team\": \"team-" + number % 5
                        + "\", \"answers\": {" + answers(random) + "}}\n")
                .collect(Collectors.joining());
        write(folder, List.of("sheets.ndjson", lines));
    }

    private static void write(Path folder, List<String> nameAndText) throws IOException {
        Path file = folder.resolve(nameAndText.get(0));
        Files.createDirectories(file.getParent());
        Files.writeString(file, nameAndText.get(1));
    }

    private static String lines(Random random) {
        return IntStream.range(0, ROWS).mapToObj(row -> line(random)).collect(Collectors.joining("\n"));
    }

    private static String line(Random random) {
        return switch (random.nextInt(25)) {
            case 0 -> "";
            case 1 -> "no row";
            case 2 -> "{\"questionnaire\": \"compny\", \"team\": \"red\", \"answers\": {}}";
            case 3 -> "{\"questionnaire\": \"company\", \"team\": \"red\", \"answers\": {}}";
            case 4 ->
                "{\"questionnaire\": \"firm\", \"respondent\": \"%s\", \"answers\": {%s}}"
                        .formatted(respondent(random), answers(random));
            case 5 ->
                "{\"questionnaire\": \"pilot-team\", \"team\": \"red\", \"answers\": {\"uneasy-before-release\": \"agree\", \"bad-news\": \"disagree\"}}";
            case 6 -> sheet(random, "\"q2\": \"good\", \"colour\": \"red\"");
            case 7 -> sheet(random, "\"q1\": 101, \"q2\": \"god\", \"q4\": true");
            case 8 -> sheet(random, "\"q1\": 7, \"wish\": \"to sleep, « really »\"");
            case 9, 10 -> sheet(random, same());
            default -> sheet(random, answers(random));
        };
    }

    private static String sheet(Random random, String answers) {
        return "{\"schema\": \"readiness/answers/v1\", \"questionnaire\": \"company\", \"team\": \"%s\", %s%s%s\"answers\": {%s}}"
                .formatted(
                        team(random),
                        random.nextInt(3) == 0 ? "" : "\"respondent\": \"" + respondent(random) + "\", ",
                        random.nextInt(4) == 0 ? "" : "\"date\": \"" + date(random) + "\", ",
                        random.nextInt(12) == 0 ? "\"state\": \"draft\", " : "",
                        answers);
    }

    private static String table(Random random) {
        var rows = new StringBuilder("Squad,Who,When,Hobby,")
                .append(IntStream.rangeClosed(1, QUESTIONS)
                        .mapToObj(number -> "q" + number)
                        .collect(Collectors.joining(",")))
                .append('\n');
        for (int row = 0; row < ROWS; row++) {
            rows.append(team(random)).append(',');
            rows.append(respondent(random)).append(',').append(date(random));
            rows.append(row % 9 == 0 ? ",\"chess,\nin two lines\"" : ",none");
            for (int number = 1; number <= QUESTIONS; number++) {
                rows.append(',')
                        .append(row % 20 == 3 ? "" : row % 13 == 5 && number == 2 ? "god" : cell(random, number));
            }
            rows.append(row % 31 == 30 ? ",one too many\n" : "\n");
        }
        return rows.toString();
    }

    private static String team(Random random) {
        return List.of("red", "blue", "green", "grey").get(random.nextInt(4));
    }

    private static String respondent(Random random) {
        return "r" + random.nextInt(60);
    }

    private static String date(Random random) {
        return String.format(
                Locale.ROOT,
                "202%d-0%d-1%d",
                random.nextInt(15) == 0 ? 5 : 6,
                1 + random.nextInt(3),
                random.nextInt(10));
    }

    /** The same answers whenever they are asked for: copies. */
    private static String same() {
        return answers(new Random(3));
    }

    private static String answers(Random random) {
        return IntStream.rangeClosed(1, QUESTIONS)
                .filter(number -> random.nextInt(20) > 0)
                .mapToObj(number -> "\"q" + number + "\": "
                        + switch (number % 4) {
                            case 1 -> cell(random, number);
                            case 3 -> "[\"" + cell(random, number) + "\"]";
                            default -> '"' + cell(random, number) + '"';
                        })
                .collect(Collectors.joining(", "));
    }

    private static String cell(Random random, int number) {
        return switch (number % 4) {
            case 0 -> random.nextBoolean() ? "yes" : "no";
            case 1 -> Integer.toString(random.nextInt(101));
            case 2 -> List.of("bad", "fair", "good").get(random.nextInt(3));
            default -> random.nextBoolean() ? "nights" : "fixes";
        };
    }
}
