package readiness.starter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.questionnaire.Questionnaire;
import readiness.wording.Language;
import readiness.wording.Wording;
import readiness.workbook.WorkbookWriter;

/**
 * A questionnaire as form tools take it in, in its own words: what they export afterwards is read without a map.
 *
 * <p>Conditions are left out: everybody sees every question, with the roles that it is for, and answers to questions
 * that would not have been asked are passed over when they are read.
 */
public final class FormFiles {

    private FormFiles() {}

    /** A form tool, or a table for any other. */
    public enum FormTarget {
        google,
        microsoft,
        limesurvey,
        kobo,
        csv
    }

    /** Returns the files for a tool, by their names. */
    public static Map<String, byte[]> of(Questionnaire questionnaire, FormTarget tool, Language language) {
        var words = Wording.of("readiness.starter.Forms", language);
        var items = FormItem.of(questionnaire, language, words);
        String title = questionnaire.title().in(language);
        String name = "forms/" + questionnaire.id().name();
        return switch (tool) {
            case google ->
                Map.of(name + ".google.gs", utf8(GoogleForm.script(title, items, words.verbatim("google-how"))));
            case kobo ->
                Map.of(name + ".kobo.xlsx", WorkbookWriter.write(KoboForm.sheets(questionnaire.id(), title, items)));
            case limesurvey ->
                Map.of(
                        name + ".limesurvey.txt",
                        utf8("\ufeff" + LimeSurveyForm.structure(title, language.code(), items)));
            case microsoft -> Map.of(name + ".microsoft.csv", utf8("\ufeff" + table(items, words)));
            case csv -> Map.of(name + ".csv", utf8("\ufeff" + table(items, words)));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a table of all questions, for any other tool. */
    private static String table(List<FormItem> items, Wording words) {
        var head = Stream.of("question", "help", "kind", "options").map(words::verbatim);
        var rows = items.stream()
                .map(item -> Stream.concat(
                        Stream.of(
                                item.text(),
                                item.help(),
                                words.verbatim(item.kind().word())),
                        item.choices().stream().map(FormItem.ItemChoice::text)));
        return Stream.concat(Stream.of(head), rows)
                .map(row -> row.map(text -> '"' + text.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }
}
