package readiness.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.multiple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Answer;
import readiness.testkit.Form;

/** Counts that are sent from one machine to another. */
final class CountWriterTest {

    @Test
    void what_was_written_is_read_in_the_same_order() {
        var out = new CountWriter();
        List.of(0L, 1L, 127L, 128L, 300L, Long.MAX_VALUE, -1L, Long.MIN_VALUE).forEach(out::number);
        out.real(0.1);
        out.real(Double.NaN);
        out.words("équipe «\u202fbleue\u202f»");
        out.words("x".repeat(1_000));
        var in = new CountReader(out.toBytes());

        assertThat(List.of(in.number(), in.number(), in.number(), in.number(), in.number()))
                .containsExactly(0L, 1L, 127L, 128L, 300L);
        assertThat(List.of(in.number(), in.number(), in.number())).containsExactly(Long.MAX_VALUE, -1L, Long.MIN_VALUE);
        assertThat(in.real()).isEqualTo(0.1);
        assertThat(in.real()).isNaN();
        assertThat(in.words()).isEqualTo("équipe «\u202fbleue\u202f»");
        assertThat(in.isAtEnd()).isFalse();
        assertThat(in.words()).hasSize(1_000);
        assertThat(in.isAtEnd()).isTrue();
    }

    @Test
    void small_numbers_take_one_byte_and_larger_ones_two() {
        var out = new CountWriter();
        out.number(127);
        assertThat(out.toBytes()).hasSize(1);
        out.number(128);
        assertThat(out.toBytes()).hasSize(1 + 2);
    }

    /** Each codebook numbers the answers as they come; options in another order are the same answer. */
    @Test
    void codes_of_one_codebook_are_found_in_another() {
        var here = codebook();
        here.code(0, chosen("s10"), 10);
        here.code(0, chosen("s20", "s10"), 30);
        var there = codebook();
        int both = there.code(0, chosen("s10", "s20"), 30);
        int third = there.code(0, chosen("s30"), 30);
        var out = new CountWriter();
        there.writeTo(out);
        var recoding = Recoding.read(new CountReader(out.toBytes()), here);

        assertThat(recoding.code(0, CodedResponse.FIRST_ANSWER + both)).isEqualTo(CodedResponse.FIRST_ANSWER + 1);
        assertThat(recoding.code(0, CodedResponse.FIRST_ANSWER + third)).isEqualTo(CodedResponse.FIRST_ANSWER + 2);
        assertThat(recoding.code(0, State.BLANK.code())).isEqualTo(State.BLANK.code());
        assertThat(here.digest(0, 1)).isEqualTo(there.digest(0, both));
        assertThat(List.of(here.digest(0, 0), here.digest(0, 1), here.digest(0, 2)))
                .doesNotHaveDuplicates();
    }

    private static Answer chosen(String... options) {
        return new Answer.Chosen(Arrays.stream(options).map(Form::id).toList());
    }

    private static Codebook codebook() {
        return new Codebook(Form.aboutTeams()
                .dimension("pain")
                .facet("habits")
                .asks(multiple("habit", "habits", 10, 20, 30))
                .build());
    }
}
