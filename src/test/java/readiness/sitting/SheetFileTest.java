package readiness.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.catalogue.QuestionnaireReader;
import readiness.output.WriteLock;
import readiness.questionnaire.Questionnaire;
import readiness.survey.Conversation;
import readiness.survey.Survey;
import readiness.testkit.Examples;
import readiness.wording.Language;

/** The file that a survey writes to after every answer, and the right to write to it. */
final class SheetFileTest {

    private static final Questionnaire SMALL =
            QuestionnaireReader.read("q.yaml", Examples.RELEASES).value().orElseThrow();

    private static final Conversation START = Conversation.begin(Survey.resume(SMALL, Map.of(), Map.of()), Language.EN);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T14:05:09.7Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private SheetFile file = new SheetFile(Path.of(""), SMALL, Map.of(), CLOCK);

    @BeforeEach
    void no_sheet_yet() {
        file = new SheetFile(folder.resolve("s.yaml"), SMALL, Map.of("respondent", "r3"), CLOCK);
    }

    @Test
    void a_file_that_is_not_there_yet_is_a_blank_sheet() throws IOException {
        assertThat(file.kept()).isZero();
        assertThat(file.open().responses()).isEmpty();
        assertThat(file.place()).doesNotExist();
    }

    @Test
    void the_first_answer_makes_a_draft_with_what_the_command_line_says() throws IOException {
        file.keep(START, START.hear("y"));
        assertThat(file.kept()).isEqualTo(1);
        assertThat(file.place())
                .content()
                .contains("questionnaire: small@1.0.0", "respondent: \"r3\"", "state: draft", "releases: yes");
    }

    @Test
    void what_changes_nothing_writes_nothing() throws IOException {
        file.keep(START, START.hear("?"));
        assertThat(file.place()).doesNotExist();
    }

    @Test
    void what_somebody_writes_by_hand_in_the_meantime_stays() throws IOException {
        var second = START.hear("y");
        file.keep(START, second);
        Files.writeString(file.place(), Files.readString(file.place()) + "  sleeps: no # not at all\n");
        file.keep(second, second.hear("y"));
        assertThat(file.place()).content().contains("releases: yes", "tests: yes", "sleeps: no # not at all");
        assertThat(file.kept()).isEqualTo(3);
    }

    @Test
    void a_file_that_somebody_deletes_is_written_again_with_every_answer() throws IOException {
        var second = START.hear("y");
        file.keep(START, second);
        Files.delete(file.place());
        file.keep(second, second.hear("n"));
        assertThat(file.place()).content().contains("releases: yes", "tests: no");
    }

    @Test
    void a_finished_sheet_is_no_draft() throws IOException {
        var answered = START.hear("y").hear("y").hear("n");
        file.keep(START, answered);
        file.keep(answered, answered.hear("f"));
        assertThat(file.open().draft()).isFalse();
        assertThat(file.kept()).isEqualTo(3);
    }

    @Test
    void every_writing_dates_the_sheet_anew() throws IOException {
        var second = START.hear("y");
        file.keep(START, second);
        assertThat(file.place()).content().contains("respondent: \"r3\"\ndate: 2026-03-02T14:05:09\nstate: draft\n");
        var later = new SheetFile(file.place(), SMALL, file.fields(), Clock.offset(CLOCK, Duration.ofDays(31)));
        later.keep(second, second.hear("y"));
        assertThat(file.place())
                .content()
                .contains("\ndate: 2026-04-02T14:05:09\n")
                .doesNotContain("2026-03");
    }

    @Test
    void a_sheet_with_errors_is_reported_and_left_as_it_is() throws IOException {
        String spoilt = "schema: readiness/answers/v1\nquestionnaire: small@1.0.0\nanswers: {releases: yes\n";
        Files.writeString(file.place(), spoilt);
        assertThatExceptionOfType(SheetFile.SpoiltException.class)
                .isThrownBy(() -> file.keep(START, START.hear("y")))
                .satisfies(failure -> assertThat(failure.problems()).isNotEmpty());
        assertThat(file.place()).hasContent(spoilt);
        assertThat(file.kept()).isZero();
    }

    @Test
    void answers_that_cannot_be_written_are_counted_with_the_reason() {
        var nowhere = new SheetFile(folder.resolve("gone/s.yaml"), SMALL, Map.of(), CLOCK);
        assertThatExceptionOfType(SheetFile.UnsavedException.class)
                .isThrownBy(() -> nowhere.keep(START, START.hear("y").hear("n")))
                .satisfies(failure -> {
                    assertThat(failure.given()).isEqualTo(2);
                    assertThat(failure.reason()).isInstanceOf(FileSystemException.class);
                });
    }

    @Test
    void one_survey_at_a_time_has_a_sheet_and_the_next_may_follow() throws IOException {
        var first = WriteLock.on(file.place()).orElseThrow();
        assertThat(WriteLock.on(file.place())).isEmpty();
        assertThat(WriteLock.on(folder.resolve("./s.yaml"))).isEmpty();
        var other = WriteLock.on(folder.resolve("other.yaml")).orElseThrow();
        first.release();
        var second = WriteLock.on(file.place());
        assertThat(second).isPresent();
        second.orElseThrow().release();
        other.release();
        try (var left = Files.list(folder)) {
            assertThat(left.toList()).isEqualTo(List.of());
        }
    }

    /** Linux has names of 255 bytes. */
    @Test
    void a_sheet_may_have_the_longest_name_that_a_file_can_have() throws IOException {
        Path longest = folder.resolve("a".repeat(250) + ".yaml");
        WriteLock.on(longest).orElseThrow().release();
        var sheet = new SheetFile(longest, SMALL, Map.of(), CLOCK);
        sheet.keep(START, START.hear("y"));
        assertThat(sheet.kept()).isEqualTo(1);
    }

    @Test
    void a_lock_makes_the_folder_in_which_the_sheet_will_be() throws IOException {
        WriteLock.on(folder.resolve("new/s.yaml")).orElseThrow().release();
        assertThat(folder.resolve("new")).isEmptyDirectory();
    }
}
