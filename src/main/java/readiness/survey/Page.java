package readiness.survey;

import java.util.List;

/** What is put before a person, in finished words of one language. */
public sealed interface Page {

    /** Returns what is asked for, as the last thing before the person types. */
    String prompt();

    /** Returns the commands that work here, the most useful first. */
    List<Key> keys();

    /**
     * A question.
     *
     * @param number from 1
     * @param of how many questions are asked
     * @param topic the section's title
     * @param position the number in words
     * @param manner how an answer is given on a terminal, in a word or two
     * @param words single letters that are answers: those of yes and no
     * @param notes what else to know: what was answered before, that an answer is insisted on
     */
    record Asked(
            int number,
            int of,
            String topic,
            String position,
            String question,
            Entry entry,
            List<DisplayedOption> offered,
            String manner,
            List<String> words,
            List<String> notes,
            String prompt,
            List<Key> keys)
            implements Page {
        public Asked {
            offered = List.copyOf(offered);
            words = List.copyOf(words);
            notes = List.copyOf(notes);
            keys = List.copyOf(keys);
        }
    }

    /** All answers, before the end. */
    record Reviewed(List<String> lines, String prompt, List<Key> keys) implements Page {
        public Reviewed {
            lines = List.copyOf(lines);
            keys = List.copyOf(keys);
        }
    }

    /** Words that are wanted: a comment, a reason, the place to go to. */
    record Wanted(String prompt, List<Key> keys) implements Page {
        public Wanted {
            keys = List.copyOf(keys);
        }
    }

    /** How a question is answered. */
    enum Entry {
        /** One of the options. */
        ONE,
        /** Any number of the options. */
        SEVERAL,
        /** A number or words, typed. */
        TYPED
    }
}
