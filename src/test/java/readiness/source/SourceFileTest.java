package readiness.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.problem.Limit;
import readiness.testkit.Folder;

/** One file of the user's: what its name says, and its text or why it has none. */
final class SourceFileTest {

    private final ProblemLog problems = new ProblemLog();

    @ParameterizedTest
    @CsvSource({
        "a.csv, true, true",
        "A.CSV, true, true",
        "a.tsv, true, true",
        "a.txt, true, true",
        "a.xlsx, true, true",
        "a.ndjson, false, true",
        "a.json, false, false",
        "a.yaml, false, false",
        "csv, false, false"
    })
    void an_ending_says_whether_there_are_rows(String name, boolean isTable, boolean hasRows) {
        assertThat(file(name, "").isTable()).isEqualTo(isTable);
        assertThat(file(name, "").hasRows()).isEqualTo(hasRows);
    }

    @Test
    void a_text_is_read_without_its_byte_order_mark() {
        assertThat(file("a.yaml", "\ufeffteam: équipe\n").text(problems)).contains("team: équipe\n");
        assertThat(file("a.yaml", "").text(problems)).contains("");
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, R046 UTF_16", "UTF-16BE, R046 UTF_16", "UTF-16, R046 UTF_16"})
    void utf_16_is_named_with_a_mark_and_without(String encoding, String reported) {
        assertThat(file("a.yaml", "team: red".getBytes(Charset.forName(encoding)))
                        .text(problems))
                .isEmpty();
        assertThat(lines()).containsExactly("a.yaml:1:1 " + reported);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000,3,low", "\u0000team: red", "a\u0000", "a\u0000b\u0000: c"})
    void a_nothing_among_letters_is_no_utf_16(String text) {
        assertThat(file("a.yaml", text).text(problems)).contains(text);
        assertThat(problems.all()).isEmpty();
    }

    /** In Windows-1252 an é is E9; the fourth letter of the second line is the ninth. */
    @Test
    void a_byte_that_is_none_of_utf_8_is_reported_at_its_place_as_windows_means_it() {
        byte[] bytes = "team: r\nsalé: 1\n".getBytes(Charset.forName("windows-1252"));
        assertThat(file("a.yaml", bytes).text(problems)).isEmpty();
        assertThat(lines()).containsExactly("a.yaml:2:4 R001 NOT_UTF8");
        assertThat(problems.all().get(0).words()).containsExactly("E9", "é");
    }

    @Test
    void a_replacement_that_somebody_wrote_is_a_letter() {
        assertThat(file("a.yaml", "remarks: \ufffd").text(problems)).contains("remarks: \ufffd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"504b03041400", "d0cf11e0a1b1", "255044462d31"})
    void a_workbook_an_old_document_and_a_pdf_are_no_text(String hex) {
        byte[] bytes = new byte[hex.length() / 2];
        for (int place = 0; place < bytes.length; place++) {
            bytes[place] = (byte) Integer.parseInt(hex.substring(2 * place, 2 * place + 2), 16);
        }
        assertThat(file("a.csv", bytes).text(problems)).isEmpty();
        assertThat(problems.all().stream().map(problem -> problem.code().name()))
                .containsExactly("NO_TEXT_FILE");
    }

    @ParameterizedTest
    @CsvSource({"1000000, true", "1000001, false"})
    void a_line_has_at_most_a_million_characters(int length, boolean read) {
        assertThat(Limit.LINE.most()).isEqualTo(1_000_000);
        String text = "x\n" + "a".repeat(length) + "\ny\n";
        assertThat(file("a.yaml", text).text(problems).isPresent()).isEqualTo(read);
        assertThat(problems.all().stream().map(problem -> problem.location().toString()))
                .isEqualTo(read ? List.of() : List.of("a.yaml:2:1"));
    }

    @Test
    void what_cannot_be_read_is_reported_and_has_no_size(@TempDir Path folder) {
        var missing = new SourceFile("a.yaml", folder.resolve("a.yaml"));
        assertThat(missing.text(problems)).isEmpty();
        assertThat(missing.size()).isZero();
        assertThat(lines()).containsExactly("a.yaml:1:1 R014 UNREADABLE_FILE");
    }

    @Test
    void a_folder_of_that_name_is_no_file(@TempDir Path folder) {
        assertThat(new SourceFile("a.yaml", folder).text(problems)).isEmpty();
        assertThat(lines()).containsExactly("a.yaml:1:1 R047 NO_REGULAR_FILE");
    }

    @Test
    void a_file_that_says_it_is_too_large_is_not_read() {
        var huge = new SourceFile("a.yaml", new SourceFile.Contents() {
            @Override
            public long size() {
                return 33L << 20;
            }

            @Override
            public InputStream open() {
                return InputStream.nullInputStream();
            }
        });
        assertThat(huge.text(problems)).isEmpty();
        assertThat(lines()).containsExactly("a.yaml:1:1 R002 FILE_TOO_LARGE");
    }

    @Test
    void a_stream_that_breaks_is_reported() {
        file("a.csv", "x").stream(problems, stream -> {
            throw new IOException("the disk is gone");
        });
        assertThat(lines()).containsExactly("a.csv:1:1 R014 UNREADABLE_FILE");
    }

    @Test
    void bytes_in_memory_are_nobody_elses() throws IOException {
        byte[] bytes = {'a'};
        var contents = SourceFile.Contents.of(bytes);
        bytes[0] = 'b';
        try (var stream = contents.open()) {
            assertThat(stream.readAllBytes()).containsExactly('a');
        }
        assertThat(contents.size()).isEqualTo(1);
    }

    /** Messages have the name that the user knows; a pattern is held against the part below the folder. */
    @Test
    void a_pattern_is_held_against_as_many_folders_as_the_name_has() {
        var file = new SourceFile("exports/a.csv", Path.of("home", "ann", "exports", "a.csv"));
        assertThat(file.matches(Glob.of("exports/*.csv"))).isTrue();
        assertThat(file.matches(Glob.of("*/ann/exports/*.csv"))).isFalse();
        assertThat(file.matches(Glob.of("*.csv"))).isFalse();
    }

    @Test
    void files_are_in_the_order_of_their_names() {
        assertThat(List.of(file("b", ""), file("a/b", ""), file("a", "")).stream()
                        .sorted()
                        .map(SourceFile::name))
                .containsExactly("a", "a/b", "b");
    }

    private static SourceFile file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static SourceFile file(String name, byte[] bytes) {
        return new SourceFile(name, SourceFile.Contents.of(bytes));
    }

    private List<String> lines() {
        return Folder.lines(problems.all());
    }
}
