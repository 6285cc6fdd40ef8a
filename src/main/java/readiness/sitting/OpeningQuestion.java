package readiness.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.terminal.Face;
import readiness.wording.Wording;

/**
 * A question before the first page, with a list of what can be chosen.
 *
 * @param question the key of its words
 */
record OpeningQuestion(String question, List<OpeningChoice> items) {

    /** Something that can be chosen: what a sheet calls it, and what people do. */
    record OpeningChoice(String id, String title) {

        private boolean isCalled(String name) {
            return id.equals(name) || title.equalsIgnoreCase(name);
        }
    }

    OpeningQuestion {
        items = List.copyOf(items);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Returns whether an item has this id. */
    boolean has(String id) {
        return items.stream().anyMatch(item -> item.id().equals(id));
    }

    /** Returns the ids of all items, in a row. */
    String ids() {
        return items.stream().map(OpeningChoice::id).collect(Collectors.joining(", "));
    }

    /** Returns the id of the item that is chosen by its number, id or title; empty at the end of the input. */
    Optional<String> ask(Face face, Wording wording) {
        face.say(lines(wording));
        return Stream.generate(() -> face.ask(wording.say("type-number", items.size())))
                .map(answer -> answer.map(String::strip))
                .peek(answer -> answer.filter(
                                words -> !words.isEmpty() && chosen(words).isEmpty())
                        .ifPresent(words -> face.say(List.of(wording.say("not-listed", words)))))
                .filter(answer -> answer.isEmpty() || chosen(answer.get()).isPresent())
                .findFirst()
                .flatMap(answer -> answer.flatMap(this::chosen));
    }

    private List<String> lines(Wording wording) {
        var lines = new ArrayList<String>();
        lines.add(wording.say(question));
        IntStream.range(0, items.size())
                .mapToObj(place -> (place + 1) + ". " + items.get(place).title())
                .forEach(lines::add);
        return lines;
    }

    /** Returns the item of this number before one that is called so. */
    private Optional<String> chosen(String words) {
        return IntStream.rangeClosed(1, items.size())
                .filter(number -> words.equals(String.valueOf(number)))
                .mapToObj(number -> items.get(number - 1))
                .findFirst()
                .or(() -> items.stream().filter(item -> item.isCalled(words)).findFirst())
                .map(OpeningChoice::id);
    }
}
