package readiness.starter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    private final Questionnaire questionnaire;
    private final Language language;
    private final Wording words;
    private final List<FormItem> items;

    private FormFiles(Questionnaire questionnaire, Language language) {
        this.questionnaire = questionnaire;
        this.language = language;
        this.words = Wording.of("readiness.starter.Forms", language);
        this.items = FormItem.of(questionnaire, language, words);
    }

    /** A form tool, or a table for any other. */
    public enum Tool {
        google,
        microsoft,
        limesurvey,
        kobo,
        csv
    }

    /** Returns the files for a tool, by their names. */
    public static Map<String, byte[]> of(Questionnaire questionnaire, Tool tool, Language language) {
        var form = new FormFiles(questionnaire, language);
        String name = "forms/" + questionnaire.id().name();
        var files = new LinkedHashMap<String, byte[]>();
        switch (tool) {
            case google -> files.put(name + ".google.gs", utf8(form.script()));
            case kobo -> files.put(name + ".kobo.xlsx", WorkbookWriter.write(form.xlsForm()));
            case limesurvey -> files.put(name + ".limesurvey.txt", utf8("\ufeff" + form.limeSurvey()));
            case microsoft -> files.put(name + ".microsoft.csv", utf8("\ufeff" + form.table()));
            case csv -> files.put(name + ".csv", utf8("\ufeff" + form.table()));
        }
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String title() {
        return questionnaire.title().in(language);
    }

    // Google Forms

    private String script() {
        return Stream.of(
                        Stream.of(
                                "// " + words.verbatim("google-how"),
                                "function makeForm() {",
                                "  var form = FormApp.create(" + js(title()) + ");"),
                        items.stream().map(FormFiles::statement),
                        Stream.of("}"))
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String statement(FormItem item) {
        String choices =
                item.choices().stream().map(choice -> js(choice.text())).collect(Collectors.joining(", "));
        return "  form." + item.kind().google() + ".setTitle(" + js(item.text()) + ")"
                + (item.help().isEmpty() ? "" : ".setHelpText(" + js(item.help()) + ")")
                + (choices.isEmpty() ? "" : ".setChoiceValues([" + choices + "])")
                + (item.required() ? ".setRequired(true)" : "") + ";";
    }

    private static String js(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("<", "\\u003c")
                + '"';
    }

    // KoboToolbox and ODK

    private Map<String, List<List<String>>> xlsForm() {
        var survey = new ArrayList<List<String>>();
        survey.add(List.of("type", "name", "label", "hint", "required"));
        var choices = new ArrayList<List<String>>();
        choices.add(List.of("list_name", "name", "label"));
        for (FormItem item : items) {
            String name = name(item.id().name());
            survey.add(List.of(
                    item.kind().kobo() + (item.choices().isEmpty() ? "" : " " + name),
                    name,
                    item.text(),
                    item.help(),
                    item.required() ? "true" : ""));
            item.choices().forEach(choice -> choices.add(List.of(name, name(choice.id()), choice.text())));
        }
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put("survey", survey);
        sheets.put("choices", choices);
        sheets.put(
                "settings",
                List.of(
                        List.of("form_title", "form_id"),
                        List.of(title(), name(questionnaire.id().name()))));
        return sheets;
    }

    private static String name(String id) {
        return id.replace('-', '_');
    }

    // LimeSurvey

    private String limeSurvey() {
        String code = language.code();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("class", "type/scale", "name", "relevance", "text", "help", "language", "mandatory"));
        rows.add(List.of("S", "", "language", "", code, "", "", ""));
        rows.add(List.of("SL", "", "surveyls_title", "", title(), "", code, ""));
        rows.add(List.of("G", "", title(), "1", "", "", code, ""));
        for (FormItem item : items) {
            rows.add(List.of(
                    "Q",
                    item.kind().limeSurvey(),
                    item.id().name().replace("-", ""),
                    "1",
                    item.text(),
                    item.help(),
                    code,
                    item.required() ? "Y" : "N"));
            boolean several = item.kind() == FormItem.Kind.SEVERAL;
            for (int option = 0; option < item.choices().size(); option++) {
                rows.add(List.of(
                        several ? "SQ" : "A",
                        several ? "" : "0",
                        (several ? "SQ" : "A") + (option + 1),
                        several ? "1" : "",
                        item.choices().get(option).text(),
                        "",
                        code,
                        ""));
            }
        }
        return rows.stream()
                .map(row -> row.stream().map(FormFiles::inTsv).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    private static String inTsv(String text) {
        return text.contains("\"") || text.contains("\n") || text.contains("\t")
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    // Any other tool

    private String table() {
        var head = Stream.of("question", "help", "kind", "options").map(words::verbatim);
        var rows = items.stream()
                .map(item -> Stream.concat(
                        Stream.of(
                                item.text(),
                                item.help(),
                                words.verbatim(item.kind().word())),
                        item.choices().stream().map(FormItem.Choice::text)));
        return Stream.concat(Stream.of(head), rows)
                .map(row -> row.map(text -> '"' + text.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }
}
