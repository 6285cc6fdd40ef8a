package readiness.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names a pattern of files matches. */
final class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a.csv # a.csv # b.csv",
                "*.csv # a.csv # x/a.csv",
                "*.csv # .csv # a.csv.txt",
                "a?.csv # a1.csv # a12.csv",
                "a?b # a-b # a/b",
                "a?b # a🚀b # a🚀🚀b",
                "exports/* # exports/a # exports/x/a",
                "exports/** # exports/x/a # export/a",
                "**/a.csv # a.csv # ba.csv",
                "**/a.csv # x/y/a.csv # x/y/a.csv/z",
                "x/**/a.csv # x/a.csv # xa.csv",
                "x/**/a.csv # x/y/z/a.csv # x/y/ba.csv",
                "**x # y/z/x # y/z",
                "[ab].csv # b.csv # c.csv",
                "[a-c].csv # b.csv # d.csv",
                "[!a-c].csv # d.csv # b.csv",
                "[!a]x # bx # /x",
                "[a-].csv # -.csv # b.csv",
                "[]a].csv # ].csv # b.csv",
                "{a,b}.csv # b.csv # c.csv",
                "{a,bc,}.csv # .csv # ab.csv",
                "x{*.csv,/y*}z # x1.csvz # xz",
                "{a,b}{c,d} # bc # ab",
                "\\*.csv # *.csv # a.csv",
                "\\{a\\} # {a} # a",
                "é*.csv # équipe.csv # equipe.csv",
                "A.csv # A.csv # a.csv"
            })
    void a_pattern_matches_the_one_and_not_the_other(String pattern, String matched, String other) {
        assertThat(Glob.of(pattern).matches(matched)).isTrue();
        assertThat(Glob.of(pattern).matches(other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a", "[", "[]", "[!]", "[b-a]", "[/]", "{a", "{a,{b,c}}", "{", "a\\"})
    void a_pattern_that_ends_too_early_or_contradicts_itself_is_none(String pattern) {
        assertThatExceptionOfType(PatternSyntaxException.class).isThrownBy(() -> Glob.of(pattern));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.csv", "a*.csv", "what?.csv", "[1] a.csv", "{a,b}.csv", "a\\b.csv", "a}].csv", "!a-b", "**"})
    void a_literal_matches_its_own_name_alone(String name) {
        var glob = Glob.of(Glob.literal(name));
        assertThat(glob.matches(name)).isTrue();
        assertThat(glob.matches(name + "x")).isFalse();
        assertThat(glob.matches("1")).isFalse();
        assertThat(glob.matches(name.replace('a', 'b').replace('*', 'x').replace('?', 'x') + " "))
                .isFalse();
    }

    @Test
    void a_path_has_strokes_between_its_folders() {
        assertThat(Glob.of("exports/*/a.csv").matches(Path.of("exports", "may", "a.csv")))
                .isTrue();
    }

    /** A regular expression would try 2^40 ways. */
    @Test
    @Timeout(60)
    void many_stars_are_no_more_work_than_few() {
        assertThat(Glob.of("*a".repeat(40) + "b").matches("a".repeat(2_000))).isFalse();
        assertThat(Glob.of("**/".repeat(40) + "b").matches("a/".repeat(1_000) + "b"))
                .isTrue();
    }
}
