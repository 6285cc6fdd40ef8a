package readiness.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readiness.document.Node;
import readiness.problem.Location;
import readiness.questionnaire.Question;

/** Cuts a cell that holds several options of a question. */
final class SeveralOptions {

    /** What form tools write between several options in one cell, the likeliest first. */
    private static final List<String> BETWEEN = List.of(";", "\n", ",", "|", " ");

    /** The text of an option has no more separators than this. */
    private static final int MOST_PIECES = 12;

    private final Question question;
    private final Map<String, String> meanings;
    private final Set<String> others;
    private final Optional<String> between;

    /**
     * @param meanings of words, by the words' keys
     * @param others meanings that are answers too, and no options
     * @param between what separates options; empty where the cells show it
     */
    SeveralOptions(Question question, Map<String, String> meanings, Set<String> others, Optional<String> between) {
        this.question = question;
        this.meanings = Map.copyOf(meanings);
        this.others = others;
        this.between = between;
    }

    /** Returns the id of the option that a word means; empty for any other word. */
    Optional<String> option(String word) {
        return meaning(word).filter(this::isOption);
    }

    /** Returns the id of the one option that begins so; empty where there is none, or more. */
    Optional<String> optionBeginning(String key) {
        var found = meanings.entrySet().stream()
                .filter(known -> known.getKey().startsWith(key) && isOption(known.getValue()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<String> meaning(String word) {
        return Translations.meaning(Words.key(word), key -> Optional.ofNullable(meanings.get(key)));
    }

    private boolean isOption(String meaning) {
        return question.format().choices().stream().anyMatch(id -> id.name().equals(meaning));
    }

    /** Returns the options in a cell: the longest known texts first, so that a text may hold what separates them. */
    List<Node> in(String cell, Location place) {
        if (option(cell).isPresent()) {
            return List.of(new Node.Scalar(place, option(cell).get(), true));
        }
        return between.map(separator -> parts(cell, place, separator))
                .orElseGet(() -> BETWEEN.stream()
                        .filter(separator -> cell.contains(separator))
                        .map(separator -> parts(cell, place, separator))
                        .filter(this::areKnown)
                        .findFirst()
                        .orElseGet(() -> parts(cell, place, cell.contains(";") ? ";" : ",")));
    }

    private boolean areKnown(List<Node> options) {
        return options.stream().allMatch(node -> isOption(((Node.Scalar) node).text()));
    }

    private List<Node> parts(String cell, Location place, String separator) {
        var pieces = pieces(cell, separator);
        var parts = new ArrayList<Node>();
        int column = place.column();
        for (int first = 0; first < pieces.size(); ) {
            int end = endOfOption(pieces, first, separator);
            String part = String.join(separator, pieces.subList(first, end));
            int before = part.length() - part.stripLeading().length();
            if (!part.isBlank()) {
                String word = part.strip();
                var start = new Location(place.file(), place.line(), column + before);
                parts.add(new Node.Scalar(start, meaning(word).orElse(word), true));
            }
            column += part.codePointCount(0, part.length()) + separator.length();
            first = end;
        }
        return parts;
    }

    /** Returns where the option ends that begins with a piece. */
    private int endOfOption(List<String> pieces, int first, String separator) {
        int longest = Math.min(pieces.size(), first + MOST_PIECES);
        int known = endOfKnown(pieces, first, longest, separator);
        if (known > 0 || pieces.get(first).isBlank() || (between.isEmpty() && separator.equals(" "))) {
            return Math.max(known, first + 1);
        }
        if (!separator.equals(",")) {
            return first + 1;
        }
        // Unknown words go up to the next known option: they may be one text with commas in it.
        int end = first + 1;
        while (end < pieces.size()
                && !pieces.get(end).isBlank()
                && endOfKnown(pieces, end, Math.min(pieces.size(), end + MOST_PIECES), separator) == 0) {
            end++;
        }
        return end;
    }

    /** Returns where the longest known option ends that begins with a piece; 0 where there is none. */
    private int endOfKnown(List<String> pieces, int first, int longest, String separator) {
        for (int end = longest; end > first; end--) {
            if (isKnown(String.join(separator, pieces.subList(first, end)))) {
                return end;
            }
        }
        return 0;
    }

    private boolean isKnown(String word) {
        return option(word).isPresent()
                || meaning(word).filter(others::contains).isPresent();
    }

    private static List<String> pieces(String cell, String separator) {
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int end = cell.indexOf(separator); end >= 0; end = cell.indexOf(separator, start)) {
            pieces.add(cell.substring(start, end));
            start = end + separator.length();
        }
        pieces.add(cell.substring(start));
        return pieces;
    }
}
