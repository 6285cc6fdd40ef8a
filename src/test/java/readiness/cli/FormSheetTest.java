package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readiness.answers.Response;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.sheet.SheetText;
import readiness.wording.Printable;

/** The sheet that comes out of a form: to the byte the one that the survey writes. */
@ExtendWith(InBrowser.class)
class FormSheetTest {

    private static final int RESPONDENTS = 50;
    private static final Pattern DATE = Pattern.compile("(?m)^date: (\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)$");
    private static final Pattern RESPONDENT = Pattern.compile("(?m)^respondent: \"([a-z0-9]{10})\"$");

    @TempDir
    private Path folder;

    static List<String> builtIn() {
        return List.copyOf(BuiltInQuestionnaires.ids());
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void fifty_random_respondents_give_the_bytes_of_the_survey(String id, Browser browser) throws IOException {
        var questionnaire = BuiltInQuestionnaires.find(id).orElseThrow().questionnaire();
        var form = new FormInBrowser(browser, write(questionnaire)).openedFirst(1200);

        for (long seed = 1; seed <= RESPONDENTS; seed++) {
            var respondent = new RandomRespondent(questionnaire, seed);
            String written = form.filledIn(respondent.entries());

            assertThat(written).as("respondent %s", seed).isEqualTo(surveyed(questionnaire, respondent, written));
        }
    }

    /** The browser gives the second file another name, which comes before the first one's. */
    @ParameterizedTest
    @MethodSource("builtIn")
    void a_corrected_sheet_beside_the_first_counts_once(String id, Browser browser) throws Exception {
        var questionnaire = BuiltInQuestionnaires.find(id).orElseThrow().questionnaire();
        var form = new FormInBrowser(browser, write(questionnaire)).openedFirst(1200);
        String first = form.filledIn(new RandomRespondent(questionnaire, 1).entries());
        TimeUnit.MILLISECONDS.sleep(1100);
        String corrected = form.filledIn(new RandomRespondent(questionnaire, 2).entries());
        assertThat(List.of(first, corrected)).allMatch(sheet -> sheet.contains("\nstate: complete\n"));

        Path both = Files.createDirectory(folder.resolve("both"));
        Files.writeString(both.resolve("sheet.yaml"), first);
        Files.writeString(both.resolve("sheet (1).yaml"), corrected);
        Path alone = Files.createDirectory(folder.resolve("alone"));
        Files.writeString(alone.resolve("sheet.yaml"), corrected);

        assertThat(scores(both)).isEqualTo(scores(alone));
        Files.delete(both.resolve("sheet (1).yaml"));
        assertThat(scores(both)).isNotEqualTo(scores(alone));
    }

    private static String scores(Path answers) {
        var run = Program.run("score", answers.toString(), "--format", "csv");
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void every_character_is_written_as_the_survey_writes_it(Browser browser) throws IOException {
        var questionnaire = BuiltInQuestionnaires.find("transformation-strategy")
                .orElseThrow()
                .questionnaire();
        var question = questionnaire.questions().get(0);
        var form = new FormInBrowser(browser, write(questionnaire)).openedFirst(1200);
        String name = questionnaire.id() + "." + question.id() + ".comment";

        for (int from = 0xa0; from < 0x10400; from += 0x2000) {
            String all = "x" + characters(from, from + 0x2000) + "x";
            String expected = SheetText.blank(questionnaire, Map.of())
                    .with(question.id(), Printable.withoutHidden(all))
                    .text();

            assertThat(comments(form.filledIn(List.of(List.of(name, all)))))
                    .as(Integer.toHexString(from))
                    .isEqualTo(comments(expected));
        }
    }

    /** Returns every character from here to there, but for controls and halves of characters. */
    private static String characters(int from, int to) {
        return IntStream.range(from, to)
                .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> comments(String sheet) {
        return Pattern.compile("\n")
                .splitAsStream(sheet)
                .filter(line -> line.contains("comment"))
                .toList();
    }

    private Path write(Questionnaire questionnaire) {
        Path file = folder.resolve(questionnaire.id() + ".html");
        var run = questionnaire.about().hasSeveral()
                ? Program.run(
                        "form",
                        questionnaire.id().name(),
                        "--" + questionnaire.about().key(),
                        "payments",
                        "--out",
                        file.toString())
                : Program.run("form", questionnaire.id().name(), "--out", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(file).exists();
        return file;
    }

    /** Returns what the survey writes when it hears the same. */
    private static String surveyed(Questionnaire questionnaire, RandomRespondent respondent, String written) {
        var id = RESPONDENT.matcher(written);
        assertThat(id.find()).as(written).isTrue();
        var fields = new LinkedHashMap<String, String>();
        if (questionnaire.about().hasSeveral()) {
            fields.put(questionnaire.about().key(), "payments");
        }
        fields.put("respondent", id.group(1));
        respondent.role().ifPresent(role -> fields.put("role", role.name()));
        var date = DATE.matcher(written);
        assertThat(date.find()).as(written).isTrue();
        fields.put("date", date.group(1));
        SheetText sheet = SheetText.blank(questionnaire, fields);
        for (Map.Entry<Id, Response> entry : respondent.responses().entrySet()) {
            sheet = sheet.with(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<Id, String> entry : respondent.comments().entrySet()) {
            sheet = sheet.with(entry.getKey(), entry.getValue());
        }
        return sheet.as(false).text();
    }
}
