package readiness.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.source.ProblemLog;
import readiness.testkit.Folder;
import readiness.testkit.Marked;

/** What is YAML to us, and what is refused whatever it stands for. */
final class YamlDocumentsTest {

    @ParameterizedTest
    @CsvSource({
        "yes, true, false",
        "010, false, false",
        "1.5, false, true",
        "-3, false, true",
        "1e3, false, true",
        "0x10, false, false",
        "1_000, true, false",
        "true, false, false",
        "2026-03-31, true, false",
        "12:30, true, false",
        ".inf, true, false",
        "NaN, true, false"
    })
    void a_scalar_is_a_string_or_a_number_as_in_yaml_1_2(String text, boolean string, boolean number) {
        var scalar = (Node.Scalar) documents(text).get(0);
        assertThat(scalar.text()).isEqualTo(text);
        assertThat(scalar.isString()).isEqualTo(string);
        assertThat(scalar.isNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'12'", "\"12\"", "|-\n  12", ">-\n  12"})
    void whatever_is_quoted_or_a_block_is_a_string(String text) {
        var scalar = (Node.Scalar) documents(text).get(0);
        assertThat(scalar.isString()).isTrue();
        assertThat(scalar.isNumber()).isFalse();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: 1\\n▸a: 2 | R005 DUPLICATE_KEY
            a: 1\\nb: 1\\n▸'a': 2 | R005 DUPLICATE_KEY
            a: ▸&x 1 | R006 ANCHOR
            a: ▸&x [1] | R006 ANCHOR
            a: ▸*x | R007 ALIAS
            a: ▸!!int 1 | R008 TAG
            a: ▸!!python/object {b: 1} | R008 TAG
            a: [▸!x 1] | R008 TAG
            ▸<<: {b: 1} | R009 MERGE_KEY
            ▸? [a]\\n: 1 | R013 KEY_NOT_TEXT
            """)
    void reports_what_is_not_used_here(String marked, String code) {
        // The mark of a complex key stands before the question mark, which belongs to no node.
        var text = Marked.of(marked.replace("\\n", "\n").replace("▸? [a]", "? ▸[a]"));
        assertThat(problems(text.text())).isEqualTo(text.expecting("x.yaml", code));
    }

    @Test
    void a_quoted_double_arrow_is_a_key_like_any_other() {
        assertThat(problems("'<<': 1")).isEmpty();
    }

    @Test
    void every_use_of_what_is_refused_is_reported() {
        var text = Marked.of("a: ▸&x 1\nb: ▸*x\nc: [▸*x, ▸!t 2]\n");
        assertThat(problems(text.text()))
                .isEqualTo(text.expecting("x.yaml", "R006 ANCHOR, R007 ALIAS, R007 ALIAS, R008 TAG"));
    }

    @Test
    void a_tab_for_indentation_is_reported_as_that() {
        assertThat(problems("a:\n\tb: 1\n")).containsExactly("x.yaml:2:1 R004 TAB_INDENTATION");
    }

    @Test
    void a_tab_inside_a_value_is_fine() {
        assertThat(problems("b: x\ty\n")).isEmpty();
    }

    @Test
    void json_indented_with_tabs_is_yaml_too() {
        assertThat(problems("{\n\t\"a\": [\n\t\t1,\n\t\t2\n\t]\n}\n")).isEmpty();
    }

    @Test
    void json_escapes_are_understood() {
        var mapping = (Node.Mapping)
                documents("{\"a\": \"\\u00e9\\/\\ud83d\\ude00\"}").get(0);
        assertThat(((Node.Scalar) mapping.entries().get(0).value()).text()).isEqualTo("é/😀");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: ▸'open\\nb: 1\\n | R018 UNCLOSED_QUOTE
            a: ▸"open\\nb: "closed"\\n | R018 UNCLOSED_QUOTE
            a: 'l'▸hiver'\\n | R019 TEXT_AFTER_QUOTE
            a: {b: "so" ▸so}\\n | R019 TEXT_AFTER_QUOTE
            a: {b: ▸!t "so" ▸so}\\n | R008 TAG, R019 TEXT_AFTER_QUOTE
            a: {b: ▸&"x "so" ▸so}\\n | R006 ANCHOR, R019 TEXT_AFTER_QUOTE
            a: ▸&x 'l'▸hiver'\\n | R006 ANCHOR, R019 TEXT_AFTER_QUOTE
            a: ▸[1, 2\\n | R040 UNPAIRED_BRACKET
            {"a": ▸{"b": "c" | R040 UNPAIRED_BRACKET
            a: [b: ▸{c: "d"\\n | R040 UNPAIRED_BRACKET
            - a: 1\\n▸b: 2\\n | R041 WRONG_INDENTATION
            a: >\\n    b\\n  ▸c\\n | R041 WRONG_INDENTATION
            ▸> a: 1\\n> b: 2\\n | R054 STRAY_MARKS
            ▸<pre>\\na: 1\\n | R054 STRAY_MARKS
            a: 1\\n▸--\\nAnna\\n | R054 STRAY_MARKS
            a: 1\\n▸—-\\nb: 2\\n | R054 STRAY_MARKS
            a: 1\\n▸***\\nb: 2\\n | R054 STRAY_MARKS
            a: 1\\n▸======\\nb: 2\\n | R054 STRAY_MARKS
            a: ▸}\\n | R040 UNPAIRED_BRACKET
            a: [1]▸]\\n | R040 UNPAIRED_BRACKET
            a: b▸: c\\n | R017 COLON_IN_TEXT
            a: {b: c▸: d}\\n | R017 COLON_IN_TEXT
            a: 1\\n  ▸b: 2\\n | R041 WRONG_INDENTATION
            a:\\n    b: 2\\n  ▸c: 3\\n | R041 WRONG_INDENTATION
            ▸@a: 1 | R042 RESERVED_CHARACTER
            a: ▸*b* c | R042 RESERVED_CHARACTER
            a: ▸[b] c | R042 RESERVED_CHARACTER
            a: "▸\\q" | R043 UNKNOWN_ESCAPE
            a: 1\\n▸b:2\\nc: 3\\n | R016 MISSING_SPACE
            a: {▸b:2}\\n | R016 MISSING_SPACE
            a:▸\u00a01\\nb: 2\\n | R044 NO_BREAK_SPACE
            ▸a 1\\nb: 2\\n | R045 MISSING_COLON
            ▸%YAML 3.0 | R003 NOT_YAML
            a▸: "\\UFFFFFFFF" | R003 NOT_YAML
            a▸: "\\x | R003 NOT_YAML
            a%b: c▸: d | R017 COLON_IN_TEXT
            a: 1\\nb c: d▸: e\\n | R017 COLON_IN_TEXT
            a:b: c▸: d | R003 NOT_YAML
            a:\\n    b: [x▸\\n]   c: 1\\n | R003 NOT_YAML
            """)
    void what_is_not_yaml_is_one_message_at_the_slip_itself(String marked, String code) {
        var text = Marked.of(marked.replace("\\n", "\n"));
        assertThat(problems(text.text())).isEqualTo(text.expecting("x.yaml", code));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: "b"; | "b"
            a: "b", | "b"
            a: "b" // c | "b" # c
            a: ["b" "c"] | "b", "c"
            a: ['b'; 'c'] | 'b', 'c'
            a: b: “c: d” | a: "b: “c: d”"
            a: “b: c” | a: "b: c"
            a: « b: c » | a: "b: c"
            a: !!str b | !!str
            a: 1\\n// b\\nc: 1 | # b
            a: 1\\n-- b\\nc: 1 | # b
            a: 1\\n/* b */\\nc: 1 | # b
            """)
    void what_was_meant_is_among_the_words(String text, String meant) {
        var problems = new ProblemLog();
        YamlDocuments.read("x.yaml", text.replace("\\n", "\n"), problems, document -> {});
        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().get(0).words()).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# a comment\n", "---\n", "---\n...\n", "~", "null\n"})
    void a_file_without_content_is_empty(String text) {
        assertThat(problems(text)).containsExactly("x.yaml:1:1 R011 EMPTY_FILE");
    }

    @Test
    void documents_before_an_error_are_handed_over() {
        var problems = new ProblemLog();
        var documents = new ArrayList<Node>();
        YamlDocuments.read("x.yaml", "a: 1\n---\nb: [1\n---\nc: 1\n", problems, documents::add);
        assertThat(documents).hasSize(1);
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void forty_levels_are_read_and_one_more_is_reported_at_its_place() {
        assertThat(problems("[".repeat(41) + "]".repeat(41))).isEmpty();
        assertThat(problems("[".repeat(42) + "]".repeat(42))).containsExactly("x.yaml:1:42 R010 TOO_DEEP");
    }

    @Test
    void an_attack_by_depth_ends_in_a_message() {
        assertThat(problems("[".repeat(200_000))).containsExactly("x.yaml:1:42 R010 TOO_DEEP");
        assertThat(problems("- ".repeat(50_000))).containsExactly("x.yaml:1:83 R010 TOO_DEEP");
        // The scalar key of the 41st mapping is the first node that is too deep.
        assertThat(problems("{a: ".repeat(50_000))).containsExactly("x.yaml:1:162 R010 TOO_DEEP");
    }

    @Test
    void a_control_character_is_reported_at_its_place() {
        assertThat(problems("a: 1\nb: x\u0000y\n")).containsExactly("x.yaml:2:5 R015 CONTROL_CHARACTER");
        assertThat(problems("a: \u001b[31mred\n")).containsExactly("x.yaml:1:4 R015 CONTROL_CHARACTER");
    }

    @Test
    void columns_count_characters_and_not_their_bytes_or_halves() {
        var text = Marked.of("é: {ü: 1, 😀: 2, ▸ü: 3}\n");
        // The smiley is one character in a file, and two in a Java string before the mark.
        assertThat(problems(text.text())).containsExactly("x.yaml:1:17 R005 DUPLICATE_KEY");
    }

    /** The engine reads so many characters at a time: the end of its buffer must not part the two of one sign. */
    @ParameterizedTest
    @ValueSource(ints = {1024, 16_384})
    void a_sign_of_two_characters_may_be_anywhere(int buffer) {
        for (int start = buffer - 10; start < buffer + 3; start++) {
            String text = "# " + "x".repeat(start - 3) + "\na: 🚀\nb: 2\n";

            assertThat(read(text)).as("at %d", start).isEqualTo("a=🚀, b=2");
        }
    }

    private static String read(String text) {
        var problems = new ProblemLog();
        var entries =
                YamlDocuments.readSingle("a.yaml", text, problems).flatMap(node -> Fields.of(node, problems)).stream()
                        .flatMap(fields -> Stream.of("a", "b")
                                .flatMap(key -> fields
                                        .optional(key)
                                        .flatMap(node -> Values.words(node, problems))
                                        .map(words -> key + "=" + words)
                                        .stream()));
        return entries.collect(Collectors.joining(", "));
    }

    @Test
    void windows_line_ends_do_not_move_places() {
        assertThat(problems("a: 1\r\nb: 2\r\nb: 3\r\n")).containsExactly("x.yaml:3:1 R005 DUPLICATE_KEY");
    }

    private static List<Node> documents(String text) {
        var documents = new ArrayList<Node>();
        YamlDocuments.read("x.yaml", text, new ProblemLog(), documents::add);
        return documents;
    }

    private static List<String> problems(String text) {
        var problems = new ProblemLog();
        YamlDocuments.read("x.yaml", text, problems, document -> {});
        return Folder.lines(problems.all());
    }
}
