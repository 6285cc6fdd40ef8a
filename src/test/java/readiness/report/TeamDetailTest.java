package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Assessed.times;
import static readiness.testkit.Form.number;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readiness.page.PageWording;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Assessed;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/** What is said of one team beside its scores. */
class TeamDetailTest {

    private static final List<String> FACETS = List.of("a", "b", "c", "d", "e", "f");

    private static final Questionnaire FORM = form();

    private static Questionnaire form() {
        var form = Form.aboutTeams().dimension("pain");
        FACETS.forEach(name -> form.facet(name).asks(number("ask-" + name, name)));
        return form.build();
    }

    /** Returns a sheet with these answers, one for each facet; a negative one is not known. */
    private static Sheet sheet(double... answers) {
        var sheet = Sheet.blank();
        for (int each = 0; each < answers.length; each++) {
            String question = "ask-" + FACETS.get(each);
            if (answers[each] < 0) {
                sheet.doesNotKnow(question);
            } else {
                sheet.says(question, answers[each]);
            }
        }
        return sheet;
    }

    @Test
    void its_highest_and_lowest_topics_are_named() {
        assertThat(findings(times(5, sheet(90, 50, 50, 50, 50, 10))))
                .containsExactly("Highest: a (90.0).", "Lowest: f (10.0).");
    }

    @Test
    void up_to_three_that_are_equal_are_named_together_and_more_do_not_stand_out() {
        assertThat(findings(times(5, sheet(90, 90, 90, 10, 10, 10))))
                .containsExactly("Highest: a, b and c (90.0).", "Lowest: d, e and f (10.0).");
        assertThat(findings(times(5, sheet(90, 90, 90, 90, 50, 10)))).containsExactly("Lowest: f (10.0).");
    }

    /** A tenth of a point is printed: 60.3 and 60.2 differ, though their difference as a double is less than 0.1. */
    @Test
    void what_is_printed_alike_has_no_highest_and_a_tenth_of_a_point_is_a_difference() {
        assertThat(findings(times(5, sheet(60, 60, 60, 60, 60, 60)))).isEmpty();
        assertThat(findings(times(5, sheet(60.3, 60.3, 60.3, 60.2, 60.2, 60.2))))
                .containsExactly("Highest: a, b and c (60.3).", "Lowest: d, e and f (60.2).");
    }

    @Test
    void of_two_people_no_topic_is_named() {
        assertThat(findings(times(2, sheet(90, 50, 50, 50, 50, 10)))).isEmpty();
    }

    /** 4 of 5 answered a: from 0.8 · 90 = 72 to 72 + 20 = 92. */
    @Test
    void what_was_not_answered_is_said_with_the_range_it_leaves() {
        var all = sheet(90, 50, 50, 50, 50, 10);
        var gap = sheet(-1, 50, 50, 50, 50, 10);

        assertThat(findings(all, all, all, all, gap))
                .endsWith("Not fully answered: a, 80% answered, could lie between 72.0 and 92.0.");
    }

    @Test
    void of_more_than_four_gaps_only_the_number_is_said() {
        var all = sheet(50, 50, 50, 50, 50, 50);
        var four = sheet(-1, -1, -1, -1, 50, 50);
        var five = sheet(-1, -1, -1, -1, -1, 50);

        assertThat(findings(all, all, all, all, four))
                .containsExactly(
                        "Not fully answered: a, 80% answered, could lie between 40.0 and 60.0; b, 80% answered,"
                                + " could lie between 40.0 and 60.0; c, 80% answered, could lie between 40.0 and 60.0; d, 80%"
                                + " answered, could lie between 40.0 and 60.0.");
        assertThat(findings(all, all, all, all, five))
                .containsExactly("5 topics are not fully answered; the saved data has their ranges.");
    }

    private static List<String> findings(Sheet... sheets) {
        var result =
                Assessed.by(FORM).team("red", sheets).result().questionnaires().get(0);
        return TeamDetail.of(result, result.subjects().get(0), PageWording.onTerminal(Map.of(), Language.EN)).stream()
                .map(TeamDetail::findings)
                .flatMap(List::stream)
                .toList();
    }
}
