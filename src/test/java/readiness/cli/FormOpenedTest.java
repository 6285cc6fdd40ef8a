package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that opens a sheet of an earlier questionnaire, and one that is open twice. */
@ExtendWith(InBrowser.class)
class FormOpenedTest {

    private static final int DESK = 1200;

    private static final String SHEET = """
            schema: readiness/answers/v1
            questionnaire: every-kind@1.0.0
            team: payments
            respondent: "abcdefghij"
            state: complete
            answers:
              has-releases: yes
              lead-time: 12
              pains: [late-nights]
            """;

    @TempDir
    private Path folder;

    private FormInBrowser opened(Browser browser, String from, String to) throws IOException {
        return opened(browser, from, to, "--team", "payments");
    }

    private FormInBrowser opened(Browser browser, String from, String to, String... options) throws IOException {
        Path questionnaire = Files.writeString(
                folder.resolve("every-kind.yaml"),
                Files.readString(Path.of("src/test/resources/form/every-kind.yaml"))
                        .replace(from, to));
        Path file = folder.resolve("form.html");
        var all = new ArrayList<>(List.of("form", questionnaire.toString(), "--out", file.toString()));
        all.addAll(List.of(options));
        var run = Program.run(Locale.ENGLISH, all.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return new FormInBrowser(browser, file).openedFirst(DESK);
    }

    private void open(Browser browser, String sheet) throws IOException {
        browser.type(
                "#open", Files.writeString(folder.resolve("sheet.yaml"), sheet).toString());
        browser.waitFor("return document.querySelector('#said').textContent !== ''");
    }

    @Test
    void answers_to_another_major_version_count_once_they_are_kept_or_changed(Browser browser) throws IOException {
        var form = opened(browser, "version: 1.0.0", "version: 2.0.0");

        open(browser, SHEET);
        assertThat(form.words("#said"))
                .isEqualTo("Your earlier answers are in the form. The questionnaire has changed: these answers were"
                        + " given to version 1.0.0, this is version 2.0.0. Keep or change each answer; it does not"
                        + " count before.");
        assertThat(form.sheet())
                .contains("every-kind@1.0.0", "state: draft", "has-releases: yes", "pains: [late-nights]")
                .doesNotContain("digest");
        assertThat(form.words("#faults"))
                .contains("Do you release?", "This answer was given to version 1.0.0. Keep it or change it.");

        browser.run("document.querySelector('[data-question=has-releases] .keep').click()");
        form.write("every-kind.lead-time.typed", "13");
        assertThat(form.sheet()).contains("every-kind@1.0.0", "state: draft", "has-releases: yes", "lead-time: 13");

        form.opened(DESK);
        assertThat(form.sheet()).contains("state: draft");
        browser.run("document.querySelector('[data-question=pains] .keep').click()");
        assertThat(form.sheet()).contains("every-kind@2.0.0", "state: complete", "pains: [late-nights]");
        assertThat(form.shows(".keep")).isFalse();
    }

    @Test
    void answers_to_another_minor_version_count(Browser browser) throws IOException {
        var form = opened(browser, "version: 1.0.0", "version: 1.1.0");

        open(browser, SHEET);

        assertThat(form.words("#said")).isEqualTo("Your earlier answers are in the form again.");
        assertThat(form.sheet()).contains("every-kind@1.1.0", "state: complete", "lead-time: 12");
    }

    @Test
    void a_question_and_an_option_go_by_their_former_ids_too(Browser browser) throws IOException {
        var form = opened(browser, "- {id: late-nights,", "- {id: late-nights, formerly: [nights],");
        open(browser, SHEET.replace("late-nights", "nights"));
        assertThat(form.words("#said")).isEqualTo("Your earlier answers are in the form again.");
        assertThat(form.sheet()).contains("pains: [late-nights]");

        form = opened(browser, "- id: pains", "- id: pains\n        formerly: [aches]");
        open(browser, SHEET.replace("pains:", "aches:"));
        assertThat(form.words("#said")).isEqualTo("Your earlier answers are in the form again.");
        assertThat(form.sheet()).contains("pains: [late-nights]").doesNotContain("aches");
    }

    @Test
    void what_no_longer_fits_is_named(Browser browser) throws IOException {
        var form = opened(browser, "", "");

        open(browser, SHEET.replace("late-nights", "noise") + "  mood: good\n");

        assertThat(form.words("#said"))
                .isEqualTo("Your earlier answers are in the form, except for what no longer fits: What hurts?; mood.");
    }

    /** A sheet that somebody has edited: how a line may be written, and what the form then writes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "slow-why: Late nights, every release | slow-why: \"Late nights, every release\"",
                "slow-why: Late nights # as ever | slow-why: \"Late nights\"",
                "slow-why: 'It''s late, #1' # as ever | slow-why: \"It's late, #1\"",
                "slow-why: \"null\" | slow-why: \"null\"",
                "slow-why: # nothing yet | state: complete",
                "slow-why: {value: at night, comment: 'since May, all'} | slow-why: {value: \"at night\", comment: \"since May, all\"}",
                "slow-why: {comment: \"a, b\", value: ~} # later | slow-why: {value: null, comment: \"a, b\"}",
                "content: \"agree\"  # yes | content: agree",
                "content: {value: agree, comment: '# 1'} | content: {value: agree, comment: \"# 1\"}",
                "pains: ['late-nights', \"hotfixes\"] | pains: [late-nights, hotfixes]",
            })
    void a_line_is_taken_over_to_its_end(String line, String written, Browser browser) throws IOException {
        var form = opened(browser, "", "");

        open(browser, edited(line));

        assertThat(form.words("#said")).isEqualTo("Your earlier answers are in the form again.");
        assertThat(form.sheet()).contains(written + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slow-why: \"a\" and more",
                "slow-why: \"a\"# b",
                "slow-why: 'a' b",
                "slow-why: late: every night",
                "slow-why: |",
                "slow-why: - late",
                "slow-why: &a late",
                "slow-why: late\n    every: night",
                "slow-why: late\n  slow-why: early",
                "content: {value: agree, comment: since January, when we changed}",
                "content: {value: agree, 'comment': always}",
                "content: {value: agree, value: disagree}",
                "content: {value: agree} # yes\n---\nschema: readiness/answers/v1\nquestionnaire: every-kind",
                "pains: [\"late-nights\" hotfixes]",
                "pains: [late-nights] [hotfixes]",
            })
    void a_line_that_would_be_cut_is_refused_and_the_form_stays_as_it_is(String line, Browser browser)
            throws IOException {
        var form = opened(browser, "", "");

        open(browser, edited(line));

        assertThat(form.words("#said")).startsWith("sheet.yaml is not a file that this form saved.");
        assertThat(form.sheet()).doesNotContain("has-releases");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "content: {value: agree, remark: always}; I am content.",
                "content: [agree, disagree]; I am content.",
                "slow-why: [a, b]; Why so long?",
            })
    void an_answer_that_the_form_cannot_hold_is_named(String line, String question, Browser browser)
            throws IOException {
        var form = opened(browser, "", "");

        open(browser, edited(line));

        assertThat(form.words("#said"))
                .isEqualTo("Your earlier answers are in the form, except for what no longer fits: " + question + ".");
    }

    @Test
    void a_sheet_of_another_questionnaire_in_the_file_is_named(Browser browser) throws IOException {
        var form = opened(browser, "", "");

        open(browser, SHEET + "---\n" + SHEET.replace("every-kind@", "other-kind@"));

        assertThat(form.words("#said"))
                .isEqualTo("Your earlier answers are in the form, except for what no longer fits: other-kind@1.0.0.");
    }

    private static String edited(String line) {
        return SHEET.replace("lead-time: 12", "lead-time: 40")
                        .replaceAll(line.startsWith("pains") ? "  pains.*\n" : "!", "")
                + "  " + line + "\n";
    }

    @Test
    void answers_that_are_in_the_form_are_replaced_only_if_a_person_agrees(Browser browser) throws IOException {
        var form = opened(browser, "", "");
        form.tick("every-kind.has-releases", "no");

        browser.run("window.confirm = question => { window.asked = question; return false; }");
        browser.type(
                "#open", Files.writeString(folder.resolve("sheet.yaml"), SHEET).toString());
        browser.waitFor("return window.asked");
        assertThat(browser.text("return window.asked"))
                .isEqualTo("Replace the answers in this form by those in sheet.yaml?");
        assertThat(form.sheet()).contains("has-releases: no").doesNotContain("lead-time");

        browser.run("window.confirm = () => true");
        open(browser, SHEET);
        assertThat(form.sheet()).contains("has-releases: yes", "lead-time: 12");
    }

    @Test
    void a_text_is_no_longer_than_a_sheet_may_have(Browser browser) throws IOException {
        var form = opened(browser, "", "");
        form.tick("every-kind.has-releases", "yes");
        form.write("every-kind.lead-time.typed", "30");

        browser.run("""
                const area = document.querySelector('[name="every-kind.slow-why.typed"]');
                area.value = 'x'.repeat(19999);
                area.focus();
                """);
        browser.press("yz");

        assertThat(form.words("#said")).isEqualTo("No more than 20,000 characters fit in here.");
        assertThat(form.sheet()).contains("slow-why: \"" + "x".repeat(19_999) + "y\"");
    }

    @Test
    void what_another_window_writes_is_taken_over(Browser browser) throws IOException {
        var form = opened(browser, "", "");
        form.tick("every-kind.has-releases", "yes");

        browser.run("""
                const key = localStorage.getItem(Object.keys(localStorage).find(each => !each.includes('/')));
                const kept = localStorage.getItem(key).replace('"yes"', '"no"');
                localStorage.setItem(key, kept);
                dispatchEvent(new StorageEvent('storage', {key, newValue: kept}));
                """);

        assertThat(form.words("#said")).isEqualTo("Answers were changed in another window: they are here now.");
        assertThat(form.sheet()).contains("has-releases: no");
    }

    @Test
    void what_another_window_erases_is_erased_here(Browser browser) throws IOException {
        var form = opened(browser, "", "");
        form.tick("every-kind.has-releases", "yes");
        form.write("every-kind.has-releases.comment", "mine");

        browser.run("""
                const key = Object.keys(localStorage).find(each => each.includes('/'));
                localStorage.clear();
                dispatchEvent(new StorageEvent('storage', {key, newValue: null}));
                """);

        assertThat(form.words("#said")).isEqualTo("Everything is erased.");
        assertThat(form.sheet()).doesNotContain("has-releases", "mine");
        form.tick("every-kind.has-releases", "no");
        assertThat(form.sheet()).contains("has-releases: no").doesNotContain("mine");
    }

    @Test
    void answers_that_another_window_moves_to_another_team_are_moved_here(Browser browser) throws IOException {
        var form = opened(browser, "", "", new String[0]);
        form.write("team", "payments");
        form.tick("every-kind.has-releases", "yes");

        browser.run("""
                const key = Object.keys(localStorage).find(each => each.includes('/'));
                const memory = Object.keys(localStorage).find(each => !each.includes('/'));
                const moved = key.replace('payments', 'billing');
                localStorage.setItem(moved, localStorage.getItem(key).replace('payments', 'billing'));
                localStorage.setItem(memory, moved);
                localStorage.removeItem(key);
                dispatchEvent(new StorageEvent('storage', {key, newValue: null}));
                """);

        assertThat(form.words("#said")).isEqualTo("Answers were changed in another window: they are here now.");
        assertThat(form.sheet()).contains("team: billing", "has-releases: yes");
    }
}
