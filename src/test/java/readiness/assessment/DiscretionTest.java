package readiness.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static readiness.testkit.Form.atLeast;
import static readiness.testkit.Form.below;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.questionnaire.Condition;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.recommendation.LevelsReached;
import readiness.recommendation.Strategy;
import readiness.recommendation.WhyNotChosen;
import readiness.scoring.ScoreEntry;
import readiness.scoring.Tabulator;
import readiness.testkit.Assessed;
import readiness.testkit.Choosing;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/** What a result holds of a team, by how many answered (method, section 9): the table there, row by row. */
class DiscretionTest {

    /** Everybody scores pain 40 (facts 20, feeling 60) and drive 80. */
    private static final Sheet SHEET = Sheet.blank()
            .says("ask-facts", 20)
            .says("ask-feeling", 60)
            .remarks("ask-feeling", "canary")
            .says("ask-will", "s80");

    @ParameterizedTest(name = "{0} respondents where groups have {1}: facets {2}, questions {3}")
    @CsvSource({
        "1, 1, true, true", // whoever has everybody's consent may set 1
        "1, 3, false, false",
        "2, 3, false, false",
        "3, 3, true, true",
        "1, 5, false, false",
        "2, 5, false, false",
        "3, 5, true, false",
        "4, 5, true, false",
        "5, 5, true, true",
        "6, 5, true, true",
        "2, 8, false, false",
        "6, 8, true, false",
        "8, 8, true, true",
        "1, 2, false, false",
        "2, 2, true, true"
    })
    void what_is_shown_depends_on_how_many_answered(
            int respondents, int leastGroup, boolean facets, boolean questions) {
        var result = result(respondents, leastGroup);
        var subject = result.subjects().get(0);
        var scorecard = subject.scorecard();

        // In any case: dimensions with coverage and range, the overall level, how many answered.
        assertThat(scorecard.respondents()).isEqualTo(respondents);
        assertThat(scorecard.score(id("pain")).orElseThrow().points()).isEqualTo(40);
        assertThat(scorecard.estimate(id("pain")).orElseThrow().coverage()).isEqualTo(1);
        assertThat(subject.levels().orElseThrow().overall().map(Levels.Level::id))
                .hasValue(id("some"));
        assertThat(result.pilot()
                        .orElseThrow()
                        .ranking()
                        .teams()
                        .get(0)
                        .composite()
                        .orElseThrow()
                        .points())
                .isEqualTo(60);

        var facts = scorecard.facets(id("pain")).get(0);
        assertThat(facts.score().isPresent()).isEqualTo(facets);
        assertThat(facts.withheld()).isEqualTo(!facets);
        assertThat(facts.estimate().orElseThrow().coverage()).isEqualTo(1);
        assertThat(subject.levels()
                        .map(LevelsReached::byDimension)
                        .orElseThrow()
                        .isEmpty())
                .isEqualTo(!facets);
        assertThat(subject.advice().stream().map(each -> each.id().name()))
                .containsExactlyElementsOf(facets ? List.of("by-dimension", "by-facet") : List.of("by-dimension"));

        assertThat(scorecard.questions()).hasSize(questions ? 3 : 0);
        assertThat(scorecard.scores().stream().flatMap(entry -> entry.questions().stream()))
                .hasSize(questions ? 6 : 0);
        assertThat(subject.comments()).hasSize(questions ? respondents : 0);
    }

    @Test
    void agreement_takes_five_answers_and_a_group_that_is_large_enough() {
        assertThat(agreeing(5, 5)).isTrue();
        assertThat(agreeing(6, 8)).isFalse();
        assertThat(agreeing(4, 1)).isFalse();
    }

    @Test
    void results_by_role_leave_nobody_to_be_found_by_subtraction() {
        assertThat(rolesShown(5, 5, 5, 0)).containsExactly("lead", "member");
        assertThat(rolesShown(5, 5, 4, 0)).isEmpty(); // the team minus its leads would be its four members
        assertThat(rolesShown(5, 5, 6, 1)).containsExactly("member"); // with both, the sponsor would be the rest
        assertThat(rolesShown(5, 7, 0, 0)).containsExactly("lead");
    }

    @Test
    void whatever_is_added_up_or_taken_off_is_as_many_answers_as_a_group_has() {
        int least = 3;
        for (int leads = 0; leads <= 7; leads++) {
            for (int members = 0; members <= 7; members++) {
                for (int sponsors = 0; sponsors <= 7; sponsors++) {
                    int all = leads + members + sponsors;
                    var sizes = Map.of("lead", leads, "member", members, "sponsor", sponsors);
                    int hidden = all
                            - rolesShown(least, leads, members, sponsors).stream()
                                    .mapToInt(sizes::get)
                                    .sum();

                    assertThat(rolesShown(least, leads, members, sponsors))
                            .allMatch(role -> Objects.requireNonNull(sizes.get(role)) >= least);
                    assertThat(all < least || hidden == 0 || hidden >= least)
                            .as("%d leads, %d members, %d sponsors", leads, members, sponsors)
                            .isTrue();
                }
            }
        }
    }

    private static Set<String> rolesShown(int leastGroup, int leads, int members, int sponsors) {
        var form = Form.aboutTeams()
                .role("lead")
                .role("member")
                .role("sponsor")
                .dimension("pain")
                .facet("feeling")
                .asks(number("ask-feeling", "feeling"))
                .build();
        var codebook = new Codebook(form);
        var tabulator = new Tabulator(codebook);
        var sizes = Map.of("lead", leads, "member", members, "sponsor", sponsors);
        sizes.forEach((role, people) -> IntStream.range(0, people)
                .forEach(person -> tabulator.add(
                        Optional.of(id("red")),
                        Optional.of(role),
                        Interview.of(
                                codebook, Sheet.blank().says("ask-feeling", 60).responses()))));
        var scorecard = tabulator.tabulation().scorecard(Optional.of(id("red")));
        return new Discretion(leastGroup, false)
                .applied(scorecard).questions().stream()
                        .flatMap(score -> score.roles().keySet().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean agreeing(int respondents, int leastGroup) {
        var scorecard = result(respondents, leastGroup).subjects().get(0).scorecard();
        boolean total = scorecard.agreement().isPresent();
        assertThat(scorecard.scores().stream()
                        .filter(entry -> entry.id().equals(id("will")))
                        .anyMatch(entry -> entry.agreement().isPresent()))
                .isEqualTo(total);
        return total;
    }

    @Test
    void a_ranked_team_shows_no_more_than_the_team() {
        var ranked = result(2, 5).pilot().orElseThrow();

        assertThat(ranked.ranking().teams())
                .allMatch(team -> team.scorecard().questions().isEmpty());
        assertThat(ranked.ranking().teams().get(0).scorecard().facets(id("pain")))
                .isNotEmpty()
                .allMatch(ScoreEntry::withheld);
        assertThat(ranked.leader().orElseThrow().scorecard().facets(id("pain"))).allMatch(ScoreEntry::withheld);
        // What holds is said of every team; why, in figures, only of those that are large enough.
        assertThat(ranked.ranking().teams().get(0).gates()).hasSize(1);
    }

    @Test
    void comments_are_shown_only_where_the_assessment_asks_for_them() {
        assertThat(assessed(6, 5)
                        .result()
                        .questionnaires()
                        .get(0)
                        .subjects()
                        .get(0)
                        .comments())
                .isEmpty();
        assertThat(assessed(6, 5)
                        .showingComments()
                        .result()
                        .questionnaires()
                        .get(0)
                        .subjects()
                        .get(0)
                        .comments())
                .hasSize(6);
    }

    @Test
    void a_decision_of_few_shows_which_needs_are_met_and_no_figure_of_a_facet() {
        var few = decision(2);
        var enough = decision(3);

        assertThat(enough.decision().options().get(0).needs().get(0).distance()).hasValue(20);
        var need = few.decision().options().get(0).needs().get(0);
        assertThat(need.is()).isEmpty();
        assertThat(need.distance()).isEmpty();
        assertThat(need.state()).isEqualTo("unmet");
        // The first option's value is that of a single facet; the second's is a mean of two.
        assertThat(few.decision().options().get(0).value()).isEmpty();
        assertThat(few.decision().options().get(1).value()).isPresent();
        assertThat(few.decision().choice()).isEqualTo(enough.decision().choice());
        assertThat(enough.certainty().changes())
                .anyMatch(change -> change.score().equals(id("facts")));
        assertThat(few.certainty().changes()).noneMatch(change -> change.score().equals(id("facts")));
    }

    @Test
    void a_decision_of_enough_shows_no_need_on_a_facet_that_only_few_of_them_answered() {
        var two = decision(Sheet.blank().says("ask-facts", 20).says("ask-feeling", 60), 2, FEELING_ALONE);
        var three = decision(Sheet.blank().says("ask-facts", 20).says("ask-feeling", 60), 3, FEELING_ALONE);

        assertThat(three.decision().options().get(0).needs().get(0).is()).hasValue(new Score(20));
        var need = two.decision().options().get(0).needs().get(0);
        assertThat(need.is()).isEmpty();
        assertThat(need.distance()).isEmpty();
        assertThat(need.state()).isEqualTo("unmet");
        assertThat(two.others().get(0).why()).isEqualTo(new WhyNotChosen.MissingNeeds(List.of(need)));
        // Four people answered: what the options are worth and what would change the choice stays.
        assertThat(two.decision().options()).allMatch(option -> option.value().isPresent());
        assertThat(two.certainty().changes()).anyMatch(change -> change.score().equals(id("facts")));
    }

    private static final Sheet FEELING_ALONE = Sheet.blank().says("ask-feeling", 60);

    private static Strategy decision(Sheet first, int times, Sheet other) {
        return decision(Stream.of(Assessed.times(times, first), Assessed.times(2, other))
                .flatMap(Stream::of)
                .toArray(Sheet[]::new));
    }

    private static Strategy decision(int respondents) {
        return decision(
                Assessed.times(respondents, Sheet.blank().says("ask-facts", 20).says("ask-feeling", 60)));
    }

    private static Strategy decision(Sheet... sheets) {
        var rule = new Choosing()
                .option("bold", "facts", 1)
                .needs("facts", 40)
                .option("careful", "facts", 1, "feeling", 1)
                .rule();
        var form = Form.named("way")
                .dimension("pain")
                .facet("facts")
                .facet("feeling")
                .asks(number("ask-facts", "facts"))
                .asks(number("ask-feeling", "feeling"))
                .decides(rule)
                .build();
        return Assessed.by(form)
                .organisation(sheets)
                .result()
                .questionnaires()
                .get(0)
                .strategy()
                .orElseThrow();
    }

    @Test
    void advice_on_a_facet_of_few_is_withheld_even_where_the_facet_is_a_fact() {
        var form = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("ask-facts", "facts").fact())
                .advises("by-dimension", 30, below("pain", 50))
                .advises("by-facet", 60, below("facts", 50))
                .build();
        var sheet = Sheet.blank().says("ask-facts", 20);

        var result = Assessed.by(form)
                .team("two", sheet, sheet)
                .team("three", sheet, sheet, sheet)
                .result();

        assertThat(result.questionnaires().get(0).subjects())
                .extracting(subject -> subject.advice().stream()
                        .map(advice -> advice.id().name())
                        .toList())
                .containsExactly(List.of("by-dimension"), List.of("by-dimension", "by-facet"));
    }

    @Test
    void a_gate_of_few_shows_the_figure_of_a_facet_of_facts_and_not_of_its_dimension() {
        var when = Condition.all(List.of(below("facts", 50), below("pain", 50)));
        var form = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("ask-facts", "facts").fact())
                .ranks(List.of(new Gate(id("numb"), when, Gate.Effect.NOT_FIRST, text("Nothing hurts."))), "pain")
                .build();

        var tests = Assessed.by(form)
                .team("red", Assessed.times(2, Sheet.blank().says("ask-facts", 20)))
                .result()
                .questionnaires()
                .get(0)
                .pilot()
                .orElseThrow()
                .certainty()
                .changes()
                .gates();

        assertThat(tests)
                .extracting(test -> test.test().score().name() + " " + test.is() + " " + test.distance())
                .containsExactly(
                        "facts " + Optional.of(new Score(20)) + " " + OptionalDouble.of(30),
                        "pain " + Optional.empty() + " " + OptionalDouble.empty());
    }

    @Test
    void facts_are_nobodys_opinion() {
        var form = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .facet("mixed")
                .asks(number("ask-facts", "facts").fact())
                .asks(number("ask-more", "mixed").fact())
                .asks(number("ask-feeling", "mixed"))
                .build();
        var sheet = Sheet.blank().says("ask-facts", 20).says("ask-more", 30).says("ask-feeling", 60);

        var scorecard = Assessed.by(form)
                .team("red", sheet)
                .result()
                .questionnaires()
                .get(0)
                .subjects()
                .get(0)
                .scorecard();

        assertThat(scorecard.scores())
                .extracting(entry -> entry.id().name() + " " + entry.withheld())
                .containsExactly("pain false", "facts false", "mixed true");
        assertThat(scorecard.questions())
                .extracting(score -> score.question().id().name())
                .containsExactly("ask-facts", "ask-more");
        assertThat(scorecard.isWithheld(id("mixed"))).isTrue();
    }

    @Test
    void notes_count_problems_and_name_no_file_and_no_word_of_anybody() {
        var draft =
                Problem.at(Location.startOf("anna.yaml"), Code.DRAFT_LEFT_OUT).of("form");
        var other =
                Problem.at(Location.startOf("bert.yaml"), Code.DRAFT_LEFT_OUT).of("form");
        var folder = Problem.at(Location.startOf("assessment.yaml"), Code.NO_ANSWERS_FOUND, "canary");
        var key = Problem.at(Location.startOf("anna.yaml"), Code.UNKNOWN_KEY, "canary")
                .of("form");

        var notes = assessed(1, 5).noticing(folder, other, draft, key).result().notes();

        assertThat(notes)
                .extracting(note ->
                        note.code().number() + " " + note.questionnaire().orElse("-") + " " + note.count())
                .containsExactly("R020 form 1", "R150 form 2", "R303 - 1");
        assertThat(notes).extracting(note -> note.text(Language.EN)).contains("2 drafts are not counted yet.");
        assertThat(notes)
                .allSatisfy(note -> assertThat(note.text(Language.FR))
                        .isNotEqualTo(note.text(Language.EN))
                        .doesNotContain("canary", "anna", "bert"));
    }

    @Test
    void a_group_has_a_member() {
        assertThatThrownBy(() -> new Discretion(0, false)).hasMessageContaining("0");
    }

    private static QuestionnaireResult result(int respondents, int leastGroup) {
        return assessed(respondents, leastGroup)
                .showingComments()
                .result()
                .questionnaires()
                .get(0);
    }

    private static Assessed assessed(int respondents, int leastGroup) {
        return Assessed.by(questionnaire())
                .leastGroup(leastGroup)
                .team(
                        "red",
                        IntStream.range(0, respondents).mapToObj(each -> SHEET).toArray(Sheet[]::new));
    }

    private static Questionnaire questionnaire() {
        var gate = new Gate(id("numb"), below("facts", 10), Gate.Effect.NOT_FIRST, text("Nothing hurts."));
        return Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .facet("feeling")
                .dimension("drive")
                .facet("will")
                .asks(number("ask-facts", "facts"))
                .asks(number("ask-feeling", "feeling"))
                .asks(choice("ask-will", "will", 0, 80, 100))
                .levels(Levels.Rule.WEAKEST, Map.of("some", 30.0))
                .advises("by-dimension", 30, atLeast("pain", 30))
                .advises("by-facet", 60, atLeast("feeling", 50))
                .ranks(List.of(gate), "pain", "drive")
                .build();
    }
}
