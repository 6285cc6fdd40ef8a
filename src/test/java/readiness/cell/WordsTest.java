package readiness.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that look alike to people, whatever form tools and spreadsheets have made of them. */
final class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At least once a month",
                "at least once a MONTH",
                "  At least once a month ",
                "At least\u00a0once a\u202fmonth",
                "At least   once\ta\nmonth",
                "At least once a month.",
                "At least once a month …",
                "“At least once a month”",
                "\"At least once a month\"",
                "« At least once a month »",
                "At\u200b least once\ufeff a month",
                "<b>At least</b> once a month",
                "At least once<br/>a month",
                "At least once a month *",
                "Ａｔ ｌｅａｓｔ ｏｎｃｅ ａ ｍｏｎｔｈ"
            })
    void one_text_in_many_coats_has_one_key(String text) {
        assertThat(Words.key(text)).isEqualTo("at least once a month");
    }

    @ParameterizedTest
    @CsvSource({"Ann.Lee@mail.example, ann.lee@mail.example", "e.g., e.g", "a_b, a-b", ".5, .5", "@., @"})
    void short_words_of_plain_letters_have_the_same_key_as_any(String text, String key) {
        assertThat(Words.key(text)).isEqualTo(key);
        assertThat(Words.key("\u200b" + text)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~\u00a0r1\u202f~ | r1",
                "~ \t\n r 1 \u2007~ | r 1",
                "~\u00a0~ | ~~",
                "~\u001fr1~ | ~\u001fr1~",
                "r1 | r1"
            })
    void outer_spaces_are_those_that_do_not_break_too(String text, String stripped) {
        assertThat(Words.strip(text)).isEqualTo(stripped);
        assertThat(CharSlice.of(text).strip().text()).isEqualTo(stripped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "I don't know | I don’t know",
                "I don`t know | I don´t know",
                "″Red″ | red",
                "e-mail | e‑mail",
                "2–5 | 2-5",
                "team_name | team-name",
                "cafe\u0301 | café",
                "ÉQUIPE | équipe",
                "ﬁne | fine",
                "10 000 | 10\u202f000"
            })
    void quotes_dashes_and_accents_of_one_kind_are_alike(String one, String other) {
        assertThat(Words.key(one)).isEqualTo(Words.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "equipe | équipe",
                "once a month | once-a-month",
                "less than 5 | less than 50",
                "a < b | a b",
                "x <1 day> | x",
                "once a month (or less) | once a month",
                "+5 | 5",
                "1,5 | 15"
            })
    void what_people_can_tell_apart_stays_apart(String one, String other) {
        assertThat(Words.key(one)).isNotEqualTo(Words.key(other));
    }

    /** Nobody sees them either, but nobody typed them: the word is not the one that it seems to be. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\u001b", "\u001f", "\u007f", "\u0085", "\u009f"})
    void a_control_character_makes_another_word(String control) {
        assertThat(Words.key("hi" + control + "gh")).isEqualTo("hi" + control + "gh");
        assertThat(Words.key(control + "high")).isNotEqualTo("high");
        assertThat(Words.key("high" + control)).isNotEqualTo("high");
        assertThat(CharSlice.of(" high" + control).strip().text()).isEqualTo("high" + control);
    }

    @ParameterizedTest
    @CsvSource({"?, ?", "' ?! ', ?!", "…, …", "'', ''", "'   ', ''", "*, *"})
    void punctuation_alone_is_its_own_key(String text, String key) {
        assertThat(Words.key(text)).isEqualTo(key);
    }

    /** A sentence with a tag that never ends, or ends a hundred characters later, is a sentence. */
    @Test
    void what_is_no_tag_stays() {
        assertThat(Words.key("less <than five")).isEqualTo("less <than five");
        assertThat(Words.key("a<" + "b".repeat(200) + ">c")).hasSize(204);
    }

    /** Each of them took minutes: a look for the end of every tag, and the order of accents on one letter. */
    @ParameterizedTest
    @ValueSource(strings = {"<", "<b", "</", "\u0301\u0316", "é\u0316"})
    void a_long_word_takes_no_more_time_than_its_length(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Words.key("a" + part.repeat(300_000)));
    }

    /** No more accents than a language puts on a letter are compared as before. */
    @Test
    void accents_in_any_order_are_alike() {
        assertThat(Words.key("a\u0301\u0316".repeat(40))).isEqualTo(Words.key("a\u0316\u0301".repeat(40)));
    }
}
