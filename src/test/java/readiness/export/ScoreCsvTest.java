package readiness.export;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.number;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Levels;
import readiness.testkit.Assessed;
import readiness.testkit.Choosing;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** Every figure on a row of its own, read back as a spreadsheet reads it. */
class ScoreCsvTest {

    /** Pain 40 of two questions, one of them unanswered; drive 80. */
    private static final Sheet SHEET = Sheet.blank()
            .says("ask-facts", 40)
            .doesNotKnow("ask-more")
            .says("ask-will", "s80");

    @Test
    void a_ranked_team_has_a_row_for_its_overall_score_each_theme_topic_question_and_option() {
        var rows = rows(Assessed.by(form().ranks(List.of(), "pain", "drive").build())
                .team("red", Assessed.times(5, SHEET)));

        assertThat(rows)
                .extracting(row -> row.getField("kind") + " " + row.getField("id") + " " + row.getField("option") + " "
                        + row.getField("score"))
                .containsExactly(
                        "composite composite  60",
                        "dimension pain  40",
                        "facet facts  40",
                        "dimension drive  80",
                        "facet will  80",
                        "question ask-facts  40",
                        "question ask-more  ",
                        "question ask-will  80",
                        "tally ask-will s0 0",
                        "tally ask-will s80 5",
                        "tally ask-will s100 0");
        var composite = rows.get(0);
        assertThat(composite.getField("status")).isEqualTo("candidate");
        assertThat(composite.getField("rank")).isEqualTo("1");
        assertThat(composite.getField("respondents")).isEqualTo("5");
        assertThat(composite.getField("probability-first")).isEqualTo("1");
        assertThat(Double.parseDouble(composite.getField("low"))).isLessThanOrEqualTo(60);
        assertThat(Double.parseDouble(composite.getField("high"))).isGreaterThanOrEqualTo(60);
        // A quarter of facts is unanswered: it lies between 0.75 × 40 and that plus 25.
        assertThat(List.of(rows.get(2).getField("coverage"), rows.get(2).getField("low"), rows.get(2).getField("high")))
                .containsExactly("0.75", "30", "55");
    }

    @Test
    void what_a_small_team_may_not_show_is_empty_or_has_no_row() {
        var rows = rows(Assessed.by(form().ranks(List.of(), "pain", "drive").build())
                .team("red", Assessed.times(2, SHEET)));

        assertThat(rows).extracting(row -> row.getField("kind")).doesNotContain("question", "tally");
        assertThat(rows.get(2).getField("id")).isEqualTo("facts");
        assertThat(rows.get(2).getField("coverage")).isEqualTo("0.75");
        assertThat(List.of(rows.get(2).getField("score"), rows.get(2).getField("low"), rows.get(2).getField("high")))
                .containsOnly("");
        assertThat(rows.get(1).getField("score")).isEqualTo("40");
    }

    @Test
    void a_level_is_on_the_row_of_what_it_is_the_level_of() {
        var rows = rows(Assessed.by(form().levels(Levels.Rule.WEAKEST, Map.of("some", 30.0)).build())
                .team("red", Assessed.times(5, SHEET)));

        assertThat(rows).filteredOn(row -> row.getField("kind").equals("composite"))
                .extracting(row -> row.getField("score") + "/" + row.getField("level"))
                .containsExactly("/some");
        assertThat(rows).filteredOn(row -> row.getField("id").equals("drive"))
                .extracting(row -> row.getField("level"))
                .containsExactly("some");
    }

    @Test
    void an_option_is_chosen_open_or_closed_with_its_value() {
        var rule = new Choosing()
                .option("bold", "pain", 1)
                .needs("pain", 90)
                .option("careful", "drive", 1)
                .rule();
        var rows = rows(Assessed.by(form().decides(rule).build()).organisation(Assessed.times(5, SHEET)));

        assertThat(rows).filteredOn(row -> row.getField("kind").equals("option"))
                .extracting(row -> row.getField("id") + " " + row.getField("status") + " " + row.getField("score"))
                .containsExactly("bold closed 40", "careful chosen 80");
        assertThat(rows).allMatch(row -> row.getField("team").isEmpty() && row.getField("name").equals("Northern"));
    }

    @Test
    void a_name_is_no_formula_and_survives_quotes_and_line_ends() {
        var assessed = Assessed.by(form().build())
                .named("one", "=1+1", Assessed.times(1, SHEET))
                .named("two", "a \"b\", c\nd", Assessed.times(1, SHEET))
                .named("three", "@x", Assessed.times(1, SHEET));

        assertThat(rows(assessed)).extracting(row -> row.getField("name")).contains("'=1+1", "a \"b\", c\nd", "'@x");
    }

    @Test
    void numbers_are_plain_and_unrounded() {
        var third = Sheet.blank().says("ask-facts", 100.0 / 3);

        assertThat(rows(Assessed.by(form().build()).team("red", Assessed.times(3, third))))
                .filteredOn(row -> row.getField("id").equals("facts"))
                .extracting(row -> row.getField("score"))
                .containsExactly("33.3333333333333");
    }

    private static List<NamedCsvRecord> rows(Assessed assessed) {
        return CsvReader.builder().ofNamedCsvRecord(ScoreCsv.of(assessed.result())).stream().toList();
    }

    private static Form form() {
        return Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .dimension("drive")
                .facet("will")
                .asks(number("ask-facts", "facts").weighing(3))
                .asks(number("ask-more", "facts"))
                .asks(choice("ask-will", "will", 0, 80, 100));
    }
}
