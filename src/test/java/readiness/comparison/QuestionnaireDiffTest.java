package readiness.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.is;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.words;
import static readiness.testkit.Form.yesNo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.catalogue.QuestionnaireReader;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Version;
import readiness.testkit.Examples;
import readiness.testkit.Form;

/** Two versions of a questionnaire side by side. */
final class QuestionnaireDiffTest {

    private static final Questionnaire BEFORE = form().build();

    private static Form form(Form.Asked... more) {
        var form = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .facet("views")
                .asks(yesNo("has-pain", "facts"));
        for (Form.Asked question : more) {
            form.asks(question);
        }
        return form;
    }

    private static List<String> differences(Questionnaire before, Questionnaire now) {
        return QuestionnaireDiff.of(before, now).differences().stream()
                .map(difference ->
                        difference.aspect() + " " + String.join(" ", difference.details()) + " " + difference.impact())
                .toList();
    }

    @Test
    void a_version_does_not_differ_from_itself() {
        var diff = QuestionnaireDiff.of(BEFORE, BEFORE);

        assertThat(diff.differences()).isEmpty();
        assertThat(diff.isSaid()).isTrue();
    }

    @Test
    void questions_come_and_go_and_get_other_names() {
        var before = form(number("speed", "facts"), number("old", "views")).build();
        var now = form(number("pace", "facts").formerly("speed"), number("new", "views"))
                .build();

        assertThat(differences(before, now))
                .containsExactly(
                        "QUESTION_RENAMED pace speed WORDING",
                        "QUESTION_WORDS pace WORDING",
                        "QUESTION_ADDED new ADDITION",
                        "QUESTION_REMOVED old SCORES");
    }

    @Test
    void whatever_changes_a_score_is_found() {
        var before = form(
                        choice("way", "facts", 0, 50, 100),
                        number("days", "facts"),
                        number("view", "views"),
                        number("late", "views").when(is("has-pain", "yes")))
                .build();
        var now = form(
                        choice("way", "facts", 0, 100),
                        number("days", "views").weighing(2.5),
                        number("view", "views").reversed(),
                        number("late", "views"))
                .build();

        assertThat(differences(before, now))
                .containsExactly(
                        "OPTION_REMOVED way s50 SCORES",
                        "QUESTION_FACET days facts views SCORES",
                        "QUESTION_WEIGHT days 1 2.5 SCORES",
                        "QUESTION_SCORES view reversed: false → true SCORES",
                        "QUESTION_ASKED late SCORES");
    }

    @Test
    void weights_of_facets_and_rules_of_levels_are_found() {
        var before = Form.aboutTeams().dimension("pain").facet("facts").levels(Levels.Rule.MEAN, Map.of("some", 10.0));
        var now = Form.aboutTeams().dimension("pain").facet("facts", 3).levels(Levels.Rule.MEAN, Map.of("some", 20.0));

        assertThat(differences(before.build(), now.build()))
                .containsExactly("SCALE_WEIGHT facts 1 3 SCORES", "LEVELS  SCORES");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            id: tea, score: 60 | id: chai, formerly: [tea], score: 60 | none
            id: tea, score: 60 | id: chai, formerly: [tea], score: 50 | QUESTION_SCORES drinks chai 60 → 50 SCORES
            en: Tea | en: Green tea | QUESTION_WORDS drinks WORDING
            at: 10, score: 0 | at: 12, score: 0 | QUESTION_SCORES degrees points SCORES
            least: 5 | least: 8 | QUESTION_RULES degrees ADDITION
            not-applicable: true | not-applicable: false | QUESTION_RULES degrees ADDITION
            welcome: 1, heating: 3 | welcome: 2, heating: 3 | RANKING  SCORES
            en: Cold, fr | en: Chilly, fr | none
            buy-cups | buy-mugs | none
            """)
    void one_line_of_the_file_makes_one_difference(String line, String another, String difference) {
        var now = read(Examples.WARMTH.replace(line, another));

        assertThat(now).isNotEqualTo(read(Examples.WARMTH));
        assertThat(differences(read(Examples.WARMTH), now))
                .isEqualTo(difference.equals("none") ? List.of() : List.of(difference));
    }

    @Test
    void a_new_option_is_an_addition_and_differences_are_found_by_their_impact() {
        var before = form(choice("way", "facts", 0, 100)).build();
        var now = form(choice("way", "facts", 0, 50, 100), number("days", "facts"))
                .build();
        var diff = QuestionnaireDiff.of(before, now);

        assertThat(differences(before, now))
                .containsExactly("OPTION_ADDED way s50 ADDITION", "QUESTION_ADDED days ADDITION");
        assertThat(diff.with(Difference.Impact.ADDITION)).hasSize(2).isEqualTo(diff.differences());
        assertThat(diff.with(Difference.Impact.SCORES)).isEmpty();
    }

    @Test
    void themes_topics_and_types_come_and_go() {
        var before = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .facet("views")
                .asks(number("one", "facts"))
                .asks(words("remarks"));
        var now = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .facet("hopes")
                .asks(yesNo("one", "facts"));

        assertThat(differences(before.build(), now.build()))
                .containsExactly(
                        "QUESTION_SCORES one number → yes-no, points SCORES",
                        "QUESTION_REMOVED remarks ADDITION",
                        "SCALE_ADDED hopes ADDITION",
                        "SCALE_REMOVED views SCORES");
    }

    private static Questionnaire read(String text) {
        var checked = QuestionnaireReader.read("warmth.yaml", text);
        assertThat(checked.hasErrors()).isFalse();
        return checked.value().orElseThrow();
    }

    @ParameterizedTest(name = "{0} → {1} for a new question: said {2}")
    @CsvSource({"1.0.0, 1.0.0, false", "1.0.0, 1.0.1, false", "1.0.0, 1.1.0, true", "1.0.0, 2.0.0, true"})
    void the_version_must_rise_as_much_as_the_differences_demand(String before, String now, boolean said) {
        var diff = QuestionnaireDiff.of(
                Form.versioned(BEFORE, before),
                Form.versioned(form(number("new", "views")).build(), now));

        assertThat(diff.impact()).isEqualTo(Optional.of(Difference.Impact.ADDITION));
        assertThat(diff.isSaid()).isEqualTo(said);
    }

    @Test
    void each_effect_has_the_next_version_that_says_so() {
        assertThat(List.of(Difference.Impact.values()))
                .extracting(effect -> effect.next(new Version(1, 2, 3)).toString())
                .containsExactly("1.2.4", "1.3.0", "2.0.0");
    }
}
