package readiness.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.questionnaire.About;
import readiness.questionnaire.Answer;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Examples;
import readiness.testkit.Folder;
import readiness.testkit.Marked;
import readiness.wording.Language;

/** Reads good questionnaires, and reports each broken rule of formats.md once, at its place. */
final class QuestionnaireReaderTest {

    private static final Pattern KEY = Pattern.compile("(?<![\\w-])[a-z][a-z-]{0,30}(?=:\\s)");

    @Test
    void a_good_questionnaire_has_nothing_to_be_said_about_it() {
        assertThat(problems(Examples.WARMTH)).isEmpty();
        assertThat(problems(Examples.MOVE)).isEmpty();
    }

    @Test
    void reads_what_the_questionnaire_says_of_itself() {
        var warmth = read(Examples.WARMTH);
        assertThat(warmth.id()).isEqualTo(new Id("warmth"));
        assertThat(warmth.version()).hasToString("1.2.3");
        assertThat(warmth.about()).isEqualTo(About.TEAM);
        assertThat(warmth.languages()).containsExactly("en", "fr");
        assertThat(warmth.title().in(Language.FR)).isEqualTo("Chaleur");
    }

    @Test
    void reads_dimensions_with_their_facets_in_order() {
        assertThat(read(Examples.WARMTH).scores())
                .extracting(Id::name)
                .containsExactly("welcome", "smiles", "coffee", "heating", "radiators");
    }

    @Test
    void a_weight_that_is_not_given_is_1() {
        var facets = read(Examples.WARMTH).dimensions().get(0).facets();
        assertThat(facets.get(0).weight()).isEqualTo(1);
        assertThat(facets.get(1).weight()).isEqualTo(2);
    }

    @Test
    void reads_a_question_of_every_type() {
        assertThat(read(Examples.WARMTH).questions())
                .extracting(question -> question.format().type())
                .containsExactly("choice", "multiple", "yes-no", "number", "text");
    }

    @Test
    void reads_the_points_of_a_number() {
        assertThat(question("degrees").score(new Answer.Quantity(15))).hasValue(50);
    }

    @Test
    void reads_the_flags_of_a_question() {
        assertThat(question("degrees").mayNotApply()).isTrue();
        assertThat(question("has-heating").required()).isTrue();
        assertThat(question("has-heating").mayNotApply()).isFalse();
    }

    @Test
    void reads_the_ranking() {
        var ranking = read(Examples.WARMTH).ranking().orElseThrow();
        assertThat(ranking.weights()).containsEntry(new Id("welcome"), 1.0).containsEntry(new Id("heating"), 3.0);
        assertThat(ranking.spread()).isEqualTo(0.2);
        assertThat(ranking.leastCoverage()).isEqualTo(0.5);
        assertThat(ranking.gates()).extracting(Gate::effect).containsExactly(Gate.Effect.NOT_FIRST);
    }

    @Test
    void a_ranking_without_them_has_the_method_s_spread_and_least_coverage() {
        var ranking = read(without(without(Examples.WARMTH, "  spread: 0.2"), "  least-coverage: 0.5"))
                .ranking()
                .orElseThrow();
        assertThat(ranking.spread()).isEqualTo(0.1);
        assertThat(ranking.leastCoverage()).isEqualTo(0.6);
    }

    @Test
    void reads_the_decision() {
        var decision = read(Examples.MOVE).decision().orElseThrow();
        assertThat(decision.options())
                .extracting(DecisionRule.DecisionOption::id)
                .containsExactly(new Id("buy"), new Id("rent"));
        assertThat(decision.options().get(0).favouredBy()).containsEntry(new Id("savings"), -1.0);
        assertThat(decision.closeMargin()).isEqualTo(5);
        assertThat(decision.whenClose()).contains(new Id("rent"));
        assertThat(decision.otherwise().id()).isEqualTo(new Id("stay"));
    }

    @Test
    void reads_levels_and_advice() {
        var warmth = read(Examples.WARMTH);
        assertThat(warmth.levels().orElseThrow().rule()).isEqualTo(Levels.Rule.MEAN);
        assertThat(warmth.levels().orElseThrow().steps())
                .extracting(Levels.Level::from)
                .containsExactly(0.0, 60.0);
        assertThat(warmth.advice().get(0).horizon()).isEqualTo(30);
        assertThat(warmth.advice().get(0).when().tests()).hasSize(2);
        assertThat(warmth.advice().get(0).after()).isEmpty();
    }

    @Test
    void a_level_may_say_what_it_means() {
        var warmth = read(Examples.WARMTH.replace("{id: warm, from: 60", "{id: warm, about: Cosy, from: 60"));
        assertThat(warmth.levels().orElseThrow().steps())
                .extracting(
                        step -> step.about().map(about -> about.in(Language.FR)).orElse(""))
                .containsExactly("", "Cosy");
    }

    @Test
    void advice_may_come_after_advice_further_up() {
        var warmth = read(twice("buy-cups"));
        assertThat(warmth.advice().get(1).after()).containsExactly(new Id("buy-cups"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"buy-mugs", "wash-cups"}) // there is none, and itself: so nothing waits in a circle
    void advice_comes_after_no_other(String other) {
        var marked = Marked.of(twice("▸" + other));
        assertThat(problems(marked.text())).isEqualTo(marked.expecting("q.yaml", "R225 UNKNOWN_ADVICE_ABOVE"));
    }

    /** Returns the questionnaire with a second piece of advice that comes after this one. */
    private static String twice(String after) {
        return Examples.WARMTH
                + Examples.WARMTH
                        .substring(Examples.WARMTH.indexOf("  - id: buy-cups"))
                        .replace("id: buy-cups", "id: wash-cups")
                        .replace("    horizon: 30\n", "    horizon: 30\n    after: [" + after + "]\n");
    }

    @Test
    void a_plain_text_is_in_the_first_language_and_misses_the_others_as_a_warning() {
        String text = Examples.WARMTH.replace("title: {en: Warmth, fr: Chaleur}", "title: Warmth");
        assertThat(problems(text))
                .containsExactly("q.yaml:4:12 R251 TRANSLATED_SHARE", "q.yaml:6:8 R218 MISSING_TRANSLATION");
        assertThat(read(text).title().in(Language.FR)).isEqualTo("Warmth");
    }

    @Test
    void a_missing_translation_is_a_warning_at_its_text() {
        assertThat(problems(Examples.WARMTH.replace("title: {en: Warmth, fr: Chaleur}", "title: {en: Warmth}")))
                .containsExactly("q.yaml:4:12 R251 TRANSLATED_SHARE", "q.yaml:6:8 R218 MISSING_TRANSLATION");
    }

    @Test
    void the_same_questionnaire_as_json_is_read_alike() {
        String json = """
                {
                  "schema": "readiness/questionnaire/v1", "id": "tiny", "version": "1.0.0",
                  "languages": ["en"], "about": "team", "title": "Tiny",
                  "dimensions": [{"id": "a", "title": "A", "facets": [{"id": "b", "title": "B", "weight": 1.0}]}],
                  "sections": [{"id": "s", "title": "S", "questions": [
                    {"id": "q", "facet": "b", "type": "yes-no", "reversed": true, "text": "Q?"}]}]
                }
                """;
        assertThat(problems(json)).isEmpty();
        assertThat(read(json).questions().get(0).reversed()).isTrue();
    }

    /** Each row changes one thing in the questionnaire about warmth; a mark stands where the message must point. */
    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            schema: readiness/questionnaire/v1 | schema: ▸readiness/survey/v1 | R033 UNKNOWN_SCHEMA
            schema: readiness/questionnaire/v1 | ▸shema: readiness/questionnaire/v1 | R020 UNKNOWN_KEY
            id: warmth | id: ▸Warmth | R030 NOT_AN_ID
            id: warmth | id: ▸warm_th | R030 NOT_AN_ID
            id: warmth | id: ▸warm--th | R030 NOT_AN_ID
            id: warmth | id: ▸on | R031 AMBIGUOUS_ID
            id: warmth | id: ▸"no" | R031 AMBIGUOUS_ID
            id: warmth | id: ▸true | R031 AMBIGUOUS_ID
            id: warmth | id: ▸12 | R030 NOT_AN_ID
            id: warmth | id:▸ | R029 NOTHING_GIVEN
            version: 1.2.3 | version: ▸1.2 | R116 MALFORMED_VERSION
            version: 1.2.3 | version: ▸v1.2.3 | R116 MALFORMED_VERSION
            version: 1.2.3 | version: ▸01.2.3 | R116 MALFORMED_VERSION
            languages: [en, fr] | languages: [en, fr, ▸English] | R223 MALFORMED_LANGUAGE
            languages: [en, fr] | languages: ▸[] | R034 EMPTY_LIST
            languages: [en, fr] | languages: ▸en | R024 EXPECTED_LIST
            about: team | about: ▸teams | R028 UNKNOWN_WORD
            title: {en: Warmth, fr: Chaleur} | title: ▸{fr: Chaleur} | R217 MISSING_REFERENCE_TEXT
            title: {en: Warmth, fr: Chaleur} | title: {en: Warmth, fr: Chaleur, ▸de: Wärme} | R219 UNDECLARED_LANGUAGE
            title: {en: Warmth, fr: Chaleur} | title: ▸12 | R022 EXPECTED_TEXT
            title: {en: Warmth, fr: Chaleur} | title: ▸[Warmth, Chaleur] | R037 LIST_FOR_MAP
            title: {en: Warmth, fr: Chaleur} | title: {en: Warmth, ▸really, fr: Chaleur} | R055 COMMA_IN_TEXT
            languages: [en, fr] | languages: [en, fr, ▸en] | R060 ITEM_TWICE
            title: {en: Warmth, fr: Chaleur} | title: ▸"" | R029 NOTHING_GIVEN
            title: {en: Warmth, fr: Chaleur} | title: {en: Warmth, fr: Chaleur, ▸fr: x} | R005 DUPLICATE_KEY
            score: 50, text: {en: Neither | score: ▸101, text: {en: Neither | R027 NUMBER_OUT_OF_RANGE
            score: 50, text: {en: Neither | score: ▸-1, text: {en: Neither | R027 NUMBER_OUT_OF_RANGE
            score: 50, text: {en: Neither | score: ▸"50", text: {en: Neither | R023 EXPECTED_NUMBER
            score: 50, text: {en: Neither | score: ▸050, text: {en: Neither | R023 EXPECTED_NUMBER
            score: 50, text: {en: Neither | score: ▸.nan, text: {en: Neither | R023 EXPECTED_NUMBER
            {id: neutral, score: 50, text | ▸{id: neutral, text | R021 MISSING_KEY
            {id: neutral, | {id: ▸disagree, | R201 ID_TWICE
            {id: neutral, | {id: ▸null, | R031 AMBIGUOUS_ID
            {id: coffee, title | {id: ▸smiles, title | R201 ID_TWICE
            {id: coffee, title | {id: ▸welcome, title | R201 ID_TWICE
            weight: 2} | weight: ▸0} | R036 WEIGHT_NOT_POSITIVE
            weight: 2} | weight: ▸-2} | R036 WEIGHT_NOT_POSITIVE
            weight: 2} | weight: ▸heavy} | R023 EXPECTED_NUMBER
            weight: 2} | ▸wieght: 2} | R020 UNKNOWN_KEY
            facets: [{id: radiators, title: {en: Radiators, fr: Radiateurs}}] | facets: ▸[] | R034 EMPTY_LIST
            id: people-smile, facet: smiles | id: people-smile, facet: ▸grins | R202 UNKNOWN_FACET
            id: people-smile, facet: smiles | id: people-smile, facet: ▸welcome | R202 UNKNOWN_FACET
            {id: people-smile, facet: smiles, | {id: people-smile, ▸weight: 2, | R227 SCORE_WITHOUT_FACET
            scales: | ▸scalez: | R020 UNKNOWN_KEY
            score: 50, text: {en: Neither | ▸scorz: 50, text: {en: Neither | R020 UNKNOWN_KEY
            {id: has-heating, | {▸iz: has-heating, | R020 UNKNOWN_KEY
            scale: agreement | scale: ▸consent | R203 UNKNOWN_SCALE
            {id: people-smile, facet: smiles, type: choice, scale: agreement, | ▸{id: people-smile, facet: smiles, type: choice, | R204 OPTIONS_OR_SCALE
            scale: agreement | ▸scale: agreement, options: [] | R204 OPTIONS_OR_SCALE
            type: choice, scale: agreement, | type: ▸choise, scale: agreement, | R028 UNKNOWN_WORD
            type: multiple | type: multiple\\n        ▸scale: agreement | R205 KEY_OF_OTHER_TYPE
            type: yes-no, | type: yes-no, ▸unit: x, | R205 KEY_OF_OTHER_TYPE
            id: remarks, type: text | id: remarks, ▸facet: smiles, type: text | R205 KEY_OF_OTHER_TYPE
            id: remarks, type: text | id: remarks, ▸reversed: true, type: text | R205 KEY_OF_OTHER_TYPE
            id: remarks, type: text | id: ▸drinks, type: text | R201 ID_TWICE
            id: remarks, type: text | id: remarks, formerly: [▸drinks], type: text | R228 FORMER_ID_IN_USE
            id: remarks, type: text | id: remarks, formerly: [▸remarks], type: text | R228 FORMER_ID_IN_USE
            id: remarks, type: text | id: remarks, formerly: [notes, ▸notes], type: text | R228 FORMER_ID_IN_USE
            {id: tea, | {id: tea, formerly: [▸espresso], | R228 FORMER_ID_IN_USE
            {id: tea, | {id: tea, formerly: [▸tea], | R228 FORMER_ID_IN_USE
            {id: tea, | {id: tea, formerly: [chai, ▸chai], | R228 FORMER_ID_IN_USE
            {id: neutral, | {id: neutral, formerly: [▸agree], | R228 FORMER_ID_IN_USE
            required: true} | required: ▸yes} | R026 EXPECTED_TRUE_OR_FALSE
            most: 30 | ▸most: 3 | R216 BOUNDS_CROSSED
            {at: 20, score: 100} | ▸{at: 10, score: 100} | R214 POINTS_OUT_OF_ORDER
            {at: 20, score: 100} | ▸{at: 5, score: 100} | R214 POINTS_OUT_OF_ORDER
            points: [{at: 10, score: 0}, {at: 20, score: 100}] | points: ▸[] | R034 EMPTY_LIST
            {question: has-heating, is: yes} | {question: ▸had-heating, is: yes} | R206 UNKNOWN_QUESTION_IN_TEST
            {question: has-heating, is: yes} | {question: ▸remarks, is: yes} | R207 LATER_QUESTION_IN_TEST
            {question: has-heating, is: yes} | {question: ▸degrees, is: yes} | R207 LATER_QUESTION_IN_TEST
            {question: has-heating, is: yes} | {question: has-heating, is: ▸maybe} | R209 UNKNOWN_OPTION_IN_TEST
            {question: has-heating, is: yes} | {question: drinks, is: [tea, ▸cola]} | R209 UNKNOWN_OPTION_IN_TEST
            {question: has-heating, is: yes} | {question: drinks, is: ▸[]} | R034 EMPTY_LIST
            {question: has-heating, is: yes} | {question: ▸has-heating, at-least: 3} | R208 TEST_OF_OTHER_TYPE
            {question: has-heating, is: yes} | ▸{question: has-heating} | R220 MALFORMED_CONDITION
            {question: has-heating, is: yes} | ▸{question: drinks, is: tea, below: 3} | R220 MALFORMED_CONDITION
            {question: has-heating, is: yes} | {all: [{question: drinks, is: tea}], ▸any: []} | R220 MALFORMED_CONDITION
            {question: has-heating, is: yes} | {any: ▸[]} | R034 EMPTY_LIST
            {question: has-heating, is: yes} | {not: {question: drinks, is: ▸cola}} | R209 UNKNOWN_OPTION_IN_TEST
            {question: has-heating, is: yes} | ▸has-heating == yes | R220 MALFORMED_CONDITION
            {question: has-heating, is: yes} | {question: has-heating, ▸equals: yes} | R020 UNKNOWN_KEY
            {question: has-heating, is: yes} | {▸score: heating, below: 20} | R226 TEST_OF_OTHER_KIND
            {question: has-heating, is: yes} | {question: has-heating, is: ▸oui} | R118 ANOTHER_WORD_FOR_YES_OR_NO
            weights: {welcome: 1, heating: 3} | weights: {welcome: 1, ▸coffee: 3} | R211 UNKNOWN_CRITERION
            weights: {welcome: 1, heating: 3} | weights: {welcome: ▸0, heating: 3} | R036 WEIGHT_NOT_POSITIVE
            weights: {welcome: 1, heating: 3} | weights: ▸{} | R034 EMPTY_LIST
            spread: 0.2 | spread: ▸20 | R027 NUMBER_OUT_OF_RANGE
            least-coverage: 0.5 | least-coverage: ▸50% | R023 EXPECTED_NUMBER
            {score: heating, below: 20} | {score: ▸cold, below: 20} | R210 UNKNOWN_SCORE
            {score: heating, below: 20} | {score: heating, below: ▸120} | R027 NUMBER_OUT_OF_RANGE
            {score: heating, below: 20} | ▸{score: heating} | R220 MALFORMED_CONDITION
            {score: heating, below: 20} | ▸{score: heating, below: 20, at-least: 10} | R220 MALFORMED_CONDITION
            effect: not-first | effect: ▸out | R028 UNKNOWN_WORD
            rule: mean | rule: ▸strongest | R028 UNKNOWN_WORD
            - {id: warm, from: 60 | - ▸{id: warm, from: 0 | R215 STEPS_OUT_OF_ORDER
            - {id: warm, from: 60, title | - ▸{id: warm, title | R021 MISSING_KEY
            horizon: 30 | horizon: ▸soon | R035 EXPECTED_WHOLE_NUMBER
            horizon: 30 | horizon: ▸0 | R035 EXPECTED_WHOLE_NUMBER
            horizon: 30 | horizon: ▸1.5 | R035 EXPECTED_WHOLE_NUMBER
            """)
    void reports_an_error_once_at_its_place(String good, String bad, String code) {
        var changed = Marked.changing(Examples.WARMTH, good, bad);
        assertThat(problems(changed.text())).isEqualTo(changed.expecting("q.yaml", code));
    }

    /** Each row changes one thing in the questionnaire about moving house. */
    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {money: 2, savings: -1} | {money: ▸0, savings: -1} | R221 WEIGHT_OF_ZERO
            {money: 2, savings: -1} | {▸cash: 2, savings: -1} | R210 UNKNOWN_SCORE
            {money: 2, savings: -1} | ▸[money] | R037 LIST_FOR_MAP
            close-margin: 5 | close-margin: ▸-5 | R027 NUMBER_OUT_OF_RANGE
            languages: [en] | languages: ▸en | R024 EXPECTED_LIST
            options: | ▸optionz: | R020 UNKNOWN_KEY
            when-close: rent | when-close: ▸borrow | R222 UNKNOWN_OPTION_OF_DECISION
            {score: savings, at-least: 50} | {score: savings, ▸at-most: 50, at-least: 50} | R020 UNKNOWN_KEY
            """)
    void reports_errors_in_decisions(String good, String bad, String code) {
        var changed = Marked.changing(Examples.MOVE, good, bad);
        assertThat(problems(changed.text())).isEqualTo(changed.expecting("q.yaml", code));
    }

    /** What is named elsewhere hangs on the one error, and is no second one. */
    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            languages: [en, fr] | languages: [en, ▸french!] | R223 MALFORMED_LANGUAGE
            roles: | ▸rolez: | R020 UNKNOWN_KEY
            - {id: lead, | - {▸iz: lead, | R020 UNKNOWN_KEY
            facet: smiles, weight: 2 | ▸facez: smiles, weight: 2 | R020 UNKNOWN_KEY
            - id: buy-cups | - ▸iz: buy-cups | R020 UNKNOWN_KEY
            - id: buy-cups | - id: ▸12 | R030 NOT_AN_ID
            """)
    void reports_nothing_for_what_hangs_on_an_error(String good, String bad, String code) {
        String whole = Examples.WARMTH
                        .replace("about: team\n", "about: team\nroles:\n  - {id: lead, title: {en: Lead, fr: Chef}}\n")
                        .replace("facet: smiles, ", "facet: smiles, weight: 2, asked-of: [lead], ")
                + "  - {id: fill-cups, when: {score: coffee, below: 50}, horizon: 60, after: [buy-cups],"
                + " title: {en: Fill cups, fr: Remplissez}, text: {en: Up, fr: Bien}}\n";
        var changed = Marked.changing(whole, good, bad);
        assertThat(problems(changed.text())).isEqualTo(changed.expecting("q.yaml", code));
    }

    /** Each key in turn is given another name. */
    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {Examples.WARMTH, Examples.MOVE})
    void no_key_is_misspelt_in_silence(String text) {
        assertThat(KEY.matcher(text)
                        .results()
                        .map(key -> text.substring(0, key.start()) + "other-" + text.substring(key.start()))
                        .filter(misspelt -> problems(misspelt).isEmpty()))
                .isEmpty();
    }

    @Test
    void a_ranking_is_only_for_teams_and_a_decision_only_for_organisations() {
        var ranking = Marked.of(
                Examples.WARMTH.replace("about: team", "about: organisation").replace("ranking:", "▸ranking:"));
        var decision = Marked.of(
                Examples.MOVE.replace("about: organisation", "about: team").replace("decision:", "▸decision:"));
        assertThat(problems(ranking.text())).isEqualTo(ranking.expecting("q.yaml", "R212 ONLY_ABOUT_TEAM"));
        assertThat(problems(decision.text())).isEqualTo(decision.expecting("q.yaml", "R213 ONLY_ABOUT_ORGANISATION"));
    }

    @Test
    void a_decision_says_what_to_do_otherwise() {
        var changed = Marked.of(Examples.MOVE
                .replace("  otherwise: {id: stay, title: Stay}\n", "")
                .replace("  options:", "  ▸options:"));
        assertThat(problems(changed.text())).isEqualTo(changed.expecting("q.yaml", "R021 MISSING_KEY"));
    }

    @Test
    void several_errors_are_reported_together_in_order_of_place() {
        var changed = Marked.of(Examples.WARMTH
                .replace("version: 1.2.3", "version: ▸one")
                .replace("horizon: 30", "horizon: ▸soon")
                .replace("spread: 0.2", "spread: ▸2"));
        assertThat(problems(changed.text()))
                .isEqualTo(changed.expecting(
                        "q.yaml", "R116 MALFORMED_VERSION, R027 NUMBER_OUT_OF_RANGE, R035 EXPECTED_WHOLE_NUMBER"));
    }

    @Test
    void an_id_given_twice_is_reported_with_the_place_of_the_first() {
        var changed = Marked.of(Examples.WARMTH
                .replace("{id: neutral,", "{id: disagree,")
                .replaceFirst("id: disagree", "id: ▸disagree"));
        var problem =
                QuestionnaireReader.read("q.yaml", changed.text()).problems().get(0);
        assertThat(problem.earlier().map(Object::toString))
                .contains("q.yaml:" + changed.places().get(0));
    }

    /** Each row makes one error in a part that other parts refer to. */
    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            - id: heating | - id: ▸Heating | R030 NOT_AN_ID
            {id: radiators, | {id: ▸7, | R030 NOT_AN_ID
            {id: tea, score: 60 | {id: tea, score: ▸much | R023 EXPECTED_NUMBER
            id: has-heating, | id: ▸Has-Heating, | R030 NOT_AN_ID
            """)
    void an_error_is_not_reported_again_where_it_is_referred_to(String good, String bad, String code) {
        var changed = Marked.changing(
                Examples.WARMTH.replace(
                        "{question: has-heating, is: yes}",
                        "{any: [{question: has-heating, is: yes}, {question: drinks, is: tea}]}"),
                good,
                bad);
        assertThat(problems(changed.text().replace("question: has-heating", "question: " + asWritten(bad))))
                .isEqualTo(changed.expecting("q.yaml", code));
    }

    private static String asWritten(String bad) {
        return bad.contains("Has-Heating") ? "Has-Heating" : "has-heating";
    }

    @Test
    void a_broken_option_of_a_scale_does_not_make_tests_on_it_unknown() {
        var changed = Marked.of(Examples.WARMTH
                .replace("{id: neutral, score: 50", "{id: neutral, score: ▸half")
                .replace("{question: has-heating, is: yes}", "{question: people-smile, is: neutral}"));
        assertThat(problems(changed.text())).isEqualTo(changed.expecting("q.yaml", "R023 EXPECTED_NUMBER"));
    }

    @Test
    void a_scale_with_a_bad_name_does_not_make_questions_on_it_wrong() {
        var changed = Marked.of(Examples.WARMTH
                .replace("  agreement:", "  ▸Agreement:")
                .replace("scale: agreement", "scale: Agreement"));
        assertThat(problems(changed.text())).isEqualTo(changed.expecting("q.yaml", "R030 NOT_AN_ID"));
    }

    @Test
    void a_broken_option_of_a_decision_is_not_unknown_to_when_close() {
        var changed = Marked.of(Examples.MOVE.replace("{id: rent, title: Rent,", "{id: rent, title: ▸7,"));
        assertThat(problems(changed.text())).isEqualTo(changed.expecting("q.yaml", "R022 EXPECTED_TEXT"));
    }

    @Test
    void an_alias_where_a_text_belongs_is_reported_once() {
        var changed = Marked.of(
                Examples.WARMTH.replace("text: {en: Which drinks?, fr: Quelles boissons ?}", "text: ▸*drinks"));
        assertThat(problems(changed.text())).isEqualTo(changed.expecting("q.yaml", "R007 ALIAS"));
    }

    @Test
    void an_alias_where_a_facet_belongs_is_reported_once() {
        var changed = Marked.of(Examples.WARMTH.replace("facet: coffee", "facet: ▸*coffee"));
        assertThat(problems(changed.text())).isEqualTo(changed.expecting("q.yaml", "R007 ALIAS"));
    }

    @Test
    void a_second_document_is_an_error() {
        var changed = Marked.of(Examples.MOVE + "---\n▸schema: x\n");
        assertThat(problems(changed.text())).isEqualTo(changed.expecting("q.yaml", "R012 SEVERAL_DOCUMENTS"));
    }

    private static Question question(String id) {
        return read(Examples.WARMTH).question(new Id(id)).orElseThrow();
    }

    private static Questionnaire read(String text) {
        return QuestionnaireReader.read("q.yaml", text).value().orElseThrow();
    }

    private static List<String> problems(String text) {
        return Folder.lines(QuestionnaireReader.read("q.yaml", text).problems());
    }

    private static String without(String text, String line) {
        return text.replace(line + "\n", "");
    }
}
