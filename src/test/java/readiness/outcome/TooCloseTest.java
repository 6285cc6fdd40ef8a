package readiness.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.page.PageWording;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Questionnaire;
import readiness.recommendation.Pilot;
import readiness.scoring.Scorecard;
import readiness.testkit.Assessed;
import readiness.testkit.Choosing;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/** What to do where no team is named: find out, ask more people, or choose all the same. */
class TooCloseTest {

    @Test
    void it_says_whom_to_ask_and_what_choosing_today_may_cost() {
        var result = alike(2);

        var sentences = sentences(result, Language.EN);
        assertThat(sentences)
                .contains("More answers help most: ask 3 more people in each of blue and red.")
                .anyMatch(
                        sentence -> sentence.matches(
                                "If you must choose today, take either of them: on average each is \\d\\.\\d points short of the best candidate\\."));
        assertThat(sentences(result, Language.FR))
                .anyMatch(sentence -> sentence.startsWith("S’il faut choisir aujourd’hui, prenez l’une ou l’autre"));
    }

    @Test
    void missing_answers_are_to_be_found_out_first() {
        var most = Sheet.blank().says("ask-facts", 50).says("ask-more", 50);
        var result = Assessed.by(longForm())
                .team(
                        "red",
                        Assessed.times(
                                2,
                                Sheet.blank()
                                        .says("ask-facts", 50)
                                        .says("ask-more", 50)
                                        .says("ask-all", 50)))
                .team(
                        "blue",
                        Assessed.times(
                                2,
                                Sheet.blank()
                                        .says("ask-facts", 50)
                                        .says("ask-more", 50)
                                        .says("ask-all", 50)))
                .team("green", Assessed.times(2, most))
                .result();

        var sentences = sentences(result, Language.EN);
        assertThat(sentences.subList(0, 2))
                .containsExactly(
                        "To decide between them, find out first:",
                        "- green: the missing answers on “facts” (33.3 points depend on them)");
        assertThat(sentences.subList(2, sentences.size() - 1))
                .containsExactly("More answers help most: ask 3 more people in each of blue, green and red.");
        assertThat(sentences).last().asString().startsWith("If you must");
    }

    /** Sixteen teams whose scores cancel out: none comes first in as many as a tenth of the simulations. */
    @Test
    void of_many_alike_more_people_are_asked_in_all() {
        var assessed = Assessed.by(form().dimension("drive")
                .facet("will")
                .asks(number("ask-will", "will"))
                .ranks(List.of(), "pain", "drive")
                .build());
        for (int team = 1; team <= 16; team++) {
            assessed.team(
                    "t" + team / 10 + team % 10,
                    Sheet.blank().says("ask-facts", 50 + team / 2.0).says("ask-will", 70 - team));
        }
        var result = assessed.result();

        assertThat(pilot(result).certainty().contenders()).isEmpty();
        assertThat(sentences(result, Language.EN))
                .hasSize(2)
                .startsWith(
                        "More answers help most: ask 4 more people in each of t01, t02, t03, t04, t05, t06, t07, t08"
                                + " and 8 more.");
        assertThat(sentences(result, Language.FR))
                .startsWith("Le plus utile serait d’avoir plus de réponses : interroger encore 4 personnes dans chacune"
                        + " des équipes t01, t02, t03, t04, t05, t06, t07, t08 et 8 autres.");
    }

    @Test
    void of_many_alike_in_which_everybody_has_answered_it_says_so() {
        var full = Assessed.by(form().build()).sized(1);
        for (int team = 1; team <= 16; team++) {
            full.team("t" + team / 10 + team % 10, Sheet.blank().says("ask-facts", 50));
        }

        assertThat(sentences(full.result(), Language.EN))
                .startsWith("Everybody in t01, t02, t03, t04, t05, t06, t07, t08 and 8 more has answered, and the"
                        + " answers show no clear difference.")
                .hasSize(2);
    }

    @Test
    void of_many_alike_in_which_somebody_left_a_question_out_it_does_not_say_so() {
        var gaps = Assessed.by(longForm()).sized(1);
        for (int team = 1; team <= 16; team++) {
            gaps.team(
                    "t" + team / 10 + team % 10,
                    Sheet.blank().says("ask-facts", 50).says("ask-more", 50));
        }

        assertThat(sentences(gaps.result(), Language.EN))
                .singleElement()
                .asString()
                .startsWith("If you must choose");
    }

    /** Red, blue and green are at 60 on average, held back below 62; when lifted, each is as good. */
    @Test
    void contenders_that_are_held_back_are_not_to_be_taken_today() {
        var numb = new Gate(id("numb"), below("pain", 62), Gate.Effect.NOT_FIRST, text("Numb."));
        var assessed = Assessed.by(form().ranks(List.of(numb), "pain").build());
        for (String team : List.of("red", "blue", "green")) {
            assessed.team(
                    team,
                    Stream.of(50, 55, 60, 65, 70)
                            .map(pain -> Sheet.blank().says("ask-facts", pain))
                            .toArray(Sheet[]::new));
        }
        var result = assessed.team("low", Assessed.times(5, Sheet.blank().says("ask-facts", 62)))
                .result();

        assertThat(pilot(result).certainty().contenders()).contains(id("red"), id("blue"), id("green"));
        assertThat(pilot(result).certainty().isAlike()).isFalse();
        assertThat(Sureness.of(pilot(result), PageWording.onTerminal(result, Language.EN)))
                .startsWith("Of 100 simulations, ");
        assertThat(sentences(result, Language.EN))
                .last()
                .asString()
                .isEqualTo(
                        "If you must choose today, take low: with the warning signs as they are today, it is the only"
                                + " candidate.");
    }

    @Test
    void nothing_is_said_where_a_team_is_named() {
        var result = Assessed.by(form().build())
                .team("red", Assessed.times(5, Sheet.blank().says("ask-facts", 90)))
                .team("blue", Assessed.times(5, Sheet.blank().says("ask-facts", 10)))
                .result();

        assertThat(result.questionnaires().get(0).pilot().orElseThrow().leader())
                .isPresent();
        assertThat(sentences(result, Language.EN)).isEmpty();
    }

    @Test
    void where_everybody_has_answered_it_says_so() {
        var result = Assessed.by(form().build())
                .sized(2)
                .team("red", Assessed.times(2, Sheet.blank().says("ask-facts", 50)))
                .team("blue", Assessed.times(2, Sheet.blank().says("ask-facts", 50)))
                .result();

        assertThat(sentences(result, Language.EN))
                .containsExactly(
                        "Everybody in blue and red has answered, and the answers show no clear difference.",
                        "If you must choose today, take either of them: neither falls short of the best candidate.");
        var pilot = result.questionnaires().get(0).pilot().orElseThrow();
        assertThat(Sureness.of(pilot, PageWording.onTerminal(result, Language.EN)))
                .isEqualTo("In 100 simulations, blue and red come first about equally often.");
    }

    @Test
    void a_choice_between_options_says_what_would_turn_it_whom_to_ask_and_what_to_take_today() {
        // Bold and careful have 60 and 59.5: whoever answers next may turn the choice.
        var rule = new Choosing()
                .margin(1)
                .option("bold", "pain", 1)
                .option("careful", "drive", 1)
                .rule();
        var form = Form.named("way")
                .measures("pain", "facts", "ask-facts")
                .measures("drive", "will", "ask-will")
                .decides(rule)
                .build();
        var result = Assessed.by(form)
                .organisation(
                        Assessed.times(2, Sheet.blank().says("ask-facts", 60).says("ask-will", 59.5)))
                .result();
        var decided = result.questionnaires().get(0);
        var strategy = decided.strategy().orElseThrow();

        assertThat(strategy.isOpen()).isTrue();
        var sentences =
                OpenChoice.of(decided, strategy, result.discretion(), PageWording.onTerminal(result, Language.EN));
        assertThat(sentences.subList(0, 4))
                .containsExactly(
                        "To decide between them, find out first:",
                        "- If “pain” fell below 59.5, the recommended approach would be “careful”.",
                        "- If “drive” rose to 60.0, the recommended approach would be “careful”.",
                        "More answers help most: ask 3 more people about the organisation.");
        assertThat(sentences.get(4))
                .matches("If you must choose today, take “bold”; in \\d\\d of 100 simulations another"
                        + " approach wins\\.");
        assertThat(ChangesSection.of(result, PageWording.onPage(result, Language.EN))
                        .parts()
                        .get(0)
                        .toFindOut())
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0} of {1} have answered, groups have 5: ask {2} more")
    @CsvSource({
        "1, , 4", // as many as it takes to show the team in full
        "4, , 1",
        "5, , 5", // as many again
        "8, , 8",
        "8, 10, 2", // there are no more
        "1, 3, 2",
        "6, 6, " // everybody has answered
    })
    void it_asks_for_no_more_people_than_there_are(int respondents, Integer size, Integer more) {
        OptionalInt people = size == null ? OptionalInt.empty() : OptionalInt.of(size);
        var scorecard =
                new Scorecard(Optional.of(id("red")), respondents, people, List.of(), List.of(), Optional.empty());

        assertThat(TooClose.more(scorecard, 5)).isEqualTo(more == null ? OptionalInt.empty() : OptionalInt.of(more));
    }

    private static Result alike(int respondents) {
        return Assessed.by(form().build())
                .team("red", Assessed.times(respondents, Sheet.blank().says("ask-facts", 50)))
                .team("blue", Assessed.times(respondents, Sheet.blank().says("ask-facts", 50)))
                .result();
    }

    private static Pilot pilot(Result result) {
        return result.questionnaires().get(0).pilot().orElseThrow();
    }

    private static List<String> sentences(Result result, Language language) {
        QuestionnaireResult ranked = result.questionnaires().get(0);
        return TooClose.of(
                ranked, ranked.pilot().orElseThrow(), result.discretion(), PageWording.onTerminal(result, language));
    }

    private static Questionnaire longForm() {
        return form().asks(number("ask-more", "facts"))
                .asks(number("ask-all", "facts"))
                .build();
    }

    private static Form form() {
        return Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("ask-facts", "facts"))
                .ranks(List.of(), "pain");
    }
}
