package readiness.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import readiness.wording.Language;
import readiness.wording.Wording;

/**
 * Problems of one kind as they are named in results: counted, without a file's name and without a word of a respondent
 * (method, section 9).
 *
 * @param questionnaire the id of the questionnaire; empty where the problems are about the folder
 * @param count how many problems there are, or lines that are left out; at least 1
 */
public record Note(Code code, Optional<String> questionnaire, int count) implements Comparable<Note> {

    private static final Comparator<Note> IN_ORDER = Comparator.comparing(
                    (Note note) -> note.code().number())
            .thenComparing(note -> note.questionnaire().orElse(""));

    /** Returns a note for each code and questionnaire, in the order of the codes' numbers. */
    public static List<Note> of(List<Problem> problems) {
        var notes = new TreeMap<String, Note>();
        problems.forEach(problem -> notes.merge(
                problem.code().number() + " " + problem.questionnaire().orElse(""),
                new Note(problem.code(), problem.questionnaire(), problem.number()),
                (one, other) -> new Note(one.code, one.questionnaire, one.count + other.count)));
        return notes.values().stream().sorted().toList();
    }

    /** Returns the note as a sentence: {@code 2 drafts are not counted.} */
    public String text(Language language) {
        var wording = Wording.of("readiness.problem.Notes", language);
        return wording.has(code.slug())
                ? wording.say(code.slug(), count)
                : wording.say(code.severity().key(), count, code.number());
    }

    @Override
    public int compareTo(Note other) {
        return IN_ORDER.compare(this, other);
    }
}
