package readiness.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.text;
import static readiness.testkit.Form.words;
import static readiness.testkit.Form.yesNo;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.testkit.Form;

/** What is found in a questionnaire by its id. */
final class QuestionnaireTest {

    private static final Questionnaire QUESTIONNAIRE = Form.aboutTeams()
            .dimension("pain")
            .facet("views")
            .facet("facts")
            .dimension("drive")
            .facet("will")
            .asks(yesNo("hurts", "views"))
            .asks(words("wish"))
            .build();

    @Test
    void scores_are_each_dimension_followed_by_its_facets() {
        assertThat(QUESTIONNAIRE.scores())
                .containsExactly(id("pain"), id("views"), id("facts"), id("drive"), id("will"));
    }

    @Test
    void a_question_is_found_by_its_id() {
        assertThat(QUESTIONNAIRE.questions()).extracting(Question::id).containsExactly(id("hurts"), id("wish"));
        assertThat(QUESTIONNAIRE.question(id("wish")).map(Question::id)).contains(id("wish"));
        assertThat(QUESTIONNAIRE.question(id("pain"))).isEmpty();
    }

    @Test
    void a_facet_belongs_to_its_dimension_and_a_dimension_to_itself() {
        assertThat(QUESTIONNAIRE.dimensionOf(id("will"))).contains(id("drive"));
        assertThat(QUESTIONNAIRE.dimensionOf(id("facts"))).contains(id("pain"));
        assertThat(QUESTIONNAIRE.dimensionOf(id("pain"))).contains(id("pain"));
        assertThat(QUESTIONNAIRE.dimensionOf(id("hurts"))).isEmpty();
    }

    @Test
    void a_dimension_is_found_by_its_id_and_a_facet_is_none() {
        assertThat(QUESTIONNAIRE.dimension(id("drive")).map(Dimension::id)).contains(id("drive"));
        assertThat(QUESTIONNAIRE.dimension(id("will"))).isEmpty();
    }

    @Test
    void dimensions_and_facets_have_titles_and_nothing_else_has() {
        assertThat(QUESTIONNAIRE.titleOf(id("drive"))).contains(text("drive"));
        assertThat(QUESTIONNAIRE.titleOf(id("facts"))).contains(text("facts"));
        assertThat(QUESTIONNAIRE.titleOf(id("wish"))).isEmpty();
    }

    @Test
    void an_organisation_is_the_only_one_of_its_kind() {
        assertThat(List.of(About.values())).filteredOn(About::hasSeveral).containsExactly(About.TEAM, About.CUSTOMER);
    }

    @Test
    void a_question_for_some_roles_is_asked_of_them_and_of_whoever_answers_without_naming_one() {
        var asked = yesNo("hurts", "views").askedOf("lead", "tester").build();

        assertThat(asked.asks(Optional.of(id("tester")), false)).isTrue();
        assertThat(asked.asks(Optional.of(id("sponsor")), true)).isFalse();
        assertThat(asked.asks(Optional.empty(), true)).isTrue();
        assertThat(asked.asks(Optional.empty(), false)).isFalse();
        assertThat(yesNo("hurts", "views").build().asks(Optional.of(id("sponsor")), false))
                .isTrue();
    }

    @Test
    void a_question_in_the_background_has_no_facet_and_the_weight_of_one() {
        var background = words("wish").build();
        assertThat(background.facet()).isEmpty();
        assertThat(background.scored()).isFalse();
        assertThat(background.weight()).isEqualTo(1);
        assertThat(background.reversed()).isFalse();

        var scored = yesNo("hurts", "views").weighing(2.5).reversed().build();
        assertThat(scored.facet()).contains(id("views"));
        assertThat(scored.scored()).isTrue();
        assertThat(scored.weight()).isEqualTo(2.5);
        assertThat(scored.reversed()).isTrue();
    }

    @Test
    void how_firmly_a_question_is_asked_is_its_own() {
        var firmly =
                yesNo("hurts", "views").required().when(Form.is("first", "yes")).build();
        assertThat(firmly.required()).isTrue();
        assertThat(firmly.mayNotApply()).isTrue();
        assertThat(firmly.when()).contains(Form.is("first", "yes"));

        assertThat(yesNo("hurts", "views").build().required()).isFalse();
        assertThat(everybody().mayNotApply()).isFalse();
        assertThat(everybody().when()).isEmpty();
    }

    private static Question everybody() {
        return new Question(
                id("hurts"),
                List.of(),
                new ResponseFormat.YesNo(),
                Optional.empty(),
                false,
                Question.Asking.EVERYBODY,
                new Question.Phrasing(text("Does it hurt?"), Optional.empty(), Optional.empty()));
    }
}
