package readiness.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A questionnaire as a survey structure of LimeSurvey, separated by tabs. */
final class LimeSurveyForm {

    /** LimeSurvey takes no longer names for the options of a question with several; for other options five letters. */
    private static final int LONGEST_NAME = 20;

    private final String title;
    private final String language;
    private final List<List<String>> rows = new ArrayList<>();

    private LimeSurveyForm(String title, String language) {
        this.title = title;
        this.language = language;
    }

    /**
     * Returns the structure.
     *
     * @param language its code
     */
    static String structure(String title, String language, List<FormItem> items) {
        var form = new LimeSurveyForm(title, language);
        form.begin();
        items.forEach(form::question);
        return form.rows.stream()
                .map(row -> row.stream().map(LimeSurveyForm::cell).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    private void begin() {
        rows.add(List.of("class", "type/scale", "name", "relevance", "text", "help", "language", "mandatory"));
        rows.add(List.of("S", "", "language", "", language, "", "", ""));
        rows.add(List.of("SL", "", "surveyls_title", "", title, "", language, ""));
        rows.add(List.of("G", "", title, "1", "", "", language, ""));
    }

    private void question(FormItem item) {
        rows.add(List.of(
                "Q",
                item.kind().limeSurvey(),
                item.id().name().replace("-", ""),
                "1",
                item.text(),
                item.help(),
                language,
                item.required() ? "Y" : "N"));
        boolean several = item.kind() == FormItem.ItemType.SEVERAL;
        String kind = several ? "SQ" : "A";
        for (int option = 0; option < item.choices().size(); option++) {
            String name = item.choices().get(option).id().replace("-", "");
            rows.add(List.of(
                    kind,
                    several ? "" : "0",
                    several && name.length() <= LONGEST_NAME ? name : kind + (option + 1),
                    several ? "1" : "",
                    item.choices().get(option).text(),
                    "",
                    language,
                    ""));
        }
    }

    private static String cell(String text) {
        return text.contains("\"") || text.contains("\n") || text.contains("\t")
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
