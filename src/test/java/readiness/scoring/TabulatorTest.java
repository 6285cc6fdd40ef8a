package readiness.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.answers.State;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.tally.LongIntMap;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** What is counted of very many sheets, and what is kept of them. */
final class TabulatorTest {

    private static final Questionnaire QUESTIONNAIRE = Form.aboutTeams()
            .dimension("pain")
            .facet("views")
            .asks(number("view", "views"))
            .build();

    private final Codebook codebook = new Codebook(QUESTIONNAIRE);
    private final Tabulator tabulator = new Tabulator(codebook);

    /** More teams and more scores than there is room for at first, over several rounds of counting. */
    @Test
    void each_team_has_the_scores_that_it_gives() {
        for (int sheet = 0; sheet < 3_000; sheet++) {
            add(tabulator, "team-" + sheet % 60, sheet % 60 + 1);
        }
        assertThat(tabulator.subjects()).hasSize(60);
        var tabulation = tabulator.tabulation();
        for (int team = 0; team < 60; team++) {
            var score = tabulation
                    .scorecard(Optional.of(id("team-" + team)))
                    .questions()
                    .get(0);
            assertThat(score.distribution().mean().orElseThrow()).isCloseTo(team + 1, within(1e-9));
            assertThat(score.distribution().counts()).containsValue(50).hasSize(1);
            assertThat(score.states()).isEqualTo(Map.of(State.ANSWERED, 50));
        }
        assertThat(tabulation.scorecard(Optional.of(id("nobody"))).respondents())
                .isZero();
    }

    @Test
    void roles_in_peoples_own_words_are_kept_apart_until_there_are_so_many_that_they_are_something_else() {
        for (int sheet = 0; sheet < 300; sheet++) {
            addInRole("red", "role " + sheet % 100);
            addInRole("blue", "person " + sheet % 101);
        }

        var roles = red().questions().get(0).roles();
        assertThat(roles).hasSize(100);
        assertThat(requireNonNull(roles.get("role 7")).answered()).isEqualTo(3);
        var blue = tabulator.tabulation().scorecard(Optional.of(id("blue")));
        assertThat(blue.respondents()).isEqualTo(300);
        assertThat(blue.questions().get(0).roles()).isEmpty();
    }

    @Test
    void who_names_no_role_is_no_role_more() {
        for (int sheet = 0; sheet < 100; sheet++) {
            addInRole("red", "role " + sheet);
        }
        add("red", 50, 1);

        assertThat(red().questions().get(0).roles()).hasSize(100).doesNotContainKey("");
    }

    @Test
    void roles_in_peoples_own_words_come_by_the_alphabet_and_known_ones_as_in_the_questionnaire() {
        addInRole("red", "tester");
        addInRole("red", "lead");
        assertThat(red().questions().get(0).roles().keySet()).containsExactly("lead", "tester");

        var known = new Codebook(Form.aboutTeams()
                .role("tester")
                .role("sponsor")
                .role("lead")
                .asks(number("view", ""))
                .build());
        var counted = new Tabulator(known);
        for (String role : List.of("lead", "tester")) {
            counted.add(Optional.of(id("red")), Optional.of(role), Interview.of(known, Map.of()));
        }
        var red = counted.tabulation().scorecard(Optional.of(id("red")));
        assertThat(red.questions().get(0).roles().keySet()).containsExactly("tester", "lead");
    }

    @Test
    void a_team_without_a_sheet_has_a_blank_scorecard_of_its_own_and_the_organisation_another() {
        add("red", 40, 2);
        tabulator.add(Optional.empty(), Optional.empty(), interview(70));
        var tabulation = tabulator.tabulation();

        assertThat(tabulation.named()).containsExactly(id("red"));
        assertThat(tabulation.scorecard(Optional.of(id("nobody"))).subject()).contains(id("nobody"));
        assertThat(tabulation.scorecard(Optional.empty()).subject()).isEmpty();
        assertThat(tabulation.scorecard(Optional.empty()).score(id("pain"))).contains(new Score(70));
        assertThat(tabulation.blank().score(id("pain"))).isEmpty();
    }

    private Interview interview(double view) {
        return Interview.of(codebook, Sheet.blank().says("view", view).responses());
    }

    private void addInRole(String team, String role) {
        tabulator.add(
                Optional.of(id(team)),
                Optional.of(role),
                Interview.of(codebook, Sheet.blank().says("view", 50).responses()));
    }

    /** More different numbers than there is room for side by side. */
    @ParameterizedTest
    @ValueSource(ints = {100, 130, 3_000})
    void however_many_different_numbers_there_are_each_is_counted_in_its_team(int numbers) {
        for (int number = 0; number < numbers; number++) {
            add("red", 100.0 * number / numbers, 1);
            add("blue", 100.0 * number / numbers, 2);
        }
        assertThat(red().questions().get(0).distribution().counts())
                .hasSize(numbers)
                .allSatisfy((score, times) -> assertThat(times).isEqualTo(1));
        var blue = tabulator
                .tabulation()
                .scorecard(Optional.of(id("blue")))
                .questions()
                .get(0);
        assertThat(blue.states()).isEqualTo(Map.of(State.ANSWERED, 2 * numbers));
        assertThat(blue.distribution().counts())
                .hasSize(numbers)
                .allSatisfy((score, times) -> assertThat(times).isEqualTo(2));
    }

    /** A table of answers that is made anew for each of them would take a hundred times the memory, and the time. */
    @Test
    void numbers_that_nobody_else_gives_cost_no_more_where_there_are_many() {
        long few = allocated(1_000);
        assertThat(allocated(10_000)).isLessThan(20 * few);
    }

    /** Returns the bytes that it takes to count sheets of ten numbers that no other sheet has. */
    private static long allocated(int sheets) {
        var form = Form.aboutTeams().dimension("pain").facet("views");
        for (int question = 0; question < 10; question++) {
            form.asks(number("view-" + question, "views"));
        }
        var codebook = new Codebook(form.build());
        var tabulator = new Tabulator(codebook);
        var memory = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        for (int sheet = 0; sheet < sheets; sheet++) {
            var answers = Sheet.blank();
            for (int question = 0; question < 10; question++) {
                answers.says("view-" + question, 100.0 * sheet / sheets);
            }
            tabulator.add(Optional.of(id("red")), Optional.empty(), Interview.of(codebook, answers.responses()));
        }
        return memory.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void a_map_from_numbers_to_counts_grows_with_its_keys() {
        var map = new LongIntMap();
        for (int key = 0; key < 1_000; key++) {
            map.add((long) (key % 250) << 33, 1 + key % 2);
        }
        assertThat(map.keys().count()).isEqualTo(250);
        assertThat(map.value(0)).isEqualTo(4); // keys 0, 250, 500 and 750, all even
        assertThat(map.value(1L << 33)).isEqualTo(8); // 1, 251, 501 and 751, all odd
        assertThat(map.value(250L << 33)).isZero();
    }

    private Scorecard red() {
        return tabulator.tabulation().scorecard(Optional.of(id("red")));
    }

    private void add(String team, double view, int times) {
        for (int i = 0; i < times; i++) {
            add(tabulator, team, view);
        }
    }

    private void add(Tabulator counted, String team, double view) {
        var interview = Interview.of(codebook, Sheet.blank().says("view", view).responses());
        counted.add(Optional.of(id(team)), Optional.empty(), interview);
    }
}
