package readiness.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import readiness.document.TextSpans;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;

/** One change to the text of a sheet; every character that it is not about stays. */
final class SheetEdit {

    /** The keys that may be put into a sheet, each behind those before it. */
    private static final List<String> ORDER =
            List.of("questionnaire", "digest", "team", "customer", "respondent", "role", "date", "state");

    private final String text;
    private final Questionnaire questionnaire;
    private final TextSpans places;
    private final String lineEnd;

    SheetEdit(String text, Questionnaire questionnaire) {
        this.text = text;
        this.questionnaire = questionnaire;
        this.places = TextSpans.of(text);
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /**
     * Returns the text with a new value for a question.
     *
     * @param writing returns the value as text, given whether it is written inside braces, as in JSON
     */
    String answered(Question question, Function<Boolean, String> writing) {
        String written = writing.apply(places.answersAreFlow());
        return places.answer(question.id().name())
                .map(entry -> replaced(entry, written))
                .orElseGet(() -> places.answersAreFlow() && (places.isFlow() || places.hasAnswers())
                        ? insertedInBraces(question, written)
                        : insertedLine(question, written));
    }

    /** Returns the text with a value behind one of the sheet's own keys. */
    String field(String key, String value) {
        String written = places.isFlow() ? ResponseWriter.quoted(value) : fieldValue(key, value);
        var entry = places.field(key);
        if (entry.isPresent()) {
            return replaced(entry.get(), written);
        }
        int behind = before(key).value().end();
        return places.isFlow()
                ? with(behind, behind, ", \"" + key + "\": " + written)
                : with(places.endOfLine(behind), places.endOfLine(behind), lineEnd + key + ": " + written);
    }

    /** Returns the last entry of those behind which a key of the sheet belongs. */
    private TextSpans.EntrySpans before(String key) {
        return ORDER.stream()
                .takeWhile(each -> !each.equals(key))
                .flatMap(each -> places.field(each).stream())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** Returns the text with an answer under another key. */
    String renamed(String key, String present) {
        var place = places.answer(key).orElseThrow().key();
        return with(place.start(), place.end(), ResponseWriter.word(present, places.answersAreFlow()));
    }

    /** Returns the text with an answer made a comment. */
    String commentedOut(String key) {
        var entry = places.answer(key).orElseThrow();
        if (places.answersAreFlow()) {
            throw new UnsupportedOperationException("answers in braces have no lines of their own");
        }
        int start = entry.key().start();
        int end = places.endOfLine(entry.value().end());
        String indentation = " ".repeat(places.indentation());
        String comment = text.substring(start, end)
                .lines()
                .map(String::strip)
                .collect(Collectors.joining(lineEnd + indentation + "# "));
        return with(start, end, "# " + comment);
    }

    private String replaced(TextSpans.EntrySpans entry, String written) {
        var value = entry.value();
        boolean touching = value.start() > 0 && text.charAt(value.start() - 1) == ':';
        String changed = with(value.start(), value.end(), touching ? " " + written : written);
        return keeping(places.comments(value), entry, changed);
    }

    /** Comments inside the value that goes are put on lines above its key. */
    private String keeping(List<String> comments, TextSpans.EntrySpans entry, String changed) {
        int line = places.startOfLine(entry.key().start());
        String indentation = " ".repeat(places.indentation());
        String lines = comments.stream()
                .map(comment -> indentation + comment + lineEnd)
                .collect(Collectors.joining());
        return changed.substring(0, line) + lines + changed.substring(line);
    }

    private String insertedInBraces(Question question, String written) {
        String entry = ResponseWriter.word(question.id().name(), true) + ": " + written;
        var before = before(question);
        if (before.isPresent()) {
            int place = before.get().value().end();
            return with(place, place, ", " + entry);
        }
        int place = places.field("answers").orElseThrow().value().start() + 1;
        return with(place, place, places.hasAnswers() ? entry + ", " : entry);
    }

    private String insertedLine(Question question, String written) {
        String line = lineEnd + " ".repeat(places.indentation()) + question.id() + ": " + written;
        var answers = places.field("answers").orElseThrow();
        var before = before(question);
        if (before.isPresent()) {
            int place = places.endOfLine(before.get().value().end());
            return with(place, place, line);
        }
        int place = places.endOfLine(answers.key().end());
        if (places.hasAnswers()) {
            return with(place, place, line);
        }
        // The value of the key is empty, ~ or {}.
        String rest = text.substring(
                answers.value().end(), Math.max(place, answers.value().end()));
        return text.substring(0, answers.value().start()).stripTrailing()
                + rest
                + line
                + text.substring(Math.max(place, answers.value().end()));
    }

    /** Returns the last entry of the sheet whose question is asked before this one. */
    private Optional<TextSpans.EntrySpans> before(Question question) {
        var earlier = questionnaire.questions();
        return earlier.subList(0, earlier.indexOf(question)).stream()
                .flatMap(each -> places.answer(each.id().name()).stream())
                .reduce((first, second) -> second);
    }

    private String with(int start, int end, String words) {
        return text.substring(0, start) + words + text.substring(end);
    }

    static String fieldValue(String key, String value) {
        return key.equals("respondent") || key.equals("role") ? ResponseWriter.quoted(value) : value;
    }
}
