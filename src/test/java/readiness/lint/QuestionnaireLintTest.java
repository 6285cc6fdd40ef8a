package readiness.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.catalogue.QuestionnaireReader;
import readiness.problem.ProblemText;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.ResponseFormat;
import readiness.testkit.Examples;
import readiness.testkit.Folder;
import readiness.testkit.Form;
import readiness.testkit.Marked;
import readiness.wording.Language;

/** What the author of a questionnaire without errors is warned of, each at its place. */
final class QuestionnaireLintTest {

    private static final String TITLE = "title: {en: Warmth, fr: Chaleur}";
    private static final String OPTION = "text: {en: Espresso, fr: Expresso}";

    /** Each row changes one thing in the questionnaire about warmth; a mark stands where the warning must point. */
    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            scales: | scales:\\n  ▸spare:\\n    - {id: low, score: 0, text: {en: Low, fr: Bas}}\\n    - {id: high, score: 100, text: {en: High, fr: Haut}} | R258 UNUSED_SCALE
            text: {en: Tea, fr: Thé}} | text: ▸{en: espresso, fr: Thé}} | R268 OPTIONS_ALIKE
            text: {en: Espresso, fr: Expresso} | text: {en: Espresso, fr: ▸"L’expresso de {team}"} | R269 PLACEHOLDER_IN_TEXT
            text: {en: Espresso, fr: Expresso} | text: {en: ▸"${q://QID1/ChoiceText} or {{cup}}", fr: Expresso} | R269 PLACEHOLDER_IN_TEXT
            {en: I agree, fr: Oui} | ▸{en: neither, fr: Oui} | R268 OPTIONS_ALIKE
            when: {question: has-heating, is: yes} | ▸when: {all: [{question: has-heating, is: yes}, {question: has-heating, is: no}]} | R252 NEVER_ASKED
            {id: radiators, title: {en: Radiators, fr: Radiateurs}} | {id: radiators, weight: ▸2, title: {en: Radiators, fr: Radiateurs}} | R256 WEIGHT_WITHOUT_EFFECT
            {id: people-smile, | {id: people-smile, weight: ▸2, | R256 WEIGHT_WITHOUT_EFFECT
            {id: smiles, title | {id: ▸sneers, title: {en: x, fr: x}}\\n      - {id: smiles, title | R257 FACET_WITHOUT_QUESTION
            icy, from: 0, | icy, from: ▸1, | R261 FIRST_STEP_ABOVE_ZERO
            , when: {score: heating, below: 20} | , ▸when: {score: radiators, below: 60} | R263 HIDDEN_BY_THE_MEAN
            , when: {score: heating, below: 20} | , ▸when: {all: [{score: heating, below: 20}, {score: heating, at-least: 20}]} | R253 NEVER_HOLDS
            when: {all: [{score: coffee, at-least: 50}, | ▸when: {all: [{score: coffee, at-least: 50}, {score: coffee, below: 50}, | R253 NEVER_HOLDS
            """)
    void a_rule_that_was_probably_meant_differently_is_warned_of(String good, String bad, String code) {
        var changed = Marked.changing(Examples.WARMTH, good, bad);
        assertThat(warnings(changed.text())).isEqualTo(changed.expecting("q.yaml", code));
    }

    /** 70, 50, 100: the third option turns away from where the first two went. */
    @Test
    void options_that_go_down_and_then_up_are_out_of_order_where_they_turn() {
        var turning = Marked.of(Examples.WARMTH
                .replace("disagree, score: 0,", "disagree, score: 70,")
                .replace("agree, score: 100,", "agree, score: ▸100,"));
        assertThat(warnings(turning.text())).isEqualTo(turning.expecting("q.yaml", "R254 OPTIONS_OUT_OF_ORDER"));
    }

    @ParameterizedTest(name = "{0} → {1}: nothing")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {id: radiators, title: {en: Radiators, fr: Radiateurs}} | {id: radiators, weight: 1, title: {en: Radiators, fr: Radiateurs}}
            - id: welcome | - id: welcome\\n    weight: 2
            {id: has-heating, | {id: has-heating, weight: 2,
            , when: {score: heating, below: 20} | , when: {score: radiators, below: 50}
            agree, score: 100, | agree, score: 50,
            , when: {score: heating, below: 20} | , when: {any: [{score: heating, below: 0}, {score: heating, below: 20}]}
            """)
    void what_may_well_be_meant_is_not(String good, String bad) {
        assertThat(warnings(Marked.changing(Examples.WARMTH, good, bad).text())).isEmpty();
    }

    /** By the weakest dimension, or the only one, weights of dimensions decide nothing. */
    @Test
    void the_weight_of_a_dimension_counts_in_a_mean_of_several_alone() {
        var weighed = Marked.of(Examples.WARMTH
                .replace("  - id: welcome\n", "  - id: welcome\n    weight: ▸2\n")
                .replace("rule: mean", "rule: weakest"));
        assertThat(warnings(weighed.text())).isEqualTo(weighed.expecting("q.yaml", "R256 WEIGHT_WITHOUT_EFFECT"));

        var only = Marked.of(Examples.MOVE.replace("{id: money, title", "{id: money, weight: ▸2, title"));
        assertThat(warnings(only.text())).isEqualTo(only.expecting("q.yaml", "R256 WEIGHT_WITHOUT_EFFECT"));
    }

    @Test
    void the_weight_of_the_only_criterion_counts_nothing() {
        var only = Marked.of(Examples.WARMTH.replace("weights: {welcome: 1, heating: 3}", "weights: {heating: ▸3}"));
        assertThat(warnings(only.text())).isEqualTo(only.expecting("q.yaml", "R256 WEIGHT_WITHOUT_EFFECT"));
        assertThat(warnings(Examples.WARMTH.replace("weights: {welcome: 1, heating: 3}", "weights: {heating: 1}")))
                .isEmpty();
    }

    @Test
    void a_condition_on_a_facet_without_a_question_is_no_second_warning() {
        var moved = Marked.of(Examples.WARMTH
                .replace("people-smile, facet: smiles", "people-smile, facet: coffee")
                .replace("{id: smiles,", "{id: ▸smiles,"));
        assertThat(warnings(moved.text())).isEqualTo(moved.expecting("q.yaml", "R257 FACET_WITHOUT_QUESTION"));
    }

    @Test
    void a_title_of_81_characters_is_too_wide_and_so_is_an_option_of_69() {
        String wide = "x".repeat(80);
        assertThat(warnings(Examples.WARMTH.replace(TITLE, "title: {en: " + wide + ", fr: Chaleur}")))
                .isEmpty();
        var title = Marked.of(Examples.WARMTH.replace(TITLE, "title: {en: Warmth, fr: ▸" + wide + "x}"));
        assertThat(warnings(title.text())).isEqualTo(title.expecting("q.yaml", "R259 TEXT_TOO_WIDE"));

        String option = "y".repeat(68);
        assertThat(warnings(Examples.WARMTH.replace(OPTION, "text: {en: " + option + ", fr: Expresso}")))
                .isEmpty();
        var wider = Marked.of(Examples.WARMTH.replace(OPTION, "text: {en: ▸" + option + "y, fr: Expresso}"));
        assertThat(warnings(wider.text())).isEqualTo(wider.expecting("q.yaml", "R259 TEXT_TOO_WIDE"));
    }

    @Test
    void every_title_may_be_too_wide() {
        for (String title : List.of("Welcome", "Smiles", "All", "Warm", "Buy cups")) {
            var wide = Marked.of(Examples.WARMTH.replace("{en: " + title + ",", "{en: ▸" + "x".repeat(81) + ","));
            assertThat(warnings(wide.text())).as(title).isEqualTo(wide.expecting("q.yaml", "R259 TEXT_TOO_WIDE"));
        }
        var option = Marked.of(Examples.MOVE.replace("title: Buy", "title: ▸" + "x".repeat(81)));
        assertThat(warnings(option.text())).isEqualTo(option.expecting("q.yaml", "R259 TEXT_TOO_WIDE"));
    }

    /** No more than 30 degrees can be answered, and up to 40 all score 0. */
    @Test
    void a_question_whose_answers_all_score_alike_is_warned_of() {
        var changed = Marked.of(Examples.WARMTH
                .replace("id: degrees", "id: ▸degrees")
                .replace("{at: 10, score: 0}, {at: 20, score: 100}", "{at: 40, score: 0}, {at: 50, score: 100}"));
        assertThat(warnings(changed.text())).isEqualTo(changed.expecting("q.yaml", "R267 ALWAYS_ONE_SCORE"));
    }

    /** No less than 5 degrees can be answered, and from 4 on all score 50. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | every answer to degrees scores 50, so the question makes no difference
            FR | toutes les réponses à degrees valent 50 : la question ne distingue personne
            """)
    void one_bound_alone_may_leave_a_number_a_single_score(Language language, String sentence) {
        String level = Examples.WARMTH
                .replace("most: 30", "")
                .replace("{at: 10, score: 0}, {at: 20, score: 100}", "{at: 0, score: 0}, {at: 4, score: 50}");

        assertThat(QuestionnaireReader.read("q.yaml", level).problems())
                .extracting(problem -> new ProblemText(problem, language).sentence())
                .contains(sentence);
    }

    /** The question about degrees hangs on one that only others are asked. */
    @Test
    void a_question_that_hangs_on_one_asked_of_other_roles_is_never_asked() {
        String roles =
                "roles: [{id: cook, title: {en: Cook, fr: Cuisinier}}, {id: guest, title: {en: Guest, fr: Hôte}}]\n";
        String guests = "{id: has-heating, asked-of: [guest],";
        var never = Marked.of(Examples.WARMTH
                .replace("scales:", roles + "scales:")
                .replace("{id: has-heating,", guests)
                .replace("        when: {question:", "        asked-of: [cook]\n        ▸when: {question:"));
        var sometimes = Examples.WARMTH
                .replace("scales:", roles + "scales:")
                .replace("{id: has-heating,", guests)
                .replace("        when: {question:", "        asked-of: [cook, guest]\n        when: {question:");

        assertThat(warnings(never.text())).isEqualTo(never.expecting("q.yaml", "R252 NEVER_ASKED"));
        assertThat(warnings(sometimes)).isEmpty();
    }

    @Test
    void an_option_that_nothing_favours_is_never_chosen() {
        var changed = Marked.of(Examples.MOVE.replace(
                "{id: rent, title: Rent, favoured-by: {money: -1}}", "{id: ▸rent, title: Rent, favoured-by: {}}"));
        assertThat(warnings(changed.text())).isEqualTo(changed.expecting("q.yaml", "R260 NEVER_CHOSEN"));
    }

    @Test
    void a_need_that_can_never_be_met_is_warned_of() {
        var changed = Marked.of(
                Examples.MOVE.replace("{when: {score: savings, at-least: 50}", "{▸when: {score: savings, below: 0}"));
        assertThat(warnings(changed.text())).isEqualTo(changed.expecting("q.yaml", "R253 NEVER_HOLDS"));
    }

    @Test
    void advice_for_a_place_in_a_ranking_is_for_teams_or_customers() {
        var advice = Marked.of(Examples.MOVE + """
                advice:
                  - id: save
                    when: {score: savings, below: 50}
                    ▸places: [first]
                    horizon: 30
                    title: Save
                    text: Save.
                """);
        assertThat(warnings(advice.text())).isEqualTo(advice.expecting("q.yaml", "R262 PLACES_WITHOUT_RANKING"));
    }

    /** Beside smiles at their best: no is (0.1·0 + 1·100) / 1.1; yes shows degrees at their worst, (10 + 100) / 2.1. */
    @Test
    void a_better_answer_that_lowers_its_facet_is_warned_of() {
        var changed = Marked.of(Examples.WARMTH
                .replace("{id: smiles,", "{id: ▸smiles,")
                .replace("people-smile, facet: smiles", "people-smile, facet: radiators")
                .replace("{id: has-heating,", "{id: ▸has-heating, weight: 0.1,"));
        assertThat(warnings(changed.text()))
                .isEqualTo(changed.expecting("q.yaml", "R257 FACET_WITHOUT_QUESTION, R264 BETTER_ANSWER_LOWERS"));
    }

    /** Of two choices that go up and one that goes down, the last is against the others, unless it is reversed. */
    @Test
    void a_choice_whose_options_go_the_other_way_than_most_is_warned_of() {
        var against = Marked.of(choices(up("one"), up("two"), down("three")));
        assertThat(warnings(against.text())).isEqualTo(against.expecting("q.yaml", "R255 AGAINST_THE_OTHERS"));

        assertThat(warnings(choices(up("one"), unmarked(down("three"))))).isEmpty(); // one other is no habit
        assertThat(warnings(choices(
                        up("one"), up("two"), unmarked(down("three")).replace("type:", "reversed: true, type:"))))
                .isEmpty();
        assertThat(warnings(choices(up("one"), up("two"), unmarked(down("three")), unmarked(down("four")))))
                .isEmpty();
        var inFour = Marked.of(choices(up("one"), up("two"), up("three"), down("four"), down("five")));
        assertThat(warnings(inFour.text()))
                .isEqualTo(inFour.expecting("q.yaml", "R255 AGAINST_THE_OTHERS, R255 AGAINST_THE_OTHERS"));
    }

    @Test
    void five_choices_that_all_have_their_best_option_last_are_warned_of() {
        String five = choices(up("one"), up("two"), up("three"), up("four"), up("five"));
        assertThat(warnings(five)).containsExactly("q.yaml:9:3 R265 BEST_ALWAYS_LAST");

        assertThat(warnings(choices(up("one"), up("two"), up("three"), up("four"))))
                .isEmpty();
        assertThat(warnings(five.replace("five, facet: facts, type", "five, facet: facts, reversed: true, type")))
                .isEmpty();
    }

    /** Reversed, a choice has its best option last where that scores least; one that scores alike has no best. */
    @Test
    void the_best_of_a_reversed_choice_is_the_least_and_of_one_that_scores_alike_there_is_none() {
        String four = up("one") + up("two") + up("three") + up("four");
        String reversed = unmarked(down("five")).replace("type:", "reversed: true, type:");
        assertThat(warnings(choices(four, reversed))).containsExactly("q.yaml:9:3 R265 BEST_ALWAYS_LAST");
        assertThat(warnings(choices(four, up("five").replace("score: 0", "score: 100"))))
                .containsExactly("q.yaml:16:14 R267 ALWAYS_ONE_SCORE");
    }

    @Test
    void only_choices_whose_options_are_all_scored_have_an_order() {
        assertThat(OptionOrder.isOrdered(Form.choice("q", "f", 0, 100).build().format()))
                .isTrue();
        assertThat(OptionOrder.isOrdered(new ResponseFormat.Choice(
                        Optional.empty(),
                        List.of(new Option(new Id("blue"), List.of(), OptionalDouble.empty(), Form.text("Blue"))))))
                .isFalse();
        assertThat(Stream.of(
                        Form.multiple("q", "f", 0, 100), Form.number("q", "f"), Form.yesNo("q", "f"), Form.words("q")))
                .noneMatch(question -> OptionOrder.isOrdered(question.build().format()));
    }

    @Test
    void options_that_score_alike_or_turn_are_against_nobody() {
        var order = new OptionOrder(Form.named("form")
                .dimension("all")
                .facet("facts")
                .asks(Form.choice("one", "facts", 0, 100))
                .asks(Form.choice("two", "facts", 0, 100))
                .build());

        assertThat(order.isAgainstTheOthers(OptionOrder.Direction.DOWN)).isTrue();
        assertThat(order.isAgainstTheOthers(OptionOrder.Direction.UP)).isFalse();
        assertThat(order.isAgainstTheOthers(OptionOrder.Direction.LEVEL)).isFalse();
        assertThat(order.isAgainstTheOthers(OptionOrder.Direction.MIXED)).isFalse();
    }

    private static String choices(String... questions) {
        return """
                schema: readiness/questionnaire/v1
                id: small
                version: 1.0.0
                languages: [en]
                about: organisation
                title: Small
                dimensions: [{id: pain, title: Pain, facets: [{id: facts, title: Facts}]}]
                sections:
                  - id: all
                    title: All
                    questions:
                """ + String.join("", questions);
    }

    private static String up(String name) {
        return question(name, "[{id: low, score: 0, text: Low}, {id: high, score: 100, text: High}]");
    }

    private static String down(String name) {
        return question(name, "▸[{id: high, score: 100, text: High}, {id: low, score: 0, text: Low}]");
    }

    private static String unmarked(String question) {
        return question.replace("▸", "");
    }

    private static String question(String name, String options) {
        return "      - {id: " + name + ", facet: facts, type: choice, options: " + options + ", text: Q}\n";
    }

    private static List<String> warnings(String text) {
        return Folder.lines(QuestionnaireReader.read("q.yaml", text).problems());
    }
}
