package readiness.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.is;
import static readiness.testkit.Form.multiple;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.words;
import static readiness.testkit.Form.yesNo;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ScoreDigest;
import readiness.testkit.Form;

/** Questions, facets and answers by number. */
final class CodebookTest {

    private static final Questionnaire QUESTIONNAIRE = Form.aboutTeams()
            .role("lead")
            .dimension("pain")
            .facet("views")
            .dimension("drive")
            .facet("habits")
            .asks(choice("mood", "views", 0, 50, 100).formerly("humour", "habit"))
            .asks(multiple("habit", "habits", 10, 20, 30).when(is("mood", "s0")))
            .asks(number("view", "views").askedOf("lead"))
            .asks(words("wish"))
            .asks(yesNo("calm", "habits"))
            .build();

    private final Codebook codebook = new Codebook(QUESTIONNAIRE);

    @Test
    void questions_and_facets_are_numbered_in_the_order_of_the_questionnaire() {
        assertThat(codebook.questionnaire()).isSameAs(QUESTIONNAIRE);
        assertThat(codebook.questions()).extracting(Question::id).startsWith(id("mood"), id("habit"));
        assertThat(codebook.facets()).containsExactly(id("views"), id("habits"));
        assertThat(codebook.place(id("mood"))).hasValue(0);
        assertThat(codebook.place(id("calm"))).hasValue(4);
        assertThat(codebook.place(id("humour"))).isEmpty();
    }

    @Test
    void a_former_id_finds_its_question_unless_another_question_has_it_now() {
        assertThat(codebook.placeByAnyId("humour")).contains(0);
        assertThat(codebook.placeByAnyId("habit")).contains(1);
        assertThat(codebook.placeByAnyId("spirits")).isEmpty();
        assertThat(codebook.placeByAnyId("no id")).isEmpty();
    }

    @Test
    void a_question_counts_towards_its_facet_and_words_towards_none() {
        assertThat(Stream.of(0, 1, 2, 3, 4).map(codebook::facetOf)).containsExactly(0, 1, 0, -1, 1);
    }

    @Test
    void a_question_with_a_condition_or_for_some_roles_is_not_always_asked() {
        assertThat(codebook.conditional()).containsExactly(1, 2);
    }

    @Test
    void what_must_be_answered_is_known() {
        var form = Form.aboutTeams()
                .dimension("drive")
                .facet("habits")
                .asks(yesNo("calm", "habits"))
                .asks(yesNo("firm", "habits").required());

        assertThat(codebook.required()).isEmpty();
        assertThat(new Codebook(form.build()).required()).containsExactly(1);
    }

    @Test
    void each_different_answer_gets_the_next_number_and_the_same_one_again() {
        assertThat(codebook.code(1, chosen("s20", "s10"), 30)).isZero();
        assertThat(codebook.code(1, chosen("s30"), 30)).isEqualTo(1);
        assertThat(codebook.code(1, chosen("s10", "s20"), 30)).isZero();
        assertThat(codebook.code(2, new Answer.Quantity(30), 30)).isZero();
        assertThat(codebook.code(2, new Answer.Quantity(31), 30)).isEqualTo(1);
        assertThat(codebook.code(2, new Answer.Quantity(31), 31)).isEqualTo(2);
    }

    @Test
    void what_an_answer_is_and_scores_is_known_by_its_number() {
        codebook.code(1, chosen("s20", "s10"), 30);
        assertThat(codebook.scores(1)).containsExactly(30);
        assertThat(codebook.chosen(1)).containsExactly(List.of(id("s10"), id("s20")));

        codebook.code(1, chosen(), 0);
        codebook.code(1, chosen("s30"), 30);
        assertThat(codebook.scores(1)).containsExactly(30, 0, 30);
        assertThat(codebook.chosen(1)).containsExactly(List.of(id("s10"), id("s20")), List.of(), List.of(id("s30")));
        assertThat(codebook.score(1, 2)).isEqualTo(30);
        assertThat(codebook.chosen(1, 2)).containsExactly(id("s30"));
        assertThat(codebook.scores(0)).isEmpty();
    }

    @Test
    void answers_that_differ_in_their_number_or_options_have_different_digests() {
        codebook.code(2, new Answer.Quantity(30), 30);
        codebook.code(2, new Answer.Quantity(31), 31);
        codebook.code(1, chosen("s10"), 10);
        codebook.code(1, chosen("s10", "s20"), 30);

        assertThat(List.of(codebook.digest(2, 0), codebook.digest(2, 1), codebook.digest(1, 0), codebook.digest(1, 1)))
                .doesNotHaveDuplicates();
        assertThat(codebook.digest(2, 0)).isEqualTo(Double.doubleToLongBits(30));
    }

    @Test
    void the_digest_is_that_of_the_questionnaire() {
        assertThat(codebook.digest()).isEqualTo(ScoreDigest.of(QUESTIONNAIRE)).isEqualTo(codebook.digest());
    }

    private static Answer chosen(String... options) {
        return new Answer.Chosen(Stream.of(options).map(Id::new).toList());
    }
}
