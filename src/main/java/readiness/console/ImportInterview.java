package readiness.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readiness.intake.ImportMap;
import readiness.intake.TablePreview;
import readiness.intake.TablePreview.Unknown;
import readiness.wording.Wording;

/** Asks a person at a terminal what a table does not show by itself; without a person, the questions stay open. */
public final class ImportInterview {

    /** What a person types to see the questions again, and to be asked about no further column. */
    private static final String LIST = "?";

    private static final String STOP = ".";

    private final Console console;
    private final Wording wording;
    private final Optional<InputLines> input;

    /** @param input where answers come from; empty where nobody is to be asked */
    public ImportInterview(Console console, Wording wording, Optional<InputLines> input) {
        this.console = console;
        this.wording = wording;
        this.input = input;
    }

    /** Completes an entry, and returns whether anything was added to it. */
    public boolean complete(TablePreview preview, ImportMap map) {
        var unread = new ArrayList<>(preview.asked());
        boolean added = false;
        if (preview.subjectMissing().isPresent()) {
            added |= subject(preview.subjectMissing().get(), unread, map);
        }
        if (input.isEmpty()) {
            if (!unread.isEmpty()) {
                preview.open().keySet().forEach(question -> map.column(question, ImportMap.OPEN));
            }
            return added;
        }
        added |= columns(unread, new ArrayList<>(preview.open().keySet()), preview, map);
        for (Unknown word : preview.unknown()) {
            added |= word(word, map);
        }
        return added;
    }

    /** Asks about each column which question it answers; the questions are listed once, and keep their numbers. */
    private boolean columns(List<String> unread, List<String> open, TablePreview preview, ImportMap map) {
        var lines = preview.open().entrySet().stream()
                .map(question -> question.getKey() + ": " + question.getValue().in(wording.language()))
                .toList();
        boolean added = false;
        boolean isListed = false;
        for (String header : open.isEmpty() ? List.<String>of() : unread) {
            console.print(wording.say("import-ask-column", header));
            if (!isListed) {
                list(lines);
                console.print(wording.say("import-ask-how"));
                isListed = true;
            }
            var reply = read();
            while (reply.filter(LIST::equals).isPresent()) {
                list(lines);
                reply = read();
            }
            if (reply.filter(typed -> !typed.equals(STOP)).isEmpty()) {
                break;
            }
            var question = among(open, reply);
            question.ifPresent(id -> map.column(id, header));
            added |= question.isPresent();
        }
        return added;
    }

    private boolean subject(String key, List<String> unread, ImportMap map) {
        if (input.isEmpty()) {
            map.subject(key, ImportMap.OPEN);
            return false;
        }
        boolean isTeam = key.equals("team");
        var header = choose(isTeam ? "import-ask-team" : "import-ask-customer", unread);
        if (header.isPresent()) {
            map.subject(key, header.get());
            unread.remove(header.get());
            return true;
        }
        var id = ask(isTeam ? "import-ask-one-team" : "import-ask-one-customer");
        id.ifPresentOrElse(only -> map.onlySubject(key, only), () -> map.subject(key, ImportMap.OPEN));
        return id.isPresent();
    }

    private boolean word(Unknown unknown, ImportMap map) {
        var choices = new ArrayList<>(unknown.choices());
        if (!unknown.isSubject()) {
            choices.add("dont-know");
            choices.add("blank");
        }
        var meaning = choose("import-ask-word", choices, unknown.word(), unknown.meaning(), unknown.times());
        meaning.ifPresent(id -> {
            if (unknown.isSubject()) {
                map.nameOf(unknown.meaning(), unknown.word(), id);
            } else {
                map.word(unknown.meaning(), unknown.word(), id);
            }
        });
        return meaning.isPresent();
    }

    /** Returns what a person chooses by its number, or by its name; empty for an empty line, and at the end. */
    private Optional<String> choose(String key, List<String> choices, Object... words) {
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        console.print(wording.say(key, words));
        list(choices);
        return among(choices, read());
    }

    private void list(List<String> choices) {
        int digits = Integer.toString(choices.size()).length();
        for (int number = 0; number < choices.size(); number++) {
            String place = Integer.toString(number + 1);
            console.print("  " + " ".repeat(digits - place.length()) + place + "  "
                    + TextColumns.fitted(choices.get(number), 90).stripTrailing());
        }
    }

    /**
     * Returns what the reply chooses by its number, or else by its name: a column that is called “2” is not the second
     * of the list. Another reply is asked for where it is neither.
     */
    private Optional<String> among(List<String> choices, Optional<String> first) {
        for (var reply = first; reply.isPresent(); reply = read()) {
            String typed = reply.get();
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            if (typed.matches("\\d{1,4}")
                    && Integer.parseInt(typed) >= 1
                    && Integer.parseInt(typed) <= choices.size()) {
                return Optional.of(choices.get(Integer.parseInt(typed) - 1));
            }
            if (choices.contains(typed)) {
                return reply;
            }
            console.print(wording.say("import-no-such-choice", choices.size()));
        }
        return Optional.empty();
    }

    private Optional<String> ask(String key) {
        console.print(wording.say(key));
        return read().filter(typed -> !typed.isEmpty());
    }

    private Optional<String> read() {
        console.out().print("> ");
        console.out().flush();
        return input.orElseThrow().next().map(String::strip);
    }
}
