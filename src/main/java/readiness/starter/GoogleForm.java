package readiness.starter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A questionnaire as a script for Google Apps Script, which makes a form of it. */
final class GoogleForm {

    private GoogleForm() {}

    /**
     * Returns the script.
     *
     * @param how what to do with it, in a sentence
     */
    static String script(String title, List<FormItem> items, String how) {
        return Stream.of(
                        Stream.of(
                                "// " + how,
                                "function makeForm() {",
                                "  var form = FormApp.create(" + text(title) + ");"),
                        items.stream().map(GoogleForm::statement),
                        Stream.of("}"))
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String statement(FormItem item) {
        String choices =
                item.choices().stream().map(choice -> text(choice.text())).collect(Collectors.joining(", "));
        return "  form." + item.kind().google() + ".setTitle(" + text(item.text()) + ")"
                + (item.help().isEmpty() ? "" : ".setHelpText(" + text(item.help()) + ")")
                + (choices.isEmpty() ? "" : ".setChoiceValues([" + choices + "])")
                + (item.required() ? ".setRequired(true)" : "") + ";";
    }

    /** Returns a text as a script writes it. */
    private static String text(String words) {
        return '"'
                + words.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("<", "\\u003c")
                + '"';
    }
}
