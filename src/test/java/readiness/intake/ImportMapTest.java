package readiness.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.column.ColumnMap;
import readiness.column.ColumnMapReader;
import readiness.column.Named;
import readiness.document.YamlDocuments;
import readiness.questionnaire.Id;
import readiness.sheet.SheetKey;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;

/** An entry of {@code columns:} as an import writes it, line by line; it is read again as it was meant. */
final class ImportMapTest {

    @Test
    void an_entry_that_says_nothing_names_its_file() {
        assertThat(ImportMap.about("exports/a.csv").lines()).containsExactly("- files: \"exports/a.csv\"");
    }

    @Test
    void what_was_noted_is_written_in_the_order_of_the_questions() {
        var map = ImportMap.about("a.csv");
        map.questionnaire("warmth");
        map.subject("team", "Your \"team\"");
        map.nameOf("team", "Card payments", "payments");
        map.word("people-smile", "Sehr", "agree");
        map.word("people-smile", "Gar nicht", "disagree");
        map.column("degrees", "Warmth: how?");
        map.column("people-smile", "Smile");
        map.column("drinks", "?");
        assertThat(map.lines()).containsExactlyElementsOf("""
                - files: "a.csv"
                  questionnaire: warmth
                  team: "Your \\"team\\""
                  teams: {"Card payments": payments}
                  questions:
                    degrees: "Warmth: how?"
                    drinks: "?"
                    people-smile: {column: "Smile", options: {"Sehr": agree, "Gar nicht": disagree}}""".lines().toList());
    }

    @Test
    void a_question_may_have_several_columns() {
        var map = ImportMap.about("a.csv");
        map.column("degrees", "Degrees (web)");
        map.column("degrees", "Degrees (phone)");
        map.column("people-smile", "Smile, web");
        map.column("people-smile", "Smile, phone");
        map.word("people-smile", "Sehr", "agree");

        assertThat(map.withoutOpen().lines())
                .contains(
                        "    degrees: [\"Degrees (web)\", \"Degrees (phone)\"]",
                        "    people-smile: {column: [\"Smile, web\", \"Smile, phone\"], options: {\"Sehr\": agree}}");
        assertThat(read(map.lines()).questions().values().stream()
                        .flatMap(cells -> cells.columns().stream())
                        .map(Named::name))
                .containsExactly("Degrees (web)", "Degrees (phone)", "Smile, web", "Smile, phone");
    }

    @Test
    void one_team_takes_the_place_of_a_column() {
        var map = ImportMap.about("a.csv");
        map.subject("team", "Group");
        map.onlySubject("team", "red");
        assertThat(map.lines()).containsExactly("- files: \"a.csv\"", "  team: {is: red}");
    }

    /** A question may have the id of a key. */
    @Test
    void customers_have_keys_of_their_own_and_a_question_may_be_called_team() {
        var map = ImportMap.about("a.csv");
        map.subject("customer", "Company");
        map.nameOf("customer", "Acm", "acme");
        map.column("team", "Mates?");
        map.word("team", "Many", "many");
        assertThat(map.lines())
                .containsExactly(
                        "- files: \"a.csv\"",
                        "  customer: \"Company\"",
                        "  customers: {\"Acm\": acme}",
                        "  questions:",
                        "    team: {column: \"Mates?\", options: {\"Many\": many}}");
    }

    @Test
    void words_alone_leave_the_column_to_its_header() {
        var map = ImportMap.about("a.csv");
        map.word("people-smile", "Sehr", "agree");
        assertThat(map.lines())
                .containsExactly(
                        "- files: \"a.csv\"", "  questions:", "    people-smile: {options: {\"Sehr\": agree}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "with: colon",
                "# no comment",
                "- dash",
                "{a}",
                "[a]",
                "say \"hi\"",
                "back\\slash",
                "it's",
                "yes",
                "null",
                "3.10",
                "two\nlines",
                "tab\there",
                "  outer",
                "é 東京 🚀",
                "%",
                "@x",
                "*a",
                "&a",
                "!t",
                "?"
            })
    void any_header_and_any_word_is_read_as_it_was_meant(String words) {
        var map = ImportMap.about("a.csv");
        map.subject("team", words + "!");
        map.nameOf("team", words, "payments");
        map.word("people-smile", words, "agree");
        map.column("degrees", words + "?!");
        var read = read(map.lines());
        assertThat(read.keys().values().stream()
                        .flatMap(source -> source.columns().stream())
                        .map(Named::name))
                .containsExactly(words + "!");
        assertThat(read.keys()).containsOnlyKeys(SheetKey.TEAM);
        assertThat(read.teams()).containsOnlyKeys(words).containsValue(new Id("payments"));
        assertThat(read.questions().values().stream()
                        .flatMap(cells -> cells.columns().stream())
                        .map(Named::name))
                .containsExactly(words + "?!");
        assertThat(read.questions().values().stream().flatMap(cells -> cells.words().keySet().stream()))
                .containsExactly(readiness.cell.Words.key(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a [1].csv", "what?.csv", "a*b.csv", "{a,b}.csv", "it's \"it\".csv"})
    void the_entry_is_about_its_file_alone(String name) {
        var read = read(ImportMap.about(name).lines());
        assertThat(read.isAbout(file(name))).isTrue();
        assertThat(read.isAbout(file("x" + name))).isFalse();
    }

    private static SourceFile file(String name) {
        return new SourceFile(name, SourceFile.Contents.of(new byte[0]));
    }

    /** Reads an entry as it is in a file: its dash is two spaces in. */
    private static ColumnMap read(List<String> lines) {
        var problems = new ProblemLog();
        String text = String.join("\n", lines).substring(2).replace("\n  ", "\n") + "\n";
        var map = YamlDocuments.readSingle("assessment.yaml", text, problems)
                .flatMap(node -> ColumnMapReader.read(node, problems));
        assertThat(problems.hasErrors()).as("%s", problems.all()).isFalse();
        return map.orElseThrow();
    }
}
