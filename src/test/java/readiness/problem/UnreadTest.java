package readiness.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What could not be read, counted from notes. */
class UnreadTest {

    private static Note note(Code code, int count) {
        return new Note(code, Optional.empty(), count);
    }

    @Test
    void broken_files_tables_and_formats_are_files_whatever_makes_them_so() {
        assertThat(Unread.of(List.of(
                        note(Code.TABLE_LEFT_OUT, 1),
                        note(Code.FILE_LEFT_OUT, 2),
                        note(Code.LINES_LEFT_OUT, 30),
                        note(Code.ENDING_NOT_READ, 8))))
                .isEqualTo(new Unread(11, 30));
    }

    @Test
    void answers_that_were_read_and_do_not_count_are_something_else() {
        var unread = Unread.of(
                Stream.of(Code.DRAFT_LEFT_OUT, Code.SHEET_LEFT_OUT, Code.UNKNOWN_ANSWER, Code.LINK_NOT_FOLLOWED)
                        .map(code -> note(code, 3))
                        .toList());

        assertThat(unread).isEqualTo(new Unread(0, 0));
        assertThat(unread.isNothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2, 0, files", "0, 2, lines", "1, 1, files-and-lines"})
    void files_and_lines_have_a_sentence_each_and_one_together(int files, int lines, String key) {
        assertThat(new Unread(files, lines).extent().key()).isEqualTo(key);
        assertThat(new Unread(files, lines).isNothing()).isFalse();
    }
}
