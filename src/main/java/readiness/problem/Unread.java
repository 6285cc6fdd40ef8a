package readiness.problem;

import java.util.List;
import java.util.Set;
import readiness.wording.Keyword;

/**
 * What of an assessment's answers could not be read at all; how many people it holds the answers of is not known.
 *
 * @param files in which an error makes everything unreadable, or that have a format which is not read; a link is none,
 *     since what it leads to may have no answers, or be read in its own place
 * @param lines of other files
 */
public record Unread(int files, int lines) {

    private static final Set<Code> FILES = Set.of(Code.FILE_LEFT_OUT, Code.TABLE_LEFT_OUT, Code.ENDING_NOT_READ);

    /** Whether files are unread, lines of some, or both. */
    public enum Extent implements Keyword {
        FILES,
        LINES,
        FILES_AND_LINES
    }

    /** Returns what notes say of files and lines that could not be read. */
    public static Unread of(List<Note> notes) {
        return new Unread(count(notes, FILES), count(notes, Set.of(Code.LINES_LEFT_OUT)));
    }

    private static int count(List<Note> notes, Set<Code> codes) {
        return notes.stream()
                .filter(note -> codes.contains(note.code()))
                .mapToInt(Note::count)
                .sum();
    }

    /** Returns whether everything could be read. */
    public boolean isNothing() {
        return files == 0 && lines == 0;
    }

    /** Returns what there is of it, where there is anything. */
    public Extent extent() {
        return lines == 0 ? Extent.FILES : files == 0 ? Extent.LINES : Extent.FILES_AND_LINES;
    }
}
