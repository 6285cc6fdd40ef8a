package readiness.starter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readiness.questionnaire.Id;

/** A questionnaire as an XLSForm, which KoboToolbox and ODK take: the sheets of a workbook, row by row. */
final class KoboForm {

    private KoboForm() {}

    /** Returns the rows by the names of the sheets. */
    static Map<String, List<List<String>>> sheets(Id questionnaire, String title, List<FormItem> items) {
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
        sheets.put("settings", List.of(List.of("form_title", "form_id"), List.of(title, name(questionnaire.name()))));
        return sheets;
    }

    /** Returns an id as XLSForm takes names: without hyphens. */
    private static String name(String id) {
        return id.replace('-', '_');
    }
}
