package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import readiness.wording.Language;
import readiness.wording.Wording;

/** A form as people meet it: on a phone, with a keyboard, in French, in the dark, on paper, and a second time. */
@ExtendWith(InBrowser.class)
class FormTest {

    private static final int DESK = 1200;
    private static final int PHONE = 360;
    private static final int A4 = 665;

    @TempDir
    private static Path folder;

    private static Path small;
    private static Path pilot;

    @BeforeAll
    static void write() {
        small = form("small.html", "src/test/resources/form/every-kind.yaml", "--team", "payments");
        pilot = form("pilot.html", "pilot-team");
    }

    private static Path form(String name, String... arguments) {
        Path file = folder.resolve(name);
        var all = new java.util.ArrayList<>(List.of("form"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--out", file.toString()));
        var run = Program.run(Locale.ENGLISH, all.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return file;
    }

    @Test
    void the_form_of_the_pilot_team_in_two_languages_goes_through_any_mail() throws IOException {
        assertThat(Files.size(pilot)).isBetween(50_000L, 150_000L);
        assertThat(Files.readString(pilot)).contains("Français", "English");
    }

    @Test
    void the_script_is_short_enough_to_be_read() throws IOException {
        assertThat(Files.size(Path.of("src/main/resources/readiness/html/form.js")))
                .isLessThan(30 * 1024);
    }

    @Test
    void on_a_phone_the_whole_first_question_is_in_view(Browser browser) {
        new FormInBrowser(browser, pilot).openedFirst(PHONE);

        assertThat(browser.holds("""
                const box = document.querySelector('.question:not([hidden])').getBoundingClientRect();
                return box.top > 0 && box.bottom < 740
                """)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"light, 1200, en", "dark, 360, fr"})
    void axe_finds_no_violation_on_any_page(String scheme, int width, String language, Browser browser)
            throws IOException {
        var form = new FormInBrowser(browser, pilot).openedFirst(width);
        browser.emulate("", scheme);
        form.tick("language", language);
        browser.run(axe());

        for (String page : form.pages()) {
            form.go(page);

            assertThat(browser.texts(ReportLayoutTest.WCAG)).as(page).containsExactly("");
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void a_phone_never_scrolls_sideways(String language, Browser browser) {
        var form = new FormInBrowser(browser, pilot).openedFirst(PHONE);
        form.tick("language", language);

        for (String page : form.pages()) {
            form.go(page);

            assertThat(Layout.scrollsSideways(browser)).as(page).isFalse();
        }
    }

    @Test
    void a_keyboard_is_enough_on_a_phone_in_the_dark_in_french(Browser browser) {
        var form = new FormInBrowser(browser, small).openedFirst(PHONE);
        browser.emulate("", "dark");

        browser.type("[name=language]", Keys.ARROW_RIGHT); // to French
        browser.press(Keys.TAB, Keys.TAB, " ", Keys.ARROW_DOWN, Keys.ARROW_UP); // past who reads the answers, to yes
        tabTo(browser, "every-kind.lead-time.typed");
        browser.press("42,5");
        tabTo(browser, "every-kind.slow-why.typed");
        browser.press("Les tests");
        tabTo(browser, "next");
        browser.press(Keys.ENTER);
        tabTo(browser, "every-kind.pains");
        browser.press(" ", Keys.TAB, " ");
        tabTo(browser, "every-kind.content");
        browser.press(" ", Keys.ARROW_DOWN);
        tabTo(browser, "next");
        browser.press(Keys.ENTER);

        assertThat(form.words("#heading-review")).isEqualTo("Vos réponses");
        assertThat(form.words("#summary"))
                .contains("42,5 jours", "Oui", "Des nuits blanches; Des correctifs en urgence");
        assertThat(form.sheet()).contains("""
                state: complete
                answers:
                  has-releases: yes
                  lead-time: 42.5
                  slow-why: "Les tests"
                  pains: [late-nights, hotfixes]
                  content: agree
                """);
    }

    /** Presses Tab until the control of this name or id has the focus. */
    private static void tabTo(Browser browser, String control) {
        for (int presses = 0; presses < 60; presses++) {
            if (browser.text("return document.activeElement.name || document.activeElement.id")
                    .equals(control)) {
                return;
            }
            browser.press(Keys.TAB);
        }
        throw new AssertionError("Tab does not come to " + control);
    }

    @Test
    void an_answer_that_hides_another_keeps_it_and_leaves_it_out_of_the_sheet(Browser browser) {
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        assertThat(form.asked()).containsExactly("has-releases", "pains", "content");

        form.tick("every-kind.has-releases", "yes");
        form.write("every-kind.lead-time.typed", "40");
        form.write("every-kind.slow-why.typed", "Tests");
        assertThat(form.asked()).containsExactly("has-releases", "lead-time", "slow-why", "pains", "content");

        form.tick("every-kind.has-releases", "no");
        assertThat(form.asked()).containsExactly("has-releases", "pains", "content");
        assertThat(form.sheet()).contains("has-releases: no").doesNotContain("lead-time", "Tests");

        form.tick("every-kind.has-releases", "yes");
        assertThat(form.sheet()).contains("lead-time: 40", "slow-why: \"Tests\"");
    }

    @Test
    void how_much_comes_is_not_said_before_it_is_known(Browser browser) throws IOException {
        Path questionnaire = Files.writeString(folder.resolve("roles.yaml"), """
                schema: readiness/questionnaire/v1
                id: roles
                version: 1.0.0
                languages: [en]
                about: organisation
                roles: [{id: member, title: Member}, {id: lead, title: Lead}]
                title: Roles
                dimensions: [{id: pain, title: Pain, facets: [{id: facts, title: Facts}]}]
                sections:
                  - id: first
                    title: First
                    questions: [{id: sleeps, facet: facts, type: yes-no, asked-of: [member], text: "Do you sleep?"}]
                  - id: second
                    title: Second
                    questions: [{id: eats, facet: facts, type: yes-no, asked-of: [member], text: "Do you eat?"}]
                """);
        Path file = folder.resolve("roles.html");
        Program.run("form", questionnaire.toString(), "--out", file.toString());
        var form = new FormInBrowser(browser, file).openedFirst(DESK);
        assertThat(form.words("#progress") + form.words("#part")).isEmpty();
        assertThat(form.words("#next")).isEqualTo("Next");

        browser.run("""
                const role = document.querySelector('.role select');
                role.value = 'member';
                role.dispatchEvent(new Event('input', {bubbles: true}));
                """);

        assertThat(form.words("#progress")).isEqualTo("0 of 2 answered");
        assertThat(form.words("#part")).isEqualTo("Part 1 of 2");
        assertThat(form.words("#next")).isEqualTo("Next");
    }

    @Test
    void progress_counts_the_questions_that_are_asked(Browser browser) {
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        assertThat(form.words("#progress")).isEqualTo("0 of 3 answered");

        form.tick("every-kind.has-releases", "yes");

        assertThat(form.words("#progress")).isEqualTo("1 of 4 answered");
        assertThat(form.words("#part")).isEqualTo("Part 1 of 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | about 5 | no-number | ",
                "en | 2,5 | comma | 2.5",
                "en | 4000 | out-of-bounds | between 0.5 and 3650",
                "fr | 0,2 | out-of-bounds | entre 0,5 et 3650",
            })
    void what_is_no_number_is_said_as_the_survey_says_it(
            String language, String typed, String sentence, String right, Browser browser) {
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        form.tick("language", language);
        form.tick("every-kind.has-releases", "yes");

        form.write("every-kind.lead-time.typed", typed);

        assertThat(browser.text("return document.querySelector('[data-question=lead-time] .fault').textContent"))
                .isEqualTo(survey(language).say(sentence, typed, right));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr | 1 200,5 jours | 1200.5", "en | 1200 days | 1200", "en | +0.50 | 0.5"})
    void numbers_are_read_as_the_survey_reads_them(String language, String typed, String read, Browser browser) {
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        form.tick("language", language);
        form.tick("every-kind.has-releases", "yes");

        form.write("every-kind.lead-time.typed", typed);

        assertThat(form.sheet()).contains("lead-time: " + read + "\n");
    }

    private static Wording survey(String language) {
        return Wording.of("readiness.survey.Survey", Language.of(language).orElseThrow());
    }

    @Test
    void a_required_question_may_be_left_open_for_a_reason_only(Browser browser) {
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        form.go("review");
        assertThat(form.words("#faults"))
                .contains("Do you release?", survey("en").say("needed"));
        assertThat(form.sheet()).contains("state: draft");

        form.tick("every-kind.has-releases", "dont-know");
        assertThat(form.sheet()).contains("state: draft");
        assertThat(form.words("#faults")).contains(survey("en").say("wanted-excuse"));

        form.write("every-kind.has-releases.comment", "I am new here.");
        assertThat(form.sheet())
                .contains("state: complete", "has-releases: {value: dont-know, comment: \"I am new here.\"}");
        assertThat(form.shows("#faults")).isFalse();
    }

    @Test
    void not_applicable_asks_for_its_reason(Browser browser) {
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        form.tick("every-kind.has-releases", "yes");
        assertThat(form.shows("[data-question=lead-time] .reason")).isFalse();

        form.tick("every-kind.lead-time", "not-applicable");
        assertThat(form.shows("[data-question=lead-time] .reason")).isTrue();
        assertThat(form.sheet()).contains("state: draft").doesNotContain("lead-time");

        form.write("every-kind.lead-time.reason", "No changes yet");
        assertThat(form.sheet()).contains("state: complete", "lead-time: {not-applicable: \"No changes yet\"}");
    }

    @Test
    void none_of_these_is_an_answer_and_excludes_the_others(Browser browser) {
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        form.go("page-2");
        form.tick("every-kind.pains", "hotfixes");

        form.tick("every-kind.pains", "none-of-these");
        assertThat(form.sheet()).contains("pains: []");

        form.tick("every-kind.pains", "late-nights");
        assertThat(form.sheet()).contains("pains: [late-nights]");
    }

    @Test
    void the_language_can_be_switched_in_the_middle(Browser browser) {
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        form.tick("language", "fr");
        form.tick("every-kind.has-releases", "yes");
        form.write("every-kind.lead-time.typed", "2,5");
        assertThat(form.words("[data-question=has-releases] .text")).isEqualTo("Livrez-vous ?");

        form.tick("language", "en");

        assertThat(form.words("[data-question=has-releases] .text")).isEqualTo("Do you release?");
        assertThat(form.words("#next")).isEqualTo("Next");
        assertThat(browser.text("return document.documentElement.lang + ' ' + document.title"))
                .isEqualTo("en Every kind of question");
        assertThat(form.sheet()).contains("has-releases: yes", "lead-time: 2.5");
    }

    @Test
    void loading_the_page_again_in_the_middle_loses_nothing(Browser browser) {
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        form.tick("language", "fr");
        form.tick("every-kind.has-releases", "yes");
        form.write("every-kind.lead-time.typed", "about");
        form.write("every-kind.slow-why.comment", "a\nb");
        String before = form.sheet();

        String again = form.opened(DESK).sheet();

        assertThat(undated(again)).isEqualTo(undated(before)).contains("has-releases: yes");
        assertThat(
                        browser.text(
                                "return document.querySelector('[name=\"every-kind.lead-time.typed\"]').value + ' ' + document.documentElement.lang"))
                .isEqualTo("about fr");
    }

    @Test
    void a_shared_computer_keeps_nothing(Browser browser) {
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        form.tick("every-kind.has-releases", "yes");
        assertThat(browser.holds("return localStorage.length === 2")).isTrue();

        browser.click("#shared");
        form.tick("every-kind.has-releases", "no");

        assertThat(browser.holds("return localStorage.length === 0 && sessionStorage.length === 0"))
                .isTrue();
        assertThat(form.sheet()).contains("has-releases: no");
    }

    @Test
    void on_a_shared_computer_the_next_person_starts_with_an_empty_form(Browser browser) throws Exception {
        Path answers = Files.createDirectories(folder.resolve("shared"));
        browser.downloads(answers);
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        browser.click("#shared");
        assertThat(form.shows("#kept")).isFalse();
        assertThat(form.words("#unkept")).startsWith("This browser keeps nothing");
        form.tick("every-kind.has-releases", "no");
        String first = respondent(form.sheet());
        browser.click("#download");
        downloaded(answers, form.words("#name"));

        browser.run("window.confirm = question => { window.asked = question; return true; }");
        browser.click("#back");

        assertThat(browser.text("return window.asked")).startsWith("Does another person answer now?");
        assertThat(browser.holds("return document.querySelector('#shared').checked"))
                .isTrue();
        assertThat(form.shows("#page-1")).isTrue();
        assertThat(form.sheet()).doesNotContain("has-releases", first);
    }

    @Test
    void on_a_shared_computer_the_same_person_may_correct_the_answers(Browser browser) {
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        browser.click("#shared");
        form.tick("every-kind.has-releases", "no");
        String before = form.sheet();
        browser.run("window.confirm = () => false");
        browser.click("#download");

        browser.click("#back");

        assertThat(form.shows("#page-2")).isTrue();
        assertThat(undated(form.sheet())).isEqualTo(undated(before));
    }

    private static String respondent(String sheet) {
        return sheet.lines()
                .filter(line -> line.startsWith("respondent"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void another_team_after_the_download_empties_the_form_and_says_so(Browser browser) {
        var form = new FormInBrowser(browser, form("typed.html", "src/test/resources/form/every-kind.yaml"))
                .openedFirst(DESK);
        form.write("team", "Red");
        form.tick("every-kind.has-releases", "no");
        String before = form.sheet();
        browser.click("#download");
        form.go("page-1");

        form.write("team", "Blue");
        assertThat(form.words("#said"))
                .isEqualTo("You have saved answers for red already, so the form is empty."
                        + " Go back to red to correct them.");
        assertThat(form.shows("#said")).isTrue();

        form.write("team", "Red");
        assertThat(form.words("#said")).isEqualTo("The answers that you gave for red are in the form again.");
        assertThat(undated(form.sheet())).isEqualTo(undated(before));
    }

    @Test
    void the_browser_goes_back_to_the_first_page(Browser browser) {
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        browser.click("#next");
        assertThat(form.shows("#page-2")).isTrue();

        browser.run("history.back()");
        browser.waitFor("return location.hash === ''");

        browser.waitFor("return document.querySelector('#page-2').hidden");
        assertThat(form.shows("#page-1")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"360", "1200"})
    void a_number_with_a_condition_and_no_help_stays_in_its_box(int width, Browser browser) throws IOException {
        Path bare = Files.writeString(
                folder.resolve("bare.yaml"),
                Files.readString(Path.of("src/test/resources/form/every-kind.yaml"))
                        .replaceAll("(?m)^ +help: .*\\R", ""));
        var form =
                new FormInBrowser(browser, form("bare.html", bare.toString(), "--team", "payments")).openedFirst(width);

        form.tick("every-kind.has-releases", "yes");

        assertThat(browser.holds("""
                const box = document.querySelector('[data-question=lead-time]');
                const [outer, inner] = [box, box.querySelector('.answers')].map(each => each.getBoundingClientRect());
                return inner.left >= outer.left && inner.right <= outer.right && inner.width > outer.width / 2
                """)).isTrue();
        assertThat(Layout.scrollsSideways(browser)).isFalse();
    }

    @Test
    void what_was_answered_can_be_erased(Browser browser) {
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        form.tick("every-kind.has-releases", "yes");
        String before = form.sheet();

        browser.run("window.confirm = () => true; document.querySelector('#erase').click()");

        assertThat(browser.holds("return localStorage.length === 0")).isTrue();
        assertThat(form.words("#said")).isEqualTo("Everything is erased.");
        assertThat(form.shows("#said")).isTrue();
        assertThat(form.sheet()).doesNotContain("has-releases", respondent(before));
    }

    @Test
    void what_is_downloaded_can_be_read_and_a_corrected_sheet_is_known_for_the_same(Browser browser) throws Exception {
        Path assessment = Files.createDirectories(folder.resolve("assessment"));
        Path answers = Files.createDirectories(assessment.resolve("answers"));
        Files.copy(Path.of("src/test/resources/form/every-kind.yaml"), assessment.resolve("every-kind.yaml"));
        browser.downloads(answers);
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        form.tick("every-kind.has-releases", "no");
        form.tick("every-kind.content", "agree");
        String first = form.sheet();
        browser.click("#download");
        Path file = downloaded(answers, form.words("#name"));

        assertThat(undated(Files.readString(file))).isEqualTo(undated(first));
        assertThat(file.getFileName().toString()).matches("payments-every-kind-[a-z0-9]{10}\\.yaml");
        assertThat(Program.run("check", assessment.toString()).code()).isZero();

        Files.move(file, answers.resolve("first.yaml"));
        form.opened(DESK);
        form.tick("every-kind.content", "disagree");
        form.sheet();
        browser.click("#download");
        Path corrected = downloaded(answers, form.words("#name"));

        assertThat(corrected).isEqualTo(file);
        assertThat(line(corrected, "respondent:")).isEqualTo(line(answers.resolve("first.yaml"), "respondent:"));
        assertThat(line(corrected, "date:")).isGreaterThanOrEqualTo(line(answers.resolve("first.yaml"), "date:"));
        assertThat(Files.readString(corrected)).contains("content: disagree");
    }

    /** Returns a sheet without the second in which it was written. */
    private static String undated(String sheet) {
        return sheet.replaceFirst("(?m)^date: .*$", "date:");
    }

    private static String line(Path sheet, String key) throws IOException {
        return Files.readAllLines(sheet).stream()
                .filter(line -> line.startsWith(key))
                .findFirst()
                .orElseThrow();
    }

    private static Path downloaded(Path folder, String name) throws InterruptedException, IOException {
        Path file = folder.resolve(name);
        for (int waits = 0; waits < 3_000 && !(Files.exists(file) && Files.size(file) > 0); waits++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return file;
    }

    @Test
    void a_file_that_was_downloaded_can_be_opened_again(Browser browser) throws IOException {
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        form.tick("every-kind.has-releases", "yes");
        form.write("every-kind.lead-time.typed", "40.25");
        form.write("every-kind.slow-why.typed", "a \"b\" \\ c: # d\u00a0e\nf");
        form.tick("every-kind.pains", "hotfixes");
        form.write("every-kind.pains.comment", "x, y} ] z");
        form.tick("every-kind.content", "dont-know");
        String before = form.sheet();
        Path file = Files.writeString(folder.resolve("again.yaml"), before);
        form.openedFirst(DESK);
        assertThat(undated(form.sheet())).isNotEqualTo(undated(before));

        browser.type("#open", file.toString());
        browser.waitFor("return document.querySelector('#said').textContent !== ''");

        assertThat(form.words("#said")).isEqualTo("Your earlier answers are in the form again.");
        assertThat(undated(form.sheet())).isEqualTo(undated(before));
    }

    @Test
    void a_file_of_something_else_changes_nothing(Browser browser) throws IOException {
        var form = new FormInBrowser(browser, small).openedFirst(DESK);
        form.tick("every-kind.has-releases", "yes");
        String before = form.sheet();
        Path file = Files.writeString(folder.resolve("letter.yaml"), "Dear Ann,\nhere is \"nothing\": [\n");

        browser.type("#open", file.toString());
        browser.waitFor("return document.querySelector('#said').textContent !== ''");

        assertThat(form.words("#said"))
                .isEqualTo("letter.yaml is not a file that this form saved. If you wrote it by hand,"
                        + " send it as it is, or go on with readiness survey … --out letter.yaml.");
        assertThat(undated(form.sheet())).isEqualTo(undated(before));
    }

    @Test
    void on_paper_there_are_boxes_and_lines_for_every_question_and_no_buttons(Browser browser) {
        var form = new FormInBrowser(browser, small).openedFirst(A4);
        browser.emulate("print", "dark");

        assertThat(browser.texts("""
                return [...document.querySelectorAll('.question')].map(question =>
                  [question.checkVisibility(), question.querySelectorAll('.answers input, .answers textarea').length > 0,
                   question.querySelector('legend').innerText.trim()].join(' '))
                """))
                .containsExactly(
                        "true true 1. Do you release? " + survey("en").say("needed"),
                        "true true 2. How long does a change take?",
                        "true true 3. Why so long?",
                        "true true 4. What hurts?",
                        "true true 5. I am content.");
        assertThat(browser.text(
                        "return document.querySelector('[data-question=slow-why] .paper:not(legend *)').innerText"))
                .isEqualTo("Only if question 2 is 30 or more and it is not so that question 1 is answered “No”.");
        assertThat(browser.texts("""
                return [...document.querySelectorAll('button, .languages, [type=file], progress')]
                  .filter(control => control.checkVisibility()).map(control => control.outerHTML)
                """)).isEmpty();
        assertThat(form.words("footer")).doesNotContain("The file has a random number");
        assertThat(browser.text("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(Layout.misfits(browser)).isEmpty();
    }

    @Test
    void without_scripts_it_says_so_and_shows_everything(Browser browser) {
        browser.scripts(false);
        try {
            browser.open(small.toUri().toString(), DESK);

            assertThat(browser.text("return document.querySelector('noscript').innerText"))
                    .contains("To send your answers from here, open this page in a browser with JavaScript.");
            assertThat(
                            browser.holds(
                                    "return [...document.querySelectorAll('.question')].every(question => question.checkVisibility())"))
                    .isTrue();
            assertThat(
                            browser.holds(
                                    "return [...document.querySelectorAll('button')].every(button => !button.checkVisibility())"))
                    .isTrue();
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void the_form_allows_its_own_script_and_style_and_no_request(Browser browser) {
        new FormInBrowser(browser, small).openedFirst(DESK);

        browser.run("const other = document.createElement('script'); other.textContent = 'window.other = 1';"
                + " const style = document.createElement('style'); style.textContent = 'h1 { color: rgb(1, 2, 3) }';"
                + " document.body.append(other, style); fetch('http://127.0.0.1:9/').catch(() => {})");

        assertThat(
                        browser.holds(
                                "return window.other === undefined && getComputedStyle(document.querySelector('h1')).color !== 'rgb(1, 2, 3)'"))
                .isTrue();
        assertThat(browser.console())
                .hasSizeGreaterThan(2)
                .allMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void hostile_texts_in_a_questionnaire_are_words(Browser browser) throws IOException {
        String hostile =
                "</script><script>window.owned = 1</script>\\\"><img src=x onerror='window.owned = 1'>${7*7} {0} عربي";
        Path file = Files.writeString(
                folder.resolve("hostile.yaml"),
                Files.readString(Path.of("src/test/resources/form/every-kind.yaml"))
                        .replaceAll(
                                "(en|fr): \"[^\"]*\"",
                                "$1: \"" + java.util.regex.Matcher.quoteReplacement(hostile) + "\""));
        var form = new FormInBrowser(browser, form("hostile.html", file.toString(), "--team", "payments"))
                .openedFirst(PHONE);
        String shown = hostile.replace("\\\"", "\"");

        for (String page : form.pages()) {
            form.go(page);
        }

        assertThat(browser.holds("return window.owned === undefined && document.querySelectorAll('img').length === 0"))
                .isTrue();
        assertThat(browser.text("return document.querySelector('h1').textContent.trim()"))
                .isEqualTo(shown);
        assertThat(browser.text("return document.querySelector('[data-question=content] .text').textContent.trim()"))
                .isEqualTo(shown);
        assertThat(browser.text("return getComputedStyle(document.querySelector('.question .text')).unicodeBidi"))
                .isEqualTo("isolate");
        assertThat(Layout.scrollsSideways(browser)).isFalse();
    }

    @Test
    void several_questionnaires_in_one_form_give_a_sheet_each(Browser browser) throws IOException {
        Path both = form("both.html", "pilot-team", "people-and-recruitment");
        var form = new FormInBrowser(browser, both).openedFirst(DESK);
        form.write("team", "Card Payments");
        String first = browser.text("return document.querySelector('[id^=\"people-and-recruitment.\"]').id");
        form.tick("pilot-team.devops-means", "dont-know");
        form.tick(first, "dont-know");

        String[] sheets = form.sheet().split("(?m)^---\n");

        assertThat(sheets).hasSize(2);
        assertThat(sheets[0]).contains("questionnaire: pilot-team@", "team: card-payments");
        assertThat(sheets[1]).contains("questionnaire: people-and-recruitment@", "team: card-payments");
        assertThat(form.words("#name")).startsWith("card-payments-pilot-team-people-and-recruitment-");
    }

    @Test
    void the_team_is_asked_for_before_anything_depends_on_it(Browser browser) {
        var form = new FormInBrowser(browser, pilot).openedFirst(DESK);

        browser.click("#next");

        assertThat(form.words(".field .fault")).isEqualTo("Please give your team first.");
        assertThat(browser.text("return document.activeElement.name")).isEqualTo("team");
    }

    @ParameterizedTest
    @ValueSource(strings = {"On", "No.", "null", "42", "日本"})
    void a_team_that_no_file_can_name_is_refused_with_what_to_write(String team, Browser browser) {
        var form = new FormInBrowser(browser, pilot).openedFirst(DESK);
        form.write("team", team);

        browser.click("#next");

        assertThat(form.words(".field .fault"))
                .isEqualTo("“" + team + "” cannot be written to the file."
                        + " Use other words with the letters a to z, for example card-payments.");
        assertThat(form.shows(".field .spelt:not(:empty)")).isFalse();
        assertThat(form.sheet()).contains("state: draft").doesNotContain("\nteam: ");
    }

    @Test
    void the_same_questionnaire_gives_the_same_bytes() throws IOException {
        assertThat(form("again.html", "pilot-team")).hasSameBinaryContentAs(pilot);
    }

    private static String axe() throws IOException {
        try (InputStream script = Objects.requireNonNull(FormTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
