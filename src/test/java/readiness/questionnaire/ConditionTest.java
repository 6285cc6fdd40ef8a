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

    private static Condition<Truth> test(Truth truth) {
        return new Condition.Single<>(truth);
    }
}
