package readiness.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readiness.column.ImportMap;
import readiness.table.TablePreview;
import readiness.table.TablePreview.Unknown;
import readiness.wording.Wording;

/** Asks a person at a terminal what a table does not show by itself; without a person, the questions stay open. */
public final class ImportInterview {

    /** What is written in the place of a column that nobody has named. */
    private static final String OPEN = "?";

    private final Console console;
    private final Wording wording;
    private final Optional<BufferedReader> input;

    /** @param input where answers come from; empty where nobody is to be asked */
    public ImportInterview(Console console, Wording wording, Optional<BufferedReader> input) {
        this.console = console;
        this.wording = wording;
        this.input = input;
    }

    /** Completes an entry, and returns whether anything was added to it. */
    public boolean complete(TablePreview preview, ImportMap map) throws IOException {
        var unread = new ArrayList<>(preview.unread());
        boolean added = false;
        if (preview.needsTeam()) {
            added |= team(unread, map);
        }
        var open = new ArrayList<>(preview.open());
        if (input.isEmpty()) {
            if (!unread.isEmpty()) {
                open.forEach(question -> map.column(question, OPEN));
            }
            return added;
        }
        for (String header : unread) {
            var question = choose("import-ask-column", open, header);
            question.ifPresent(id -> map.column(id, header));
            question.ifPresent(open::remove);
            added |= question.isPresent();
        }
        for (Unknown word : preview.unknown()) {
            added |= word(word, map);
        }
        return added;
    }

    private boolean team(List<String> unread, ImportMap map) throws IOException {
        if (input.isEmpty()) {
            map.team(OPEN);
            return false;
        }
        var header = choose("import-ask-team", unread);
        if (header.isPresent()) {
            map.team(header.get());
            unread.remove(header.get());
            return true;
        }
        var id = ask("import-ask-one-team");
        id.ifPresent(map::onlyTeam);
        if (id.isEmpty()) {
            map.team(OPEN);
        }
        return id.isPresent();
    }

    private boolean word(Unknown unknown, ImportMap map) throws IOException {
        var choices = new ArrayList<>(unknown.choices());
        if (!unknown.meaning().equals("team")) {
            choices.add("dont-know");
            choices.add("blank");
        }
        var meaning = choose(
                "import-ask-word", choices, unknown.word(), unknown.meaning(), Integer.toString(unknown.times()));
        meaning.ifPresent(id -> map.word(unknown.meaning(), unknown.word(), id));
        return meaning.isPresent();
    }

    /** Returns what a person chooses by its number, or by its name; empty for an empty line, and at the end. */
    private Optional<String> choose(String key, List<String> choices, Object... words) throws IOException {
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        console.print(wording.say(key, words));
        for (int number = 0; number < choices.size(); number++) {
            console.print("  " + (number + 1) + "  "
                    + TextColumns.fitted(choices.get(number), 70).stripTrailing());
        }
        for (var reply = read(); reply.isPresent(); reply = read()) {
            String typed = reply.get();
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            if (choices.contains(typed)) {
                return reply;
            }
            if (typed.matches("\\d{1,4}")
                    && Integer.parseInt(typed) >= 1
                    && Integer.parseInt(typed) <= choices.size()) {
                return Optional.of(choices.get(Integer.parseInt(typed) - 1));
            }
            console.print(wording.say("import-no-such-choice", choices.size()));
        }
        return Optional.empty();
    }

    private Optional<String> ask(String key) throws IOException {
        console.print(wording.say(key));
        return read().filter(typed -> !typed.isEmpty());
    }

    private Optional<String> read() throws IOException {
        console.out().print("> ");
        console.out().flush();
        return Optional.ofNullable(input.orElseThrow().readLine()).map(String::strip);
    }
}
