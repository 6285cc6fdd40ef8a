package readiness.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.is;
import static readiness.testkit.Form.multiple;
import static readiness.testkit.Form.words;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.scoring.Tabulator;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** Sheets of one team that have a double (method, section 8). */
final class CopyTallyTest {

    private static final Questionnaire QUESTIONNAIRE = questionnaire();

    private final Codebook codebook = new Codebook(QUESTIONNAIRE);
    private final Tabulator tabulator = new Tabulator(codebook);

    private static Questionnaire questionnaire() {
        var form =
                Form.aboutTeams().role("lead").role("member").dimension("pain").facet("facts");
        for (int number = 1; number <= 9; number++) {
            form.asks(choice("q" + number, "facts", 0, 50, 100));
        }
        return form.asks(multiple("tools", "facts", 10, 20, 30))
                .asks(choice("budget", "facts", 0, 100).askedOf("lead").when(is("q1", "s100")))
                .asks(words("wish"))
                .build();
    }

    @Test
    void two_alike_are_two_copies_and_three_are_three() {
        add("red", ten());
        assertThat(copies()).isZero();
        add("red", ten());
        assertThat(copies()).isEqualTo(2);
        add("red", ten());
        assertThat(copies()).isEqualTo(3);
    }

    @Test
    void of_digests_from_everywhere_all_that_come_more_than_once_are_copies() {
        assertThat(CopyTally.copies(LongStream.of(5, 7, 5, 9, 7, 7))).isEqualTo(5);

        add("red", ten());
        add("red", ten());
        add("red", ten().says("q9", "s100"));
        assertThat(CopyTally.copies(tabulator.copies().digests())).isEqualTo(2);
        assertThat(tabulator.copies().digests()).hasSize(3);
        tabulator.copies().addFound(4);
        assertThat(copies()).isEqualTo(2 + 4);
    }

    @Test
    void one_other_answer_makes_another_sheet() {
        add("red", ten());
        add("red", ten().says("q9", "s100"));

        assertThat(copies()).isZero();
    }

    @Test
    void not_to_know_is_another_answer_than_none() {
        add("red", ten().doesNotKnow("budget"), "lead");
        add("red", ten().leavesOut("q9").says("q1", "s100"), "lead");
        add("red", ten().doesNotKnow("q9").says("q1", "s100"), "lead");

        assertThat(copies()).isZero();
    }

    @Test
    void people_of_two_teams_may_well_agree() {
        add("red", ten());
        add("blue", ten());

        assertThat(copies()).isZero();
    }

    @Test
    void nine_answers_may_be_alike_by_chance() {
        var nine = IntStream.rangeClosed(1, 9).boxed().toList();
        for (int person = 0; person < 2; person++) {
            var sheet = Sheet.blank();
            nine.forEach(number -> sheet.says("q" + number, "s50"));
            add("red", sheet);
        }

        assertThat(copies()).isZero();
    }

    @Test
    void options_are_a_set_and_words_are_left_aside() {
        add("red", ten().says("tools", "s10", "s30").puts("wish", new Answer.Written("peace")));
        add(
                "red",
                ten().says("tools", "s30", "s10")
                        .puts("wish", new Answer.Written("quiet"))
                        .remarks("wish", "please"));

        assertThat(copies()).isEqualTo(2);
    }

    @Test
    void reasons_and_comments_are_left_aside() {
        add("red", ten().says("q1", "s100").puts("budget", new Answer.NotApplicable("none of mine")), "lead");
        add("red", ten().says("q1", "s100").puts("budget", new Answer.NotApplicable("no idea")), "lead");

        assertThat(copies()).isEqualTo(2);
    }

    /** A question that was not asked is hidden, be it for the role or for a condition: that is one state. */
    @Test
    void it_does_not_matter_why_a_question_was_not_asked() {
        add("red", ten(), "lead"); // the condition does not hold
        add("red", ten(), "member"); // nor is a member ever asked

        assertThat(copies()).isEqualTo(2);
    }

    /** Sheets that are counted elsewhere are brought together by their digests. */
    @Test
    void a_digest_is_the_same_wherever_a_sheet_is_counted() {
        add("red", ten());
        add("red", ten().says("q1", "s0"));
        add("red", ten());
        var elsewhere = new Codebook(QUESTIONNAIRE);
        var other = new Tabulator(elsewhere);
        other.add(Optional.of(new Id("red")), Optional.empty(), interview(elsewhere, ten().says("q1", "s0"), ""));

        var all = java.util.stream.LongStream.concat(
                tabulator.copies().digests(), other.copies().digests());

        assertThat(tabulator.copies().digests()).hasSize(3);
        assertThat(CopyTally.copies(all)).isEqualTo(4);
    }

    private static Sheet ten() {
        var sheet = Sheet.blank();
        for (int number = 1; number <= 9; number++) {
            sheet.says("q" + number, "s50");
        }
        return sheet.says("tools", "s20");
    }

    private void add(String team, Sheet sheet) {
        add(team, sheet, "");
    }

    private void add(String team, Sheet sheet, String role) {
        tabulator.add(Optional.of(new Id(team)), roleOf(role).map(Id::name), interview(codebook, sheet, role));
    }

    private static Interview interview(Codebook codebook, Sheet sheet, String role) {
        return Interview.of(codebook, sheet.responses(), roleOf(role));
    }

    private static Optional<Id> roleOf(String role) {
        return role.isEmpty() ? Optional.empty() : Optional.of(new Id(role));
    }

    private int copies() {
        return tabulator.tabulation().quality().copies();
    }
}
