package readiness.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.problem.Code;
import readiness.questionnaire.Text;

/** Reads texts in the languages of one questionnaire; the first language is the reference. */
final class TextReader {

    private final List<String> languages;
    private final Problems problems;

    TextReader(List<String> languages, Problems problems) {
        this.languages = languages;
        this.problems = problems;
    }

    Optional<Text> required(Fields fields, String key) {
        return fields.required(key).flatMap(this::read);
    }

    Optional<Text> optional(Fields fields, String key) {
        return fields.optional(key).flatMap(this::read);
    }

    Optional<Text> read(Node node) {
        if (languages.isEmpty()) {
            return Optional.empty();
        }
        if (node instanceof Node.Mapping mapping) {
            return translations(mapping);
        }
        var words = Fields.string(node, problems);
        words.ifPresent(text -> warnOfMissing(node, Map.of(languages.get(0), text)));
        return words.map(text -> Text.of(languages.get(0), text));
    }

    private Optional<Text> translations(Node.Mapping mapping) {
        int mark = problems.mark();
        var given = new LinkedHashMap<String, String>();
        for (Node.Entry entry : mapping.entries()) {
            String language = entry.key().text();
            if (!languages.contains(language)) {
                problems.addChoice(entry.key().location(), Code.UNDECLARED_LANGUAGE, languages, language);
            }
            Fields.string(entry.value(), problems).ifPresent(words -> given.put(language, words));
        }
        if (problems.hasErrorsSince(mark)) {
            return Optional.empty();
        }
        if (!given.containsKey(languages.get(0))) {
            problems.add(mapping.location(), Code.MISSING_REFERENCE_TEXT, languages.get(0));
            return Optional.empty();
        }
        warnOfMissing(mapping, given);
        var inOrder = new LinkedHashMap<String, String>();
        languages.stream().filter(given::containsKey).forEach(code -> inOrder.put(code, given.get(code)));
        return Optional.of(new Text(inOrder));
    }

    private void warnOfMissing(Node node, Map<String, String> given) {
        var missing =
                languages.stream().filter(code -> !given.containsKey(code)).toList();
        if (!missing.isEmpty()) {
            problems.add(node.location(), Code.MISSING_TRANSLATION, String.join(", ", missing));
        }
    }
}
