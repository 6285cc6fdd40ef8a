package readiness.folder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.wording.Language;
import readiness.wording.Wording;
import readiness.workbook.WorkbookWriter;

/**
 * A questionnaire as form tools take it in, in its own words: what they export afterwards is read without a map.
 *
 * <p>Conditions are left out: everybody is asked everything, and answers to questions that would not have been asked
 * are passed over when they are read.
 */
public final class FormFiles {

    private final Questionnaire questionnaire;
    private final Language language;
    private final Wording words;

    private FormFiles(Questionnaire questionnaire, Language language) {
        this.questionnaire = questionnaire;
        this.language = language;
        this.words = Wording.of("readiness.folder.Forms", language);
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
            case microsoft, csv -> files.put(name + "." + tool + ".csv", utf8("\ufeff" + form.table()));
        }
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String title() {
        return questionnaire.title().in(language);
    }

    private String text(Question question) {
        return question.phrasing().text().in(language);
    }

    private String help(Question question) {
        return question.phrasing().help().map(help -> help.in(language)).orElse("");
    }

    /** Returns the texts that can be chosen, in order; none for numbers and words. */
    private List<String> choices(Question question) {
        var texts = question.format()
                .<List<String>>fold(
                        choice -> texts(choice.options()),
                        multiple -> texts(multiple.options()),
                        number -> List.of(),
                        yesNo -> List.of(words.verbatim("yes"), words.verbatim("no")),
                        text -> List.of());
        return texts.isEmpty() || isMultiple(question)
                ? texts
                : Stream.concat(texts.stream(), Stream.of(words.verbatim("dont-know")))
                        .toList();
    }

    private List<String> texts(List<Option> options) {
        return options.stream().map(option -> option.text().in(language)).toList();
    }

    private static boolean isMultiple(Question question) {
        return kind(question).equals("several");
    }

    private boolean asksForTeam() {
        return questionnaire.about() != About.ORGANISATION;
    }

    private String teamQuestion() {
        return words.verbatim(questionnaire.about() == About.TEAM ? "team" : "customer");
    }

    // Google Forms

    private String script() {
        var lines = new ArrayList<String>();
        lines.add("// " + words.verbatim("google-how"));
        lines.add("function makeForm() {");
        lines.add("  var form = FormApp.create(" + js(title()) + ");");
        if (asksForTeam()) {
            lines.add("  form.addTextItem().setTitle(" + js(teamQuestion()) + ").setRequired(true);");
        }
        questionnaire
                .questions()
                .forEach(question -> lines.add("  form." + item(question) + ".setTitle("
                        + js(text(question)) + ")"
                        + (help(question).isEmpty() ? "" : ".setHelpText(" + js(help(question)) + ")")
                        + (choices(question).isEmpty()
                                ? ""
                                : ".setChoiceValues(["
                                        + choices(question).stream()
                                                .map(FormFiles::js)
                                                .collect(Collectors.joining(", "))
                                        + "])")
                        + (question.required() ? ".setRequired(true)" : "") + ";"));
        lines.add("}");
        return String.join("\n", lines) + "\n";
    }

    private static String item(Question question) {
        return of(question, "addMultipleChoiceItem()", "addCheckboxItem()", "addTextItem()", "addParagraphTextItem()");
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
        if (asksForTeam()) {
            survey.add(List.of(
                    "text", questionnaire.about() == About.TEAM ? "team" : "customer", teamQuestion(), "", "true"));
        }
        var choices = new ArrayList<List<String>>();
        choices.add(List.of("list_name", "name", "label"));
        for (Question question : questionnaire.questions()) {
            String name = name(question.id());
            survey.add(List.of(
                    type(question) + (choices(question).isEmpty() ? "" : " " + name),
                    name,
                    text(question),
                    help(question),
                    question.required() ? "true" : ""));
            var ids = new ArrayList<>(
                    question.format().choices().stream().map(FormFiles::name).toList());
            ids.add("dont_know");
            for (int option = 0; option < choices(question).size(); option++) {
                choices.add(List.of(name, ids.get(option), choices(question).get(option)));
            }
        }
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put("survey", survey);
        sheets.put("choices", choices);
        sheets.put("settings", List.of(List.of("form_title", "form_id"), List.of(title(), name(questionnaire.id()))));
        return sheets;
    }

    private static String name(Id id) {
        return id.name().replace('-', '_');
    }

    private static String type(Question question) {
        return of(question, "select_one", "select_multiple", "decimal", "text");
    }

    // LimeSurvey

    private String limeSurvey() {
        String code = language.code();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("class", "type/scale", "name", "relevance", "text", "help", "language", "mandatory"));
        rows.add(List.of("S", "", "language", "", code, "", "", ""));
        rows.add(List.of("SL", "", "surveyls_title", "", title(), "", code, ""));
        rows.add(List.of("G", "", title(), "1", "", "", code, ""));
        if (asksForTeam()) {
            rows.add(List.of("Q", "S", "team", "1", teamQuestion(), "", code, "Y"));
        }
        for (Question question : questionnaire.questions()) {
            rows.add(List.of(
                    "Q",
                    limeType(question),
                    question.id().name().replace("-", ""),
                    "1",
                    text(question),
                    help(question),
                    code,
                    question.required() ? "Y" : "N"));
            for (int option = 0; option < choices(question).size(); option++) {
                rows.add(List.of(
                        isMultiple(question) ? "SQ" : "A",
                        isMultiple(question) ? "" : "0",
                        (isMultiple(question) ? "SQ" : "A") + (option + 1),
                        isMultiple(question) ? "1" : "",
                        choices(question).get(option),
                        "",
                        code,
                        ""));
            }
        }
        return rows.stream()
                .map(row -> row.stream().map(FormFiles::inTsv).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    private static String limeType(Question question) {
        return of(question, "L", "M", "N", "T");
    }

    private static String inTsv(String text) {
        return text.contains("\"") || text.contains("\n") || text.contains("\t")
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    // Any other tool

    private String table() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.verbatim("question"), words.verbatim("kind"), words.verbatim("options")));
        if (asksForTeam()) {
            rows.add(List.of(teamQuestion(), words.verbatim("text"), ""));
        }
        questionnaire
                .questions()
                .forEach(question -> rows.add(Stream.concat(
                                Stream.of(text(question), words.verbatim(kind(question))), choices(question).stream())
                        .toList()));
        return rows.stream()
                .map(row -> row.stream()
                                .map(text -> '"' + text.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(","))
                        + "\r\n")
                .collect(Collectors.joining());
    }

    private static String kind(Question question) {
        return of(question, "one", "several", "number", "text");
    }

    /** Returns the word for the kind of a question: one option, several, a number, or free words. */
    private static String of(Question question, String one, String several, String number, String text) {
        return question.format().fold(choice -> one, multiple -> several, line -> number, yesNo -> one, words -> text);
    }
}
