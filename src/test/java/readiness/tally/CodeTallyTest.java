package readiness.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.words;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readiness.answers.Codebook;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.answers.Interview;
import readiness.answers.Recoding;
import readiness.answers.State;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** Codes that are counted group by group, and columns of sheets. */
final class CodeTallyTest {

    private static final Questionnaire QUESTIONNAIRE = Form.aboutTeams()
            .role("lead")
            .role("tester")
            .dimension("pain")
            .facet("views", 3)
            .facet("facts")
            .asks(choice("mood", "views", 0, 50, 100).weighing(3))
            .asks(number("view", "views"))
            .asks(number("budget", "facts").askedOf("lead"))
            .asks(words("wish"))
            .build();

    private static final int MOOD = 0;
    private static final int VIEW = 1;
    private static final int BUDGET = 2;
    private static final int WISH = 3;

    private final Codebook codebook = new Codebook(QUESTIONNAIRE);
    private final Columns columns = new Columns(codebook);
    private int groups;

    @Test
    void each_group_has_its_states_scores_and_options() {
        add(0, "tester", Sheet.blank().says("mood", "s0"));
        add(0, "tester", Sheet.blank().says("mood", "s50").puts("wish", new Answer.Written("time")));
        add(0, "tester", Sheet.blank().doesNotKnow("mood"));
        add(4, "lead", Sheet.blank().says("mood", "s0"));
        add(4, "lead", Sheet.blank().leavesOut("mood"));

        var zero = tally(MOOD).counts(0);
        assertThat(zero.states()).isEqualTo(Map.of(State.ANSWERED, 2, State.UNKNOWN, 1));
        assertThat(zero.expected()).isEqualTo(3);
        assertThat(zero.spared()).isZero();
        assertThat(zero.distribution().counts()).isEqualTo(Map.of(0.0, 1, 50.0, 1));
        assertThat(zero.options())
                .containsExactly(Map.entry(id("s0"), 1), Map.entry(id("s50"), 1), Map.entry(id("s100"), 0));
        var four = tally(MOOD).counts(4);
        assertThat(four.states()).isEqualTo(Map.of(State.ANSWERED, 1, State.NOT_APPLICABLE, 1));
        assertThat(four.expected()).isEqualTo(1);
        assertThat(tally(MOOD).counts(0, 4).distribution().counts()).isEqualTo(Map.of(0.0, 2, 50.0, 1));
        assertThat(tally(MOOD).counts(3).states()).isEmpty();
        assertThat(tally(MOOD).counts(99).states()).isEmpty();
    }

    @Test
    void who_was_spared_a_question_is_counted_as_hidden_and_apart() {
        add(0, "tester", Sheet.blank().says("mood", "s0"));
        add(0, "lead", Sheet.blank().says("budget", 40));
        add(0, "tester", Sheet.blank().says("mood", "s0"));

        var budget = tally(BUDGET).counts(0);
        assertThat(budget.states()).isEqualTo(Map.of(State.ANSWERED, 1, State.HIDDEN, 2));
        assertThat(budget.spared()).isEqualTo(2);
        assertThat(budget.expected()).isEqualTo(1);
        assertThat(budget.options()).isEmpty();
    }

    @Test
    void words_are_counted_without_a_score() {
        add(0, "lead", Sheet.blank().puts("wish", new Answer.Written("time")));
        add(0, "lead", Sheet.blank());

        assertThat(tally(WISH).counts(0).states()).isEqualTo(Map.of(State.ANSWERED, 1, State.BLANK, 1));
        assertThat(tally(WISH).counts(0).distribution().total()).isZero();
    }

    /** More different numbers than are counted side by side; number n comes in group n modulo 3. */
    @Test
    void however_many_different_answers_there_are_each_is_counted_in_its_group() {
        for (int answer = 0; answer < 300; answer++) {
            add(answer % 3, "lead", Sheet.blank().says("view", answer / 3.0));
        }
        var tally = tally(VIEW);

        assertThat(tally.counts(0).distribution().total()).isEqualTo(100);
        assertThat(tally.counts(2).distribution().counts()).hasSize(100).containsEntry(299 / 3.0, 1);
        assertThat(tally.counts(0, 1, 2).distribution().counts())
                .hasSize(300)
                .allSatisfy((score, times) -> assertThat(times).isEqualTo(1));
        assertThat(tally.counts(0, 1, 2).states()).isEqualTo(Map.of(State.ANSWERED, 300));
    }

    /** Groups 0 to 2 of the one are 2, 0 and 5 of the other, which has met the answers in another order. */
    @Test
    void what_was_counted_elsewhere_is_added_under_the_numbers_that_hold_here() {
        for (int answer = 0; answer < 300; answer++) {
            add(answer % 3, "lead", Sheet.blank().says("view", answer / 3.0));
        }
        add(1, "lead", Sheet.blank().doesNotKnow("view"));
        var out = new CountWriter();
        codebook.writeTo(out);
        tally(VIEW).writeTo(out);

        var here = new CodeTallyTest();
        here.add(2, "lead", Sheet.blank().says("view", 100 - 1 / 3.0));
        here.add(2, "lead", Sheet.blank().says("view", 7));
        var joined = here.tally(VIEW);
        var in = new CountReader(out.toBytes());
        var recoding = Recoding.read(in, here.codebook);
        joined.addFrom(in, group -> new int[] {2, 0, 5}[group], recoding);

        assertThat(in.isAtEnd()).isTrue();
        assertThat(joined.counts(2).distribution().total()).isEqualTo(102);
        assertThat(joined.counts(2).distribution().counts()).hasSize(101); // 7 is there twice
        assertThat(joined.counts(5).distribution().counts()).hasSize(100).containsEntry(100 - 1 / 3.0, 1);
        assertThat(joined.counts(2, 5).distribution().counts()).containsEntry(100 - 1 / 3.0, 2);
        assertThat(joined.counts(0).states()).isEqualTo(Map.of(State.ANSWERED, 100, State.UNKNOWN, 1));
        assertThat(joined.counts(1).states()).isEmpty();
    }

    /** Mood weighs 3 and view 1: (3 · 50 + 90) / 4; without the mood it is the view alone. */
    @Test
    void what_a_respondent_scores_in_each_facet_is_the_weighted_mean_of_what_was_answered() {
        add(7, "lead", Sheet.blank().says("mood", "s50").says("view", 90).says("budget", 20));
        add(8, "lead", Sheet.blank().says("view", 90).doesNotKnow("mood"));
        double[][] scores = columns.facetScores();

        assertThat(scores).hasNumberOfRows(2);
        assertThat(scores[0]).startsWith(60, 90);
        assertThat(scores[1]).startsWith(20, Double.NaN);
        assertThat(columns.size()).isEqualTo(2);
        assertThat(IntStream.of(columns.subjects()).limit(2)).containsExactly(7, 8);
    }

    @Test
    void there_is_room_for_512_sheets_until_they_are_cleared() {
        for (int sheet = 0; sheet < 511; sheet++) {
            add(0, "lead", Sheet.blank());
        }
        assertThat(columns.isFull()).isFalse();
        add(0, "lead", Sheet.blank());
        assertThat(columns.isFull()).isTrue();

        columns.clear();
        assertThat(columns.isFull()).isFalse();
        assertThat(columns.size()).isZero();
    }

    private void add(int group, String role, Sheet sheet) {
        columns.add(
                group,
                CopyTally.subject("team"),
                group,
                Interview.of(codebook, sheet.responses(), Optional.of(new Id(role))));
        groups = Math.max(groups, 1 + group);
    }

    private CodeTally tally(int question) {
        var tally = new CodeTally(codebook, question);
        tally.add(columns, columns.groups(), groups);
        return tally;
    }
}
