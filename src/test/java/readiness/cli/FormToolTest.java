package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.starter.FormFiles;
import readiness.testkit.Folder;
import readiness.testkit.Shipped;
import readiness.wording.Language;

/** Questionnaires as form tools take them in: they ask for whom and in which role, and come back without a map. */
final class FormToolTest {

    private static final int PEOPLE = 12;
    private static final int FIRST_OPTION = 3;

    @TempDir
    private Path path;

    @ParameterizedTest
    @CsvSource({
        "pilot-team, en, Your team",
        "pilot-team, fr, Votre équipe",
        "pilot-customer, en, Your customer",
        "pilot-customer, fr, Votre client",
        "transformation-strategy, en,",
        "transformation-strategy, fr,",
        "automation-ladder, en, Your team"
    })
    void what_people_answer_in_a_form_tool_gives_the_result_of_their_sheets(String id, String language, String subject)
            throws IOException {
        var questionnaire = shipped(id);
        var items = form(questionnaire, Language.of(language).orElseThrow());

        assertThat(items.stream()
                        .map(item -> item.getField(0))
                        .limit(items.size() - questionnaire.questions().size()))
                .containsExactlyElementsOf(Stream.of(
                                Stream.ofNullable(subject),
                                questionnaire.roles().isEmpty() ? Stream.<String>of() : Stream.of(role(language)))
                        .flatMap(texts -> texts)
                        .toList());
        Path sheets = folder("sheets", id, "answers.yaml", yaml(questionnaire, items.size()));
        Path exported = folder("exported", id, "none.yaml", "");
        Files.writeString(path.resolve("export.csv"), export(items));
        var imported =
                Program.run("import", path.resolve("export.csv").toString(), "--into", exported.toString(), "--yes");
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.out()).doesNotContain("Not understood", "Not read");
        assertThat(Files.readString(exported.resolve("assessment.yaml"))).doesNotContain("\"?\"");

        assertThat(result(exported)).isEqualTo(result(sheets)).contains("\"respondents\"");
    }

    @Test
    void a_google_form_asks_for_the_customer_and_the_role_and_says_which_question_is_for_whom() throws IOException {
        assertThat(made("pilot-customer", "google", "pilot-customer.google.gs"))
                .contains("  form.addTextItem().setTitle(\"Your customer\").setRequired(true);\n"
                        + "  form.addMultipleChoiceItem().setTitle(\"In which role do you answer?\")"
                        + ".setChoiceValues([\"Account manager\", \"Whoever runs the service\"]).setRequired(true);\n")
                .contains(".setTitle(\"What does the contract say about how you work?\")"
                        + ".setHelpText(\"Only for: Account manager. Read it, or ask whoever wrote it.\")");
    }

    @Test
    void lime_survey_asks_for_the_customer_under_its_own_name_and_for_the_role() throws IOException {
        assertThat(made("pilot-customer", "limesurvey", "pilot-customer.limesurvey.txt")
                        .lines())
                .contains(
                        "Q\tS\tcustomer\t1\tYour customer\t\ten\tY",
                        "Q\tL\trole\t1\tIn which role do you answer?\t\ten\tY",
                        "A\t0\tA1\t\tAccount manager\t\ten\t");
    }

    @Test
    void nobody_has_to_answer_what_only_others_are_asked() {
        assertThat(new String(
                                FormFiles.of(
                                                shipped("transformation-strategy"),
                                                FormFiles.FormTarget.google,
                                                Language.EN)
                                        .get("forms/transformation-strategy.google.gs"),
                                StandardCharsets.UTF_8)
                        .lines())
                .filteredOn(line -> line.contains(".setRequired(true)"))
                .singleElement()
                .asString()
                .contains("In which role do you answer?");
    }

    private static String role(String language) {
        return language.equals("en") ? "In which role do you answer?" : "À quel titre répondez-vous\u202f?";
    }

    private String made(String id, String tool, String file) throws IOException {
        Path mine = path.resolve("mine");
        assertThat(Program.run("init", mine.toString(), "--questionnaires", id, "--form", tool)
                        .code())
                .isZero();
        return Files.readString(mine.resolve("forms").resolve(file));
    }

    private static Questionnaire shipped(String id) {
        return Shipped.all().stream()
                .filter(each -> each.id().name().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the rows of the form as a table: text, help, kind, options. */
    private static List<CsvRecord> form(Questionnaire questionnaire, Language language) throws IOException {
        byte[] table = FormFiles.of(questionnaire, FormFiles.FormTarget.csv, language)
                .get("forms/" + questionnaire.id().name() + ".csv");
        try (var rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new String(table, StandardCharsets.UTF_8))) {
            return rows.stream().skip(1).toList();
        }
    }

    private Path folder(String name, String id, String file, String text) {
        new Folder(path.resolve(name))
                .with(id + ".yaml", Shipped.text(id))
                .with(file, text)
                .with("assessment.yaml", """
                schema: readiness/assessment/v1
                questionnaires: [%s.yaml]
                answers: [answers.yaml]
                """.formatted(id));
        return path.resolve(name);
    }

    /** Returns what a form tool exports: a column for each question, a row for each person. */
    private static String export(List<CsvRecord> items) {
        var head = items.stream().map(item -> item.getField(0));
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(person -> IntStream.range(0, items.size()).mapToObj(at -> cell(items.get(at), person, at)));
        return Stream.concat(Stream.of(head), people)
                .map(row -> row.map(text -> '"' + text + '"').collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    /** Returns what a person answers: every option in turn, two of several, a small number. */
    private static String cell(CsvRecord item, int person, int at) {
        var options = item.getFields().subList(FIRST_OPTION, item.getFieldCount()).stream()
                .filter(option -> !option.isEmpty())
                .toList();
        if (options.isEmpty()) {
            return at == 0 ? subject(person) : String.valueOf(number(person, at));
        }
        String one = options.get((person + at) % options.size());
        return item.getField(2).matches("several options|plusieurs options")
                ? one + ", " + options.get((person + at + 1) % options.size())
                : one;
    }

    private static String subject(int person) {
        return "group-" + number(person, 0);
    }

    private static int number(int person, int at) {
        return 1 + (person + at) % 4;
    }

    private static String yaml(Questionnaire questionnaire, int items) {
        int keys = items - questionnaire.questions().size();
        return IntStream.range(0, PEOPLE)
                .mapToObj(person -> "---\nschema: readiness/answers/v1\nquestionnaire: "
                        + questionnaire.id().name() + "\n" + subject(questionnaire, person)
                        + role(questionnaire, person, keys - 1) + "answers:\n"
                        + IntStream.range(0, questionnaire.questions().size())
                                .mapToObj(at ->
                                        "  " + answer(questionnaire.questions().get(at), person, keys + at) + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String subject(Questionnaire questionnaire, int person) {
        return switch (questionnaire.about()) {
            case TEAM -> "team: " + subject(person) + "\n";
            case CUSTOMER -> "customer: " + subject(person) + "\n";
            case ORGANISATION -> "";
        };
    }

    private static String role(Questionnaire questionnaire, int person, int at) {
        var roles = questionnaire.roles();
        return roles.isEmpty()
                ? ""
                : "role: " + roles.get((person + at) % roles.size()).id().name() + "\n";
    }

    private static String answer(Question question, int person, int at) {
        var options = question.format().choices();
        String id = question.id().name() + ": ";
        if (options.isEmpty()) {
            return id + number(person, at);
        }
        int one = (person + at) % options.size();
        return id
                + question.format()
                        .fold(
                                choice -> single(question, person + at),
                                several -> "[" + options.get(one).name() + ", "
                                        + options.get((one + 1) % options.size())
                                                .name() + "]",
                                line -> "",
                                yesNo -> single(question, person + at),
                                text -> "");
    }

    private static String single(Question question, int turn) {
        var others = question.mayNotApply()
                ? Stream.of("dont-know", "{not-applicable: \"Not applicable\"}")
                : Stream.of("dont-know");
        var answers = Stream.concat(question.format().choices().stream().map(Id::name), others)
                .toList();
        return answers.get(turn % answers.size());
    }

    /** Returns the result without its notes: what is said about the files is another thing for each. */
    private static String result(Path folder) {
        var outcome = Program.run("score", folder.toString(), "--format", "json", "--draws", "100");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out().substring(0, outcome.out().indexOf("\"notes\""));
    }
}
