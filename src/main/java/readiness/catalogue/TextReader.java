package readiness.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.Values;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.Text;
import readiness.source.ProblemLog;

/** Reads texts in the languages of one questionnaire; the first language is the reference. */
public final class TextReader {

    private final List<String> languages;
    private final ProblemLog problems;
    private final Map<String, List<Location>> missing = new TreeMap<>();
    private final Map<String, List<Location>> undeclared = new TreeMap<>();
    private int texts;

    public TextReader(List<String> languages, ProblemLog problems) {
        this.languages = languages;
        this.problems = problems;
    }

    /** Returns the text behind a key that must be there. */
    public Optional<Text> required(Fields fields, String key) {
        return fields.required(key).flatMap(this::read);
    }

    /** Returns the text behind a key that may be left out. */
    public Optional<Text> optional(Fields fields, String key) {
        return fields.optional(key).flatMap(this::read);
    }

    /** Returns a text: words in the first language, or words by language. */
    public Optional<Text> read(Node node) {
        if (languages.isEmpty()) {
            return Optional.empty();
        }
        if (node instanceof Node.Mapping mapping) {
            return translations(mapping);
        }
        if (node instanceof Node.Sequence) {
            problems.add(node.location(), Code.LIST_FOR_MAP);
            return Optional.empty();
        }
        var words = Values.string(node, problems);
        words.ifPresent(text -> note(node, Map.of(languages.get(0), text)));
        return words.map(text -> Text.of(languages.get(0), text));
    }

    private Optional<Text> translations(Node.Mapping mapping) {
        int mark = problems.mark();
        var given = new LinkedHashMap<String, String>();
        for (Node.Entry entry : mapping.entries()) {
            String language = entry.key().text();
            Values.string(entry.value(), problems).ifPresent(words -> given.put(language, words));
            if (!languages.contains(language)) {
                undeclared
                        .computeIfAbsent(language, code -> new ArrayList<>())
                        .add(entry.key().location());
            }
        }
        if (problems.hasErrorsSince(mark)) {
            return Optional.empty();
        }
        if (!languages.containsAll(given.keySet())) {
            // Reported later; until then any words do.
            texts++;
            return given.values().stream().findFirst().map(words -> Text.of(languages.get(0), words));
        }
        if (!given.containsKey(languages.get(0))) {
            problems.add(mapping.location(), Code.MISSING_REFERENCE_TEXT, languages.get(0));
            return Optional.empty();
        }
        note(mapping, given);
        var inOrder = new LinkedHashMap<String, String>();
        languages.stream().filter(given::containsKey).forEach(code -> inOrder.put(code, given.get(code)));
        return Optional.of(new Text(inOrder));
    }

    private void note(Node node, Map<String, String> given) {
        texts++;
        languages.stream()
                .filter(code -> !given.containsKey(code))
                .forEach(code -> missing.computeIfAbsent(code, language -> new ArrayList<>())
                        .add(node.location()));
    }

    /**
     * Reports texts in languages that are not declared, or else translations that are missing.
     *
     * @param declared where the languages are named
     */
    void reportLanguages(Location declared) {
        if (undeclared.isEmpty()) {
            reportMissing(declared);
        } else {
            reportUndeclared(declared);
        }
    }

    /**
     * Reports languages that are not declared; one that most texts have is reported once, where it would be named.
     *
     * @param declared where the languages are named
     */
    public void reportUndeclared(Location declared) {
        undeclared.forEach((language, places) -> {
            boolean everywhere = places.size() > 1 && 2 * places.size() > texts;
            (everywhere ? List.of(declared) : places)
                    .forEach(place -> problems.addChoice(place, Code.UNDECLARED_LANGUAGE, languages, language));
        });
    }

    /** Reports every missing translation, and how many there are. A language without any text is reported once. */
    private void reportMissing(Location declared) {
        missing.forEach((language, places) -> {
            if (places.size() == texts) {
                problems.add(declared, Code.NOTHING_TRANSLATED, language);
                return;
            }
            places.forEach(place -> problems.add(place, Code.MISSING_TRANSLATION, language));
            int given = texts - places.size();
            problems.add(
                    declared,
                    Code.TRANSLATED_SHARE,
                    language,
                    Integer.toString(100 * given / texts),
                    Integer.toString(given),
                    Integer.toString(texts));
        });
    }
}
