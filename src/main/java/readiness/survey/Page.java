package readiness.survey;

import java.util.List;
import java.util.function.Function;
import readiness.questionnaire.Id;
import readiness.questionnaire.ResponseFormat;
import readiness.wording.Keyword;

/** What is put before a person, in finished words of one language. */
public sealed interface Page {

    /** Folds over the kinds of page; a new kind is a new parameter, and every face must say how it looks. */
    <T> T fold(Function<Asked, T> asked, Function<Reviewed, T> reviewed, Function<Wanted, T> wanted);

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

        @Override
        public <T> T fold(Function<Asked, T> asked, Function<Reviewed, T> reviewed, Function<Wanted, T> wanted) {
            return asked.apply(this);
        }
    }

    /** All answers, before the end. */
    record Reviewed(List<String> lines, String prompt, List<Key> keys) implements Page {
        public Reviewed {
            lines = List.copyOf(lines);
            keys = List.copyOf(keys);
        }

        @Override
        public <T> T fold(Function<Asked, T> asked, Function<Reviewed, T> reviewed, Function<Wanted, T> wanted) {
            return reviewed.apply(this);
        }
    }

    /** Words that are wanted: a comment, a reason, the place to go to. */
    record Wanted(String prompt, List<Key> keys) implements Page {
        public Wanted {
            keys = List.copyOf(keys);
        }

        @Override
        public <T> T fold(Function<Asked, T> asked, Function<Reviewed, T> reviewed, Function<Wanted, T> wanted) {
            return wanted.apply(this);
        }
    }

    /** How a question is answered. */
    enum Entry implements Keyword {
        /** One of the options. */
        ONE,
        /** Any number of the options. */
        SEVERAL,
        /** A number, typed. */
        NUMBER,
        /** Words, typed. */
        WORDS;

        /** Returns how a question of this format is answered. */
        static Entry of(ResponseFormat format) {
            return format.fold(choice -> ONE, multiple -> SEVERAL, number -> NUMBER, yesNo -> ONE, text -> WORDS);
        }

        /** Returns whether the answer is typed, rather than picked from what is offered. */
        public boolean isTyped() {
            return this == NUMBER || this == WORDS;
        }
    }

    /**
     * A command that works now.
     *
     * @param letter what to press or type
     * @param brief what it does, in a word or two
     * @param does what it does, in a sentence
     */
    record Key(Command command, String letter, String brief, String does) {}

    /**
     * An option as a person sees it.
     *
     * @param number from 1
     * @param chosen whether it is the answer now, or part of it
     */
    record DisplayedOption(int number, Id option, String text, boolean chosen) {}
}
