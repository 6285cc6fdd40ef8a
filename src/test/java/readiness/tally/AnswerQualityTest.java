package readiness.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.answers.Codebook;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.answers.Interview;
import readiness.answers.Recoding;
import readiness.questionnaire.About;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.Section;
import readiness.questionnaire.Version;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.testkit.Tabulated;

/** How well the answers measure what they should (method, section 8). */
final class AnswerQualityTest {

    private static final Questionnaire TWO_QUESTIONS = Form.aboutTeams()
            .dimension("pain")
            .facet("facts")
            .facet("alone")
            .asks(number("one", "facts"))
            .asks(number("two", "facts"))
            .asks(number("three", "alone"))
            .build();

    @ParameterizedTest(name = "{0} say 0 and 0, {0} say 100 and 100, {1} say each of the mixed pairs: alpha {2}")
    @CsvSource({"10, 0, 1", "8, 2, 0.75", "5, 5, 0", "2, 8, -3"}) // 2 · (1 − 2·2500 / (2·{0}·10000 / 20))
    void alpha_says_whether_two_questions_go_together(int alike, int mixed, double alpha) {
        var facet = quality(answers(alike, mixed)).facets().get(0);

        assertThat(facet.facet()).isEqualTo(id("facts"));
        assertThat(facet.sheets()).isEqualTo(20);
        assertThat(facet.alpha().orElseThrow()).isCloseTo(alpha, within(1e-12));
        assertThat(facet.isMixed()).isEqualTo(alpha < 0.6);
    }

    @Test
    void a_facet_of_one_question_has_no_alpha() {
        assertThat(quality(answers(10, 0)).facets()).hasSize(1);
    }

    @Test
    void nineteen_complete_sheets_are_too_few() {
        var sheets = answers(10, 0);
        sheets.set(0, Sheet.blank().says("one", 0));
        var facet = quality(sheets).facets().get(0);

        assertThat(facet.sheets()).isEqualTo(19);
        assertThat(facet.alpha()).isEmpty();
    }

    @Test
    void where_everybody_says_the_same_there_is_no_alpha() {
        assertThat(quality(Collections.nCopies(20, pair(50, 50)))
                        .facets()
                        .get(0)
                        .alpha())
                .isEmpty();
    }

    /** 0.1 and 0.7 are a little less than 0.4 and 0.4 to a computer: that is no difference between people. */
    @Test
    void where_all_sums_are_the_same_but_for_rounding_there_is_no_alpha() {
        assertThat(0.1 + 0.7).isLessThan(0.8);
        var sheets = new ArrayList<Sheet>();
        sheets.addAll(Collections.nCopies(10, pair(0.1, 0.7)));
        sheets.addAll(Collections.nCopies(10, pair(0.4, 0.4)));

        var facet = quality(sheets).facets().get(0);
        assertThat(facet.sheets()).isEqualTo(20);
        assertThat(facet.alpha()).isEmpty();
    }

    @ParameterizedTest(name = "{0} questions on one scale, number {1} reversed, number {2} answered otherwise: {3}")
    @CsvSource({
        "10, 4, 0, true", // ten alike, a reversed one among them
        "9, 4, 0, false", // too short a run
        "10, 0, 0, false", // no question is reversed: it may be meant
        "10, 4, 5, false", // broken in the middle
        "14, 4, 14, true", // the end of it is another matter
        "14, 14, 14, false" // the only reversed one is not in the run
    })
    void the_same_option_ten_times_over_reversed_questions_is_flagged(
            int questions, int reversed, int otherwise, boolean flagged) {
        var sheet = Sheet.blank();
        for (int number = 1; number <= questions; number++) {
            sheet.says("q" + number, number == otherwise ? "no" : "yes-indeed");
        }
        var quality = Tabulated.of(onOneScale(questions, reversed), Optional.empty(), List.of(sheet, Sheet.blank()))
                .quality();

        assertThat(quality.straightLined()).isEqualTo(flagged ? 1 : 0);
    }

    @Test
    void a_run_ends_with_its_sheet() {
        var nine = Sheet.blank();
        for (int number = 1; number <= 9; number++) {
            nine.says("q" + number, "yes-indeed");
        }
        var quality = Tabulated.of(onOneScale(9, 4), Optional.empty(), List.of(nine, nine))
                .quality();

        assertThat(quality.straightLined()).isZero();
    }

    /** Twelve sheets of the last option throughout, which earns the most, and eight of the first. */
    @Test
    void what_was_counted_elsewhere_is_added() {
        var codebook = new Codebook(onOneScale(10, 0));
        var last = Sheet.blank();
        var first = Sheet.blank();
        for (int number = 1; number <= 10; number++) {
            last.says("q" + number, "yes-indeed");
            first.says("q" + number, "no");
        }
        var there = counted(codebook, Collections.nCopies(12, last));
        var out = new CountWriter();
        codebook.writeTo(out);
        there.writeTo(out);
        var here = counted(codebook, Collections.nCopies(8, first));
        var in = new CountReader(out.toBytes());
        here.addFrom(in, Recoding.read(in, codebook));

        assertThat(in.isAtEnd()).isTrue();
        assertThat(here.quality().lastOption()).isEqualTo(20);
        assertThat(here.quality().bestThroughout()).isEqualTo(12);
        var facet = here.quality().facets().get(0);
        assertThat(facet.sheets()).isEqualTo(20);
        assertThat(facet.alpha().orElseThrow()).isCloseTo(1, within(1e-12)); // all ten rise and fall together
    }

    private static QualityTally counted(Codebook codebook, List<Sheet> sheets) {
        var tally = new QualityTally(codebook);
        var columns = new Columns(codebook);
        sheets.forEach(sheet -> columns.add(0, CopyTally.subject("red"), 0, Interview.of(codebook, sheet.responses())));
        tally.add(columns);
        return tally;
    }

    private static AnswerQuality quality(List<Sheet> sheets) {
        return Tabulated.of(TWO_QUESTIONS, Optional.empty(), sheets).quality();
    }

    private static List<Sheet> answers(int alike, int mixed) {
        var sheets = new ArrayList<Sheet>();
        sheets.addAll(Collections.nCopies(alike, pair(0, 0)));
        sheets.addAll(Collections.nCopies(alike, pair(100, 100)));
        sheets.addAll(Collections.nCopies(mixed, pair(0, 100)));
        sheets.addAll(Collections.nCopies(mixed, pair(100, 0)));
        return sheets;
    }

    private static Sheet pair(double one, double two) {
        return Sheet.blank().says("one", one).says("two", two);
    }

    private static Questionnaire onOneScale(int number, int reversed) {
        var options =
                List.of(Option.scoring(id("no"), 0, text("No")), Option.scoring(id("yes-indeed"), 100, text("Yes")));
        var format = new ResponseFormat.Choice(Optional.of(id("agreement")), options);
        var questions = new ArrayList<Question>();
        for (int i = 1; i <= number; i++) {
            questions.add(new Question(
                    id("q" + i),
                    List.of(),
                    format,
                    Optional.of(new Question.Scoring(id("facts"), 1, i == reversed)),
                    false,
                    Question.Asking.EVERYBODY,
                    new Question.Phrasing(text("q" + i), Optional.empty(), Optional.empty())));
        }
        return new Questionnaire(
                id("form"),
                new Version(1, 0, 0),
                About.TEAM,
                List.of("en"),
                List.of(),
                text("Form"),
                Optional.empty(),
                TWO_QUESTIONS.dimensions(),
                List.of(new Section(id("all"), text("All"), Optional.empty(), questions)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
