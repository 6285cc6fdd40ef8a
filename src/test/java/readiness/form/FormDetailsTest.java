package readiness.form;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.is;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.words;
import static readiness.testkit.Form.yesNo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.assessment.Discretion;
import readiness.assessment.Instrument;
import readiness.assessment.Settings;
import readiness.questionnaire.AnswerCriterion;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat.NumberLine;
import readiness.testkit.Form;
import readiness.wording.Language;

/** Conditions, bounds, roles and numbers of questions in a form, each as its script and as paper have it. */
class FormDetailsTest {

    private static final List<Language> BOTH = List.of(Language.EN, Language.FR);

    private static Form form(String name) {
        return Form.named(name)
                .dimension("pain")
                .facet("facts")
                .asks(yesNo("has", "facts"))
                .asks(choice("way", "facts", 0, 50, 100))
                .asks(number("days", "facts"));
    }

    private static FormPage page(Questionnaire... questionnaires) {
        var settings =
                new FormSettings(BOTH, List.of(), List.of(), new Handling(Optional.empty(), new Discretion(5, false)));
        return FormPage.of(List.of(questionnaires).stream().map(Instrument::new).toList(), settings);
    }

    private static FormQuestion last(FormPage page) {
        var sections = page.sheets().get(page.sheets().size() - 1).sections();
        var questions = sections.get(0).questions();
        return questions.get(questions.size() - 1);
    }

    private static FormQuestion asked(Condition<AnswerCriterion> when) {
        return last(page(form("form").asks(number("late", "facts").when(when)).build()));
    }

    private static Condition<AnswerCriterion> atLeast(double days) {
        return new Condition.Single<>(new AnswerCriterion.AtLeast(id("days"), days));
    }

    private static Condition<AnswerCriterion> below(double days) {
        return new Condition.Single<>(new AnswerCriterion.Below(id("days"), days));
    }

    @Test
    void one_test_is_data_and_words() {
        assertThat(asked(is("has", "yes")).when()).isEqualTo("{\"question\":\"has\",\"is\":[\"yes\"]}");
        assertThat(asked(is("has", "yes")).onlyWhen().in(Language.EN))
                .isEqualTo("Only if question 1 is answered “Yes”.");
        assertThat(asked(is("way", "s50", "s100")).when())
                .isEqualTo("{\"question\":\"way\",\"is\":[\"s50\",\"s100\"]}");
        assertThat(asked(is("way", "s50", "s100")).onlyWhen().in(Language.EN))
                .isEqualTo("Only if question 2 is answered “s50” or “s100”.");
        assertThat(asked(atLeast(2.5)).when()).isEqualTo("{\"question\":\"days\",\"at-least\":2.5}");
        assertThat(asked(atLeast(2.5)).onlyWhen().in(Language.FR))
                .isEqualTo("Seulement si la réponse à la question 3 est 2,5 ou plus.");
        assertThat(asked(below(3)).when()).isEqualTo("{\"question\":\"days\",\"below\":3.0}");
        assertThat(asked(below(3)).onlyWhen().in(Language.EN)).isEqualTo("Only if question 3 is less than 3.");
    }

    @Test
    void several_tests_are_all_or_any_of_them_or_not() {
        var any = Condition.any(List.of(is("has", "yes"), below(3)));
        var not = new Condition.Not<>(is("has", "no"));

        assertThat(asked(any).when())
                .isEqualTo("{\"any\":[{\"question\":\"has\",\"is\":[\"yes\"]},{\"question\":\"days\",\"below\":3.0}]}");
        assertThat(asked(any).onlyWhen().in(Language.EN))
                .isEqualTo("Only if question 1 is answered “Yes” or question 3 is less than 3.");
        assertThat(asked(not).when()).isEqualTo("{\"not\":{\"question\":\"has\",\"is\":[\"no\"]}}");
        assertThat(asked(not).onlyWhen().in(Language.EN))
                .isEqualTo("Only if it is not so that question 1 is answered “No”.");
    }

    @Test
    void a_question_that_is_always_asked_has_no_condition() {
        var question = last(page(form("form").build()));

        assertThat(question.when()).isEmpty();
        assertThat(question.onlyWhen().versions()).isEmpty();
    }

    /** They stand after the unit and a comma: “jours, au moins 0”. */
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0.5 | 10 | between 0.5 and 10 | entre 0,5 et 10
            0   |    | at least 0         | au moins 0
                | 10 | at most 10         | au plus 10
            """)
    void bounds_are_said_as_far_as_there_are_any(Double least, Double most, String words, String french) {
        var line = new NumberLine(
                Optional.empty(),
                least == null ? OptionalDouble.empty() : OptionalDouble.of(least),
                most == null ? OptionalDouble.empty() : OptionalDouble.of(most),
                List.of(new NumberLine.Point(0, 0), new NumberLine.Point(10, 100)));
        var amount = last(page(form("form").asks(number("bound", "facts", line)).build()))
                .amount();

        assertThat(amount.bounds().in(Language.EN)).isEqualTo(words);
        assertThat(amount.bounds().in(Language.FR)).isEqualTo(french);
        assertThat(amount.least()).isEqualTo(least == null ? "" : Double.toString(least));
        assertThat(amount.most()).isEqualTo(most == null ? "" : Double.toString(most));
    }

    @Test
    void a_number_without_bounds_says_none_and_words_have_no_amount() {
        var unbounded = last(page(form("form").build()));
        var words = last(page(form("form").asks(words("wish")).build()));

        assertThat(unbounded.counted()).isTrue();
        assertThat(unbounded.amount().bounds().versions()).isEmpty();
        assertThat(words.amount()).isEqualTo(FormQuestion.Amount.NONE);
        assertThat(words.typed()).isTrue();
        assertThat(words.counted()).isFalse();
    }

    /** Three questions come before the second questionnaire, on paper and in its conditions. */
    @Test
    void a_second_questionnaire_goes_on_counting() {
        var second = form("second")
                .asks(number("late", "facts").when(is("has", "yes")))
                .build();
        var page = page(form("first").build(), second);

        assertThat(page.several()).isTrue();
        assertThat(last(page).number()).isEqualTo(7);
        assertThat(last(page).name()).isEqualTo("second.late");
        assertThat(last(page).onlyWhen().in(Language.EN)).isEqualTo("Only if question 4 is answered “Yes”.");
        assertThat(last(page).when()).contains("\"question\":\"has\"");
    }

    @Test
    void a_form_about_teams_asks_for_the_team_in_the_roles_of_its_questionnaire() {
        var page = page(form("form")
                .role("lead")
                .role("member")
                .asks(number("late", "facts").askedOf("lead").required())
                .build());

        assertThat(page.subjects()).extracting(SubjectField::kind).containsExactly("team");
        assertThat(page.sheets().get(0).roles()).extracting(FormChoice::id).containsExactly("lead", "member");
        assertThat(last(page).askedOf()).containsExactly("lead");
        assertThat(last(page).required()).isTrue();
        assertThat(page.sheets().get(0).named()).isEqualTo("form@1.0.0");
    }

    @ParameterizedTest(name = "groups of {0}, comments {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | false | single questions only from 5 on. Reports do not show your comments",
                "2 | false | If fewer than 2 people answer",
                "1 | false | Reports show the results of single questions whatever the number",
                "1 | true | From 1 person on, reports show comments, without a name.",
                "4 | true | From 4 people on, reports show comments, without a name."
            })
    void what_reports_show_is_said_by_the_rules_of_the_assessment(int leastGroup, boolean comments, String words) {
        var handling = new Handling(Optional.empty(), new Discretion(leastGroup, comments));

        assertThat(handling.in(Language.EN))
                .startsWith("Your answers are read by whoever asked you for them. Reports name nobody.")
                .contains(words);
    }

    @Test
    void a_reader_without_a_name_is_not_named() {
        var nameless = new Settings.Reader(Optional.empty(), Optional.of("ann@example.com"));

        assertThat(new Handling(Optional.of(nameless), new Discretion(5, false)).reader(Language.EN))
                .isEqualTo("Your answers are read by whoever asked you for them.");
    }
}
