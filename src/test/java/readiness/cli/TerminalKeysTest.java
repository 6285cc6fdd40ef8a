package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readiness.testkit.Keys;

/**
 * Every key of four kinds of terminal, pressed on a real one: at each kind of question, at a prompt in between and in
 * the review. The file stays as it is, and only the keys that are meant to change it do.
 */
class TerminalKeysTest {

    private static final String ENTER = "\r";
    private static final String CTRL_C = "\u0003";

    /** Left, Shift-Tab as terminals send them. */
    private static final Set<String> BACK = Set.of("\u001b[D", "\u001bOD", "\u001b[Z", "\u001b\t");

    private static final String QUESTIONNAIRE = """
            schema: readiness/questionnaire/v1
            id: kinds
            version: 1.0.0
            languages: [en]
            about: organisation
            title: Kinds
            dimensions: [{id: pain, title: Pain, facets: [{id: facts, title: Facts}]}]
            sections:
              - id: kinds
                title: Kinds
                questions:
                  - {id: sleeps, facet: facts, type: yes-no, text: "Do you sleep?"}
                  - id: often
                    facet: facts
                    type: choice
                    text: "How often?"
                    options: [{id: daily, score: 0, text: "Daily"}, {id: weekly, score: 50, text: "Weekly"}, {id: yearly, score: 100, text: "Yearly"}]
                  - id: pains
                    facet: facts
                    type: multiple
                    text: "What hurts?"
                    options: [{id: nights, score: 50, text: "Nights"}, {id: mail, score: 50, text: "Mail"}, {id: noise, score: 0, text: "Noise"}]
                  - {id: days, facet: facts, type: number, points: [{at: 0, score: 0}, {at: 30, score: 100}], text: "How many days?"}
                  - {id: words, type: text, text: "In your own words?"}
            """;

    private static final String SHEET = """
            schema: readiness/answers/v1
            questionnaire: kinds@1.0.0
            digest: 0
            state: complete
            answers:
              sleeps: yes
              often: weekly
              pains: [mail]
              days: 7
              words: "so be it"
            """;

    /** How the review is asked for at each question: where words are typed, with a colon and Enter. */
    private static final List<String> REVIEW = List.of("r", "r", "r", "r\r", ":r\r");

    @TempDir
    private Path folder;

    private Path sheet = Path.of("");

    static List<String> terminals() {
        return Keys.TERMINALS;
    }

    @BeforeEach
    void write_a_sheet() throws IOException {
        assumeTrue(PseudoTerminal.isAvailable() || "true".equals(System.getenv("CI")));
        sheet = Files.writeString(folder.resolve("sheet.yaml"), SHEET);
        Files.writeString(folder.resolve("kinds.yaml"), QUESTIONNAIRE);
    }

    @ParameterizedTest
    @MethodSource("terminals")
    void no_key_changes_the_file_but_those_that_are_meant_to(String type) throws Exception {
        var keys = Keys.of(type);
        String harmless =
                keys.keySet().stream().filter(key -> !BACK.contains(key)).collect(Collectors.joining());
        var back = keys.keySet().stream().filter(BACK::contains).toList();
        assertThat(back).hasSizeGreaterThanOrEqualTo(type.equals("rxvt") ? 1 : 2);
        try (var terminal = start(type)) {
            terminal.press(harmless);
            for (int question = 1; question <= 5; question++) {
                terminal.press(question + ENTER, "Question " + question + " of 5");
                terminal.press(harmless);
                terminal.press(question < 4 ? "r" : ENTER, "f finish");
                for (String key : back) {
                    int before = Math.max(1, question - 1);
                    terminal.press(question + ENTER, "Question " + question + " of 5");
                    terminal.press(key, question == 1 ? "? keys" : "Question " + before + " of 5");
                    terminal.press(REVIEW.get(before - 1), "f finish");
                }
            }
            comment(terminal, harmless);
            assertThat(sheet).hasContent(SHEET);

            terminal.press("2" + ENTER, "Question 2 of 5");
            terminal.press(sent(keys, "kcud1"), "> 3. Yearly");
            assertThat(sheet).hasContent(SHEET);
            terminal.press(ENTER, "Answer: Yearly");
            terminal.press(CTRL_C);

            assertThat(terminal.end()).isEqualTo(130);
        }
        assertThat(Files.readString(sheet).replaceFirst("date: .*\n", ""))
                .isEqualTo(SHEET.replace("state: complete", "state: draft").replace("often: weekly", "often: yearly"));
    }

    private static void comment(PseudoTerminal terminal, String harmless) throws IOException, InterruptedException {
        terminal.press("2" + ENTER, "Question 2 of 5");
        terminal.press("c", "Esc: cancel");
        terminal.press(harmless + ENTER, "Cancelled; nothing has changed.");
        terminal.press("c", "Esc: cancel");
        terminal.press("\u001b", "Cancelled; nothing has changed.");
        terminal.press("r", "f finish");
    }

    private static String sent(Map<String, String> keys, String name) {
        return keys.entrySet().stream()
                .filter(key -> key.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private PseudoTerminal start(String type) throws IOException, InterruptedException {
        var terminal = PseudoTerminal.start(
                type,
                List.of("survey", folder.resolve("kinds.yaml").toString(), "--out", sheet.toString(), "--lang", "en"));
        terminal.await("f finish");
        return terminal;
    }
}
