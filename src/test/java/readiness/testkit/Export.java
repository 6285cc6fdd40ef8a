package readiness.testkit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.workbook.WorkbookWriter;

/** The same random answers to {@link Examples#WARMTH}, as form tools export them, and as YAML. */
public final class Export {

    private static final Map<String, String> SMILES =
            Map.of("disagree", "I disagree", "neutral", "Neither", "agree", "I agree");
    private static final Map<String, String> DRINKS = Map.of("espresso", "Espresso", "tea", "Tea");
    private static final Map<String, String> SOURIRES =
            Map.of("disagree", "Non", "neutral", "Ni l'un ni l'autre", "agree", "Oui");
    private static final Map<String, String> BOISSONS = Map.of("espresso", "Expresso", "tea", "Thé");

    private final List<Person> people;

    private Export(List<Person> people) {
        this.people = people;
    }

    /** What one person answered; empty for a blank. Drinks are always answered. */
    private record Person(
            int number,
            String team,
            String day,
            String smile,
            List<String> drinks,
            String heating,
            String degrees,
            String remarks) {}

    /** Returns answers of a number of people; the same for the same seed. */
    public static Export of(int number, long seed) {
        var random = new Random(seed);
        return new Export(IntStream.range(0, number)
                .mapToObj(each -> person(each, random))
                .toList());
    }

    private static Person person(int number, Random random) {
        boolean heated = random.nextBoolean();
        return new Person(
                number + 1,
                any(random, "red", "blue", "green"),
                String.format(Locale.ROOT, "2026-03-%02d", 1 + random.nextInt(28)),
                any(random, "disagree", "neutral", "agree", "dont-know"),
                Stream.of("espresso", "tea")
                        .filter(drink -> random.nextBoolean())
                        .toList(),
                heated ? "yes" : "no",
                heated ? any(random, "15", "12.5", "20", "dont-know") : "",
                any(random, "", "nice", "so, so", "two\nlines", "\"quoted\"", "Café; thé"));
    }

    private static String any(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    /** Returns the answers as documents of YAML. */
    public String yaml() {
        return people.stream().map(Export::yaml).collect(Collectors.joining("---\n"));
    }

    private static String yaml(Person person) {
        return "schema: readiness/answers/v1\nquestionnaire: warmth\nteam: " + person.team + "\nrespondent: \""
                + person.number
                + "\"\ndate: " + person.day + "\nanswers:\n  people-smile: " + person.smile + "\n  drinks: "
                + person.drinks + "\n  has-heating: " + person.heating + "\n"
                + (person.degrees.isEmpty() ? "" : "  degrees: " + person.degrees + "\n")
                + (person.remarks.isEmpty()
                        ? ""
                        : "  remarks: \"" + person.remarks.replace("\"", "\\\"").replace("\n", "\\n") + "\"\n");
    }

    /** Returns the names of the shapes. */
    public static List<String> shapes() {
        return List.of(
                "google",
                "microsoft",
                "microsoft-workbook",
                "limesurvey",
                "surveymonkey",
                "typeform",
                "qualtrics",
                "kobo",
                "tally",
                "excel-fr",
                "unicode-text",
                "ndjson",
                "json",
                "long",
                "jotform");
    }

    /** A file of a shape, and what the assessment has to say about it. */
    @SuppressWarnings("ArrayRecordComponent") // The bytes of a file, written once and never compared.
    public record File(String name, byte[] content, String columns) {}

    /** Returns the answers as a form tool exports them. */
    public File file(String shape) {
        return switch (shape) {
            case "google" -> csv(joined(", ", "Timestamp", "Email Address", day -> day + " 9:00:05"));
            case "microsoft" -> csv(joined(";", "Completion time", "Response ID", day -> day));
            case "microsoft-workbook" ->
                new File(
                        "export.xlsx",
                        WorkbookWriter.write(
                                Map.of("Form1", joined(";", "Completion time", "Response ID", day -> day))),
                        "");
            case "limesurvey" -> csv(options("Which drinks? [%s]", "Yes", "No"));
            case "tally" -> csv(options("Which drinks? (%s)", "true", "false"));
            case "typeform" -> csv(options("%s", "", ""));
            case "surveymonkey" -> csv(twoHeaders());
            case "qualtrics" -> csv(threeHeaders());
            case "kobo" -> new File("export.csv", text(kobo(), ";").getBytes(StandardCharsets.UTF_8), "");
            case "excel-fr" ->
                new File("export.csv", ("sep=;\n" + text(french(), ";")).getBytes(Charset.forName("windows-1252")), "");
            case "unicode-text" ->
                new File("export.txt", ("\ufeff" + text(french(), "\t")).getBytes(StandardCharsets.UTF_16LE), "");
            case "jotform" -> csv(joined("\n", "Submission Date", "Submission ID", day -> day));
            case "ndjson" ->
                new File(
                        "export.ndjson",
                        objects().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8),
                        "");
            case "json" ->
                new File(
                        "export.json",
                        ("{\"count\": 2, \"results\": [" + objects().collect(Collectors.joining(", ")) + "]}")
                                .getBytes(StandardCharsets.UTF_8),
                        "");
            default ->
                new File(
                        "export.csv",
                        text(longTable(), ",").getBytes(StandardCharsets.UTF_8),
                        "columns: [{files: export.csv, layout: answers, item: question, value: answer, date: date}]\n");
        };
    }

    private static File csv(List<List<String>> rows) {
        return new File("export.csv", text(rows, ",").getBytes(StandardCharsets.UTF_8), "");
    }

    private static String text(List<List<String>> rows, String separator) {
        return rows.stream()
                .map(row ->
                        row.stream().map(cell -> quoted(cell, separator)).collect(Collectors.joining(separator)) + "\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String cell, String separator) {
        boolean plain = !cell.contains(separator) && !cell.contains("\n") && !cell.contains("\"");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String smile(Person person) {
        return person.smile.equals("dont-know") ? "I don't know" : Objects.requireNonNull(SMILES.get(person.smile));
    }

    private static String degrees(Person person) {
        return person.degrees.equals("dont-know") ? "I don't know" : person.degrees;
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private List<List<String>> table(List<List<String>> headers, Function<Person, List<String>> row) {
        return Stream.concat(headers.stream(), people.stream().map(row)).toList();
    }

    private List<List<String>> joined(String between, String date, String respondent, Function<String, String> day) {
        return table(
                List.of(row(
                        date,
                        respondent,
                        "Your team",
                        "Smiles?",
                        "Which drinks?",
                        "Heating?",
                        "How warm?",
                        "Remarks?")),
                person -> row(
                        day.apply(person.day),
                        "" + person.number,
                        person.team,
                        smile(person),
                        person.drinks.stream().map(DRINKS::get).collect(Collectors.joining(between))
                                + (between.equals(";") && !person.drinks.isEmpty() ? ";" : ""),
                        person.heating.equals("yes") ? "Yes" : "No",
                        degrees(person),
                        person.remarks));
    }

    /** A column for each option; without words for ticked, the option itself is in the cell. */
    private List<List<String>> options(String header, String ticked, String unticked) {
        return table(
                List.of(row(
                        "Response ID",
                        "date",
                        "team",
                        "Smiles?",
                        header.formatted("Espresso"),
                        header.formatted("Tea"),
                        "Heating?",
                        "How warm?",
                        "Remarks?")),
                person -> row(
                        "" + person.number,
                        person.day,
                        person.team,
                        smile(person),
                        person.drinks.contains("espresso") ? (ticked.isEmpty() ? "Espresso" : ticked) : unticked,
                        person.drinks.contains("tea") ? (ticked.isEmpty() ? "Tea" : ticked) : unticked,
                        person.heating.equals("yes") ? "1" : "0",
                        degrees(person),
                        person.remarks));
    }

    private List<List<String>> twoHeaders() {
        return table(
                List.of(
                        row(
                                "Respondent ID",
                                "Collector ID",
                                "date",
                                "team",
                                "Smiles?",
                                "Which drinks?",
                                "",
                                "Heating?",
                                "How warm?",
                                "Remarks?"),
                        row(
                                "",
                                "",
                                "",
                                "Response",
                                "Response",
                                "Espresso",
                                "Tea",
                                "Response",
                                "Open-Ended Response",
                                "Open-Ended Response")),
                person -> row(
                        "" + person.number,
                        "4612",
                        person.day,
                        person.team,
                        smile(person),
                        person.drinks.contains("espresso") ? "Espresso" : "",
                        person.drinks.contains("tea") ? "Tea" : "",
                        person.heating.equals("yes") ? "Yes" : "No",
                        degrees(person),
                        person.remarks));
    }

    private List<List<String>> threeHeaders() {
        var rows = new ArrayList<List<String>>();
        rows.add(row(
                "EndDate",
                "Status",
                "Finished",
                "ResponseId",
                "DistributionChannel",
                "Q1",
                "Q2",
                "Q3",
                "Q4",
                "Q5",
                "Q6"));
        rows.add(row(
                "End Date",
                "Response Type",
                "Finished",
                "Response ID",
                "Distribution Channel",
                "Your team",
                "Smiles?",
                "Which drinks? - Selected Choice",
                "Heating?",
                "How warm?",
                "Remarks?"));
        rows.add(IntStream.range(0, 11)
                .mapToObj(each -> "{\"ImportId\":\"QID" + each + "\"}")
                .toList());
        rows.add(row(
                "2026-03-01 09:00:00",
                "Survey Preview",
                "True",
                "R_test",
                "preview",
                "red",
                "I agree",
                "Tea",
                "Yes",
                "20",
                ""));
        rows.add(row(
                "2026-03-01 09:00:00", "IP Address", "False", "R_half", "anonymous", "red", "I agree", "", "", "", ""));
        people.forEach(person -> rows.add(row(
                person.day + " 09:00:00",
                "IP Address",
                "True",
                "" + person.number,
                "anonymous",
                person.team,
                smile(person),
                person.drinks.stream().map(DRINKS::get).collect(Collectors.joining(",")),
                person.heating.equals("yes") ? "Yes" : "No",
                degrees(person),
                person.remarks)));
        return rows;
    }

    private List<List<String>> kobo() {
        return table(
                List.of(row(
                        "start",
                        "all/team",
                        "all/people_smile",
                        "all/drinks",
                        "all/drinks/espresso",
                        "all/drinks/tea",
                        "all/has_heating",
                        "all/degrees",
                        "all/remarks",
                        "_id",
                        "_uuid",
                        "_submission_time")),
                person -> row(
                        person.day + "T09:00:12.345+01:00",
                        person.team,
                        person.smile.replace('-', '_'),
                        String.join(" ", person.drinks),
                        person.drinks.isEmpty() ? "" : person.drinks.contains("espresso") ? "1" : "0",
                        person.drinks.isEmpty() ? "" : person.drinks.contains("tea") ? "1" : "0",
                        person.heating,
                        person.degrees.replace('-', '_'),
                        person.remarks,
                        "" + person.number,
                        "uuid",
                        person.day + "T09:10:20"));
    }

    private List<List<String>> french() {
        return table(
                List.of(row(
                        "Horodateur",
                        "Adresse e-mail",
                        "Votre équipe",
                        "Sourit-on ?",
                        "Quelles boissons ?",
                        "Chauffage ?",
                        "Combien ?",
                        "Remarques ?")),
                person -> row(
                        person.day.substring(8) + "/03/2026 09:00",
                        "" + person.number,
                        person.team,
                        person.smile.equals("dont-know")
                                ? "Je ne sais pas"
                                : Objects.requireNonNull(SOURIRES.get(person.smile)),
                        person.drinks.stream().map(BOISSONS::get).collect(Collectors.joining(", ")),
                        person.heating.equals("yes") ? "Oui" : "Non",
                        person.degrees.equals("dont-know") ? "Je ne sais pas" : person.degrees.replace('.', ','),
                        person.remarks));
    }

    private Stream<String> objects() {
        return people.stream().map(person -> {
            var values = new LinkedHashMap<String, String>();
            values.put("_id", "" + person.number);
            values.put("date", '"' + person.day + '"');
            values.put("all/team", '"' + person.team + '"');
            values.put("all/people_smile", '"' + person.smile.replace('-', '_') + '"');
            values.put(
                    "drinks",
                    person.drinks.stream()
                            .map(drink -> '"' + drink + '"')
                            .toList()
                            .toString());
            values.put("has-heating", person.heating.equals("yes") ? "true" : "false");
            values.put(
                    "degrees",
                    person.degrees.isEmpty()
                            ? "null"
                            : person.degrees.equals("dont-know") ? "\"dont_know\"" : person.degrees);
            values.put("remarks", '"' + person.remarks.replace("\"", "\\\"").replace("\n", "\\n") + '"');
            return values.entrySet().stream()
                    .map(entry -> '"' + entry.getKey() + "\": " + entry.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        });
    }

    private List<List<String>> longTable() {
        var rows = new ArrayList<List<String>>();
        rows.add(row("userid", "team", "date", "question", "answer"));
        for (Person person : people) {
            var answers = new ArrayList<List<String>>();
            answers.add(List.of("Smiles?", smile(person)));
            person.drinks.forEach(drink -> answers.add(List.of("Which drinks?", DRINKS.get(drink))));
            answers.add(List.of("Heating?", person.heating));
            Optional.of(degrees(person))
                    .filter(words -> !words.isEmpty())
                    .ifPresent(words -> answers.add(List.of("How warm?", words)));
            Optional.of(person.remarks)
                    .filter(words -> !words.isEmpty())
                    .ifPresent(words -> answers.add(List.of("Remarks?", words)));
            answers.forEach(
                    answer -> rows.add(row("" + person.number, person.team, person.day, answer.get(0), answer.get(1))));
        }
        return rows;
    }
}
