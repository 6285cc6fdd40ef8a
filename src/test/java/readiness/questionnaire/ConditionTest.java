package readiness.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions after Kleene; each test is judged by the truth that it names. */
final class ConditionTest {

    @ParameterizedTest(name = "all of {0} and {1} is {2}")
    @CsvSource({
        "YES, YES, YES",
        "YES, UNKNOWN, UNKNOWN",
        "YES, NO, NO",
        "UNKNOWN, YES, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, NO, NO",
        "NO, YES, NO",
        "NO, UNKNOWN, NO",
        "NO, NO, NO"
    })
    void all_is_the_least_of_its_parts(Truth one, Truth other, Truth together) {
        assertThat(Condition.all(List.of(test(one), test(other))).holds(Function.identity()))
                .isEqualTo(together);
    }

    @ParameterizedTest(name = "any of {0} and {1} is {2}")
    @CsvSource({
        "YES, YES, YES",
        "YES, UNKNOWN, YES",
        "YES, NO, YES",
        "UNKNOWN, YES, YES",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, NO, UNKNOWN",
        "NO, YES, YES",
        "NO, UNKNOWN, UNKNOWN",
        "NO, NO, NO"
    })
    void any_is_the_greatest_of_its_parts(Truth one, Truth other, Truth together) {
        assertThat(Condition.any(List.of(test(one), test(other))).holds(Function.identity()))
                .isEqualTo(together);
    }

    @ParameterizedTest(name = "not {0} is {1}")
    @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN"})
    void not_turns_what_is_known(Truth part, Truth turned) {
        assertThat(new Condition.Not<>(test(part)).holds(Function.identity())).isEqualTo(turned);
    }

    @Test
    void conditions_nest() {
        var inner = Condition.any(List.of(test(Truth.NO), test(Truth.UNKNOWN)));
        var outer = Condition.all(List.of(test(Truth.YES), new Condition.Not<>(inner)));
        assertThat(outer.holds(Function.identity())).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void tests_come_in_the_order_of_the_file() {
        var inner = Condition.any(List.of(test(Truth.NO), test(Truth.UNKNOWN)));
        var outer = Condition.all(List.of(test(Truth.YES), new Condition.Not<>(inner)));
        assertThat(outer.tests()).containsExactly(Truth.YES, Truth.NO, Truth.UNKNOWN);
    }

    @Test
    void the_grounds_of_any_are_the_parts_that_hold() {
        var any = Condition.any(List.of(test(Truth.NO), test(Truth.YES), test(Truth.UNKNOWN)));
        assertThat(any.grounds(Function.identity())).containsExactly(Truth.YES);
    }

    @Test
    void the_grounds_of_all_that_hold_are_all_of_them() {
        var all = Condition.all(List.of(test(Truth.YES), test(Truth.YES)));
        assertThat(all.grounds(Function.identity())).containsExactly(Truth.YES, Truth.YES);
    }

    @Test
    void the_grounds_of_a_doubt_are_what_is_not_known() {
        var all = Condition.all(List.of(test(Truth.YES), test(Truth.UNKNOWN)));
        assertThat(all.grounds(Function.identity())).containsExactly(Truth.UNKNOWN);
    }

    @Test
    void the_grounds_of_not_are_those_that_fail_inside() {
        var all = Condition.all(List.of(test(Truth.YES), test(Truth.NO)));
        assertThat(new Condition.Not<>(all).grounds(Function.identity())).containsExactly(Truth.NO);
    }

    @Test
    void a_condition_is_written_on_one_line_from_the_outside_in() {
        assertThat(nested().written(test -> "<" + test + ">")).isEqualTo("all(<a> not(any(<b> <c>)))");
    }

    @Test
    void a_condition_is_folded_from_the_tests_upwards() {
        String folded = nested().fold(
                        test -> test,
                        all -> String.join("+", all),
                        any -> "[" + String.join("|", any) + "]",
                        part -> "-" + part);
        assertThat(folded).isEqualTo("a+-[b|c]");
    }

    @Test
    void only_tests_that_must_all_hold_are_conjuncts() {
        var both = Condition.all(List.of(named("a"), named("b")));

        assertThat(named("a").conjuncts()).contains(List.of("a"));
        assertThat(Condition.all(List.of(both, named("c"))).conjuncts()).contains(List.of("a", "b", "c"));
        assertThat(Condition.any(List.of(named("a"), named("b"))).conjuncts()).isEmpty();
        assertThat(new Condition.Not<>(named("a")).conjuncts()).isEmpty();
        assertThat(nested().conjuncts()).isEmpty();
    }

    /** Holding takes a, and neither b nor c; failing takes one of the three the other way round. */
    @Test
    void the_ways_of_a_condition_are_the_combinations_of_tests_that_bring_it_about() {
        assertThat(nested().ways(true)).containsExactly(List.of(passed("a"), failed("b"), failed("c")));
        assertThat(nested().ways(false))
                .containsExactly(List.of(failed("a")), List.of(passed("b")), List.of(passed("c")));
    }

    /** Holding takes one of three and one of two, 3 · 2; failing takes all three, or both, 1 + 1. */
    @Test
    void ways_are_multiplied_where_every_part_is_needed_and_added_where_one_will_do() {
        var three = Condition.any(List.of(named("a"), named("b"), named("c")));
        var two = Condition.any(List.of(named("d"), named("e")));
        var both = Condition.all(List.of(three, two));

        assertThat(both.numberOfWays(true)).isEqualTo(6);
        assertThat(both.ways(true)).hasSize(6);
        assertThat(both.numberOfWays(false)).isEqualTo(2);
        assertThat(both.ways(false)).hasSize(2);
        assertThat(new Condition.Not<>(both).numberOfWays(true)).isEqualTo(2);
        assertThat(new Condition.Not<>(both).numberOfWays(false)).isEqualTo(6);
        assertThat(named("a").numberOfWays(false)).isEqualTo(1);
    }

    private static Condition<String> nested() {
        return Condition.all(List.of(named("a"), new Condition.Not<>(Condition.any(List.of(named("b"), named("c"))))));
    }

    private static Condition<String> named(String test) {
        return new Condition.Single<>(test);
    }

    private static Condition.TestOutcome<String> passed(String test) {
        return new Condition.TestOutcome<>(test, true);
    }

    private static Condition.TestOutcome<String> failed(String test) {
        return new Condition.TestOutcome<>(test, false);
    }

    private static Condition<Truth> test(Truth truth) {
        return new Condition.Single<>(truth);
    }
}
