package readiness.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's words in Markdown and in a style sheet: words, and nothing else. */
class EscapingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Payments (cards), 71.4 of 100; Payments (cards), 71.4 of 100",
                "<script>alert(1)</script>; \\<script\\>alert(1)\\</script\\>",
                "[here](javascript:x); \\[here\\](javascript:x)",
                "![x](y); \\!\\[x\\](y)",
                "a | b; a \\| b",
                "*very* _much_ `so`; \\*very\\* \\_much\\_ \\`so\\`",
                "# a; \\# a",
                "- a; \\- a",
                "::error::a; \\::error::a",
                "1. a; 1\\. a",
                "1.5 a; 1.5 a",
                ": a; : a",
                "https://here.example; https\\://here.example",
                "www.here.example; www\\.here.example",
                "$x$ ~~y~~ @z; \\$x\\$ \\~\\~y\\~\\~ \\@z",
            })
    void markdown_keeps_words_words(String words, String escaped) {
        assertThat(MarkdownOutputFormat.INSTANCE.escapePlainText(words)).isEqualTo(escaped);
    }

    @Test
    void markdown_keeps_words_on_one_line() {
        assertThat(MarkdownOutputFormat.INSTANCE.escapePlainText(" a\n\n# b\r\n    c "))
                .isEqualTo("a \\# b c");
    }

    @Test
    void a_style_sheet_is_not_left() {
        assertThat(CssString.of("a\"}</style>")).isEqualTo("a\\22 \\7d \\3c \\2f style\\3e ");
        assertThat(CssString.of("é🚀")).isEqualTo("\\e9 \\1f680 ");
        assertThat(CssString.of("x".repeat(500))).hasSize(90);
    }
}
