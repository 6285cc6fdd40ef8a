package readiness.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.column.ColumnMap.Others;
import readiness.column.ColumnMap.RepeatedRows;
import readiness.document.YamlDocuments;
import readiness.problem.Problem;
import readiness.problem.ProblemText;
import readiness.questionnaire.Id;
import readiness.sheet.SheetKey;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.testkit.Folder;
import readiness.wording.Language;

/** An entry of {@code columns:}, key by key: what it says, and what is reported where it says something else. */
final class ColumnMapReaderTest {

    private static final String WHOLE = """
            files: "exports/*.csv"
            questionnaire: pilot-team
            sheet: Answers
            rows: results
            header: 3
            skip: [4, 5]
            separator: ";"
            encoding: windows-1252
            decimal: ","
            dates: d/m/y
            between: " / "
            team: Your team
            teams: {Card payments: payments}
            respondent: [Mail, Phone]
            role: {is: lead}
            date: When
            roles: {Chefin: lead}
            states: {"In Arbeit": draft, "*": complete}
            only: {Status: [IP Address, ""]}
            except: {Mode: Test}
            repeated: first
            empty: blank
            options: {N/A: not-applicable, Weiß nicht: dont-know}
            others: refuse
            questions:
              degrees: [Web, Phone]
              drinks: {columns: {tea: "Q7 [Tea]"}, ticked: [Y, "1"], between: "+"}
              people-smile: {column: "Smile", options: {Sehr: agree}}
            """;

    private final ProblemLog problems = new ProblemLog();

    @Test
    void every_key_says_what_it_says() {
        var map = read(WHOLE).orElseThrow();
        assertThat(problems.all()).isEmpty();
        assertThat(map.questionnaire().map(Named::name)).contains("pilot-team");
        assertThat(map.format().sheet().map(Named::name)).contains("Answers");
        assertThat(map.format().rows().map(Named::name)).contains("results");
        assertThat(map.format().header()).isEqualTo(OptionalInt.of(3));
        assertThat(map.format().skip()).isEqualTo(Set.of(4, 5));
        assertThat(map.format().separator()).contains(';');
        assertThat(map.format().encoding()).contains(Charset.forName("windows-1252"));
        assertThat(map.format().decimal()).contains(',');
        assertThat(map.format().dayFirst()).contains(true);
        assertThat(map.between()).contains(" / ");
        assertThat(map.teams()).isEqualTo(Map.of("Card payments", new Id("payments")));
        assertThat(map.role("CHEFIN")).contains(new Id("lead"));
        assertThat(map.role("lead")).isEmpty();
        assertThat(map.states()).isEqualTo(Map.of("in arbeit", true, "*", false));
        assertThat(map.repeated()).isEqualTo(RepeatedRows.FIRST);
        assertThat(map.emptyIsNone()).isFalse();
        assertThat(map.options().keySet()).containsExactly("n/a", "weiß nicht");
        assertThat(map.others()).isEqualTo(Others.REFUSE);
    }

    @Test
    void keys_of_a_sheet_have_columns_or_one_value() {
        var keys = read(WHOLE).orElseThrow().keys();
        assertThat(keys.keySet())
                .containsExactlyInAnyOrder(SheetKey.TEAM, SheetKey.RESPONDENT, SheetKey.ROLE, SheetKey.DATE);
        assertThat(Objects.requireNonNull(keys.get(SheetKey.RESPONDENT)).columns().stream()
                        .map(Named::name))
                .containsExactly("Mail", "Phone");
        assertThat(Objects.requireNonNull(keys.get(SheetKey.ROLE)).columns()).isEmpty();
        assertThat(Objects.requireNonNull(keys.get(SheetKey.ROLE)).is()).isPresent();
    }

    @Test
    void filters_say_which_rows_count_and_which_do_not() {
        var filters = read(WHOLE).orElseThrow().filters();
        assertThat(filters.stream()
                        .map(filter -> filter.column().name() + " " + filter.words() + " " + filter.counts()))
                .containsExactly("Status [ip address, ] true", "Mode [test] false");
    }

    @Test
    void a_question_has_a_column_or_several_or_one_an_option() {
        var questions = read(WHOLE).orElseThrow().questions();
        assertThat(questions.keySet().stream().map(Named::name)).containsExactly("degrees", "drinks", "people-smile");
        var cells = List.copyOf(questions.values());
        assertThat(cells.get(0).columns().stream().map(Named::name)).containsExactly("Web", "Phone");
        assertThat(cells.get(1).options().keySet().stream().map(Named::name)).containsExactly("tea");
        assertThat(cells.get(1).ticked()).containsExactlyInAnyOrder("y", "1");
        assertThat(cells.get(1).between()).contains("+");
        assertThat(cells.get(2).columns().stream().map(Named::name)).containsExactly("Smile");
        assertThat(cells.get(2).words()).containsOnlyKeys("sehr");
    }

    @Test
    void a_map_that_names_its_files_alone_says_nothing_else() {
        var map = read("files: a.csv").orElseThrow();
        var none = ColumnMap.none();
        assertThat(map.format()).isEqualTo(none.format());
        assertThat(map.repeated()).isEqualTo(RepeatedRows.LAST);
        assertThat(map.emptyIsNone()).isTrue();
        assertThat(map.others()).isEqualTo(Others.WARN);
        assertThat(map.keys()).isEmpty();
        assertThat(map.questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "exports/*.csv, exports/a.csv, true",
        "exports/*.csv, exports/deep/a.csv, false",
        "exports/**, exports/deep/a.csv, true",
        "a.csv, a.csv, true",
        "a.csv, b/a.csv, false",
        "'{a,b}.csv', b.csv, true"
    })
    void a_map_is_about_the_files_that_its_pattern_matches(String pattern, String file, boolean about) {
        var map = read("files: '" + pattern + "'").orElseThrow();
        assertThat(map.isAbout(new SourceFile(file, SourceFile.Contents.of(new byte[0]))))
                .isEqualTo(about);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {"';' ! 59", "tab ! 9", "\"\\t\" ! 9", "'|' ! 124", "' ' ! 32", "'^' ! 94"})
    void any_character_separates_and_tab_has_a_name(String written, int character) {
        var map = read("files: a.csv\nseparator: " + written);
        assertThat(map.orElseThrow().format().separator()).contains((char) character);
    }

    @ParameterizedTest
    @CsvSource({"utf-8, UTF-8", "utf-16, UTF-16", "utf-16le, UTF-16LE", "utf-16be, UTF-16BE"})
    void encodings_have_their_names(String written, String encoding) {
        assertThat(read("files: a.csv\nencoding: " + written)
                        .orElseThrow()
                        .format()
                        .encoding())
                .contains(Charset.forName(encoding));
    }

    @Test
    void a_long_table_has_a_column_of_questions_and_one_of_answers() {
        var layout = read("files: a.csv\nlayout: answers\nitem: Question\nvalue: Answer")
                .orElseThrow()
                .format()
                .layout()
                .orElseThrow();
        assertThat(List.of(layout.item().name(), layout.value().name())).containsExactly("Question", "Answer");
    }

    @Test
    void open_questions_are_one_warning_where_the_first_is() {
        read("files: a.csv\nquestions:\n  degrees: '?'\n  drinks: {columns: {tea: '?'}}\n  remarks: Said");
        assertThat(lines()).containsExactly("assessment.yaml:3:3 R139 OPEN_QUESTION");
        assertThat(new ProblemText(problems.all().get(0), Language.EN).sentence())
                .isEqualTo("questions without a column: 2 (degrees, drinks)");
        assertThat(new ProblemText(problems.all().get(0), Language.FR).sentence())
                .isEqualTo("questions sans colonne\u00a0: 2 (degrees, drinks)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "separator: ',,' ! 2:12 R028 UNKNOWN_WORD ! , ; tab",
                "encoding: latin1 ! 2:11 R028 UNKNOWN_WORD ! utf-8 windows-1252 utf-16 utf-16le utf-16be",
                "decimal: ';' ! 2:10 R028 UNKNOWN_WORD ! , .",
                "dates: y/m/d ! 2:8 R028 UNKNOWN_WORD ! d/m/y m/d/y",
                "repeated: newest ! 2:11 R028 UNKNOWN_WORD ! last first all",
                "empty: zero ! 2:8 R028 UNKNOWN_WORD ! none blank",
                "others: warning ! 2:9 R028 UNKNOWN_WORD ! warn ignore refuse",
                "states: {x: done} ! 2:13 R028 UNKNOWN_WORD ! complete draft",
                "layout: long ! 2:9 R028 UNKNOWN_WORD ! answers"
            })
    void a_word_that_a_key_does_not_take_is_reported_with_those_that_it_takes(
            String line, String reported, String choices) {
        read("files: a.csv\n" + line);
        assertThat(lines()).containsExactly("assessment.yaml:" + reported);
        assertThat(String.join(" ", problem().choices())).isEqualTo(choices);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "header: 0 ! 2:9 R035 EXPECTED_WHOLE_NUMBER",
                "header: first ! 2:9 R035 EXPECTED_WHOLE_NUMBER",
                "skip: 2 ! 2:7 R024 EXPECTED_LIST",
                "skip: [1.5] ! 2:8 R035 EXPECTED_WHOLE_NUMBER",
                "teams: [payments] ! 2:8 R037 LIST_FOR_MAP",
                "teams: {Cards: Card payments} ! 2:16 R030 NOT_AN_ID",
                "only: Status ! 2:7 R025 EXPECTED_MAP",
                "options: [a] ! 2:10 R037 LIST_FOR_MAP",
                "questions: [degrees] ! 2:12 R037 LIST_FOR_MAP",
                "questions: {degrees: {colum: Warmth}} ! 2:23 R020 UNKNOWN_KEY",
                "questions: {degrees: {columns: [Warmth]}} ! 2:32 R037 LIST_FOR_MAP",
                "team: {as: red} ! 2:8 R020 UNKNOWN_KEY",
                "between: '' ! 2:10 R029 NOTHING_GIVEN",
                "seperator: x ! 2:1 R020 UNKNOWN_KEY",
                "layout: answers ! 1:1 R021 MISSING_KEY",
                "item: Question ! 2:1 R020 UNKNOWN_KEY"
            })
    void anything_else_is_reported_at_its_place(String line, String reported) {
        read("files: a.csv\n" + line);
        assertThat(lines()).contains("assessment.yaml:" + reported);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "teams: {Cards: payments, cards: web} ! 2:26",
                "customers: {'Acme.': acme, acme: other} ! 2:28",
                "roles: {The boss: lead, the  boss: member} ! 2:25",
                "states: {Done: complete, done: draft} ! 2:26",
                "options: {N/A: blank, n/a: dont-know} ! 2:23",
                "only: {Kind: [real], kind: [true]} ! 2:22",
                "questions: {q: {options: {Yes.: a, YES: b}}} ! 2:36"
            })
    void a_word_with_two_meanings_in_two_spellings_is_reported_and_the_first_holds(String line, String place) {
        read("files: a.csv\n" + line);
        assertThat(lines()).containsExactly("assessment.yaml:" + place + " R060 ITEM_TWICE");
        assertThat(problem().earlier()).isPresent();
    }

    @Test
    void two_spellings_of_one_meaning_are_one() {
        assertThat(read("files: a.csv\noptions: {N/A: blank, n/a: blank}\nteams: {Cards: payments, cards: payments}"))
                .isPresent();
        assertThat(lines()).isEmpty();
    }

    @Test
    void teams_stay_in_their_order() {
        var words = IntStream.range(0, 50).mapToObj(number -> "Squad " + number).toList();
        var teams = words.stream().map(word -> word + ": payments").collect(Collectors.joining(", "));
        assertThat(read("files: a.csv\nteams: {" + teams + "}")
                        .orElseThrow()
                        .teams()
                        .keySet())
                .containsExactlyElementsOf(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"questionnaire: pilot-team", "files: '[a'", "files: ''", "- files: a.csv", "a.csv"})
    void without_a_pattern_of_files_there_is_no_map(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void an_unknown_key_has_the_near_one_to_choose() {
        read("files: a.csv\nseperator: x");
        assertThat(problem().choices()).contains("separator");
    }

    private Optional<ColumnMap> read(String text) {
        return YamlDocuments.readSingle("assessment.yaml", text, problems)
                .flatMap(node -> ColumnMapReader.read(node, problems));
    }

    private List<String> lines() {
        return Folder.lines(problems.all());
    }

    private Problem problem() {
        return problems.all().get(0);
    }
}
