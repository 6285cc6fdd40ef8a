package readiness.survey;

import java.util.List;
import java.util.Map;
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
    List<KeyHint> keys();

    /** Returns whether the page is looked at, rather than asked for in between. */
    default boolean staysInView() {
        return fold(asked -> true, reviewed -> true, wanted -> false);
    }

    /**
     * A question.
     *
     * @param number from 1
     * @param of how many questions are asked
     * @param topic the section's title
     * @param position the number in words
     * @param manner how an answer is given on a terminal, in a word or two
     * @param briefly the part of it that is said even where there is little room; empty where none has to be
     * @param letters the numbers of options by the letters that mark them: those of yes and no
     * @param notes what else to know: what was answered before, that an answer is insisted on
     */
    record Asked(
            int number,
            int of,
            String topic,
            String position,
            String question,
            ReplyType replyType,
            List<DisplayedOption> offered,
            String manner,
            String briefly,
            Map<String, Integer> letters,
            List<String> notes,
            String prompt,
            List<KeyHint> keys)
            implements Page {
        public Asked {
            offered = List.copyOf(offered);
            letters = Map.copyOf(letters);
            notes = List.copyOf(notes);
            keys = List.copyOf(keys);
        }

        @Override
        public <T> T fold(Function<Asked, T> asked, Function<Reviewed, T> reviewed, Function<Wanted, T> wanted) {
            return asked.apply(this);
        }
    }

    /**
     * All answers, before the end.
     *
     * @param lines the answers in sections, and how many questions are open, to be read from top to bottom
     * @param summary how many questions are open
     * @param items a line for each question, the open ones first
     * @param manner how a question is chosen on a terminal, in a word or two
     */
    record Reviewed(
            List<String> lines,
            List<String> summary,
            List<ReviewedQuestion> items,
            String manner,
            String prompt,
            List<KeyHint> keys)
            implements Page {
        public Reviewed {
            lines = List.copyOf(lines);
            summary = List.copyOf(summary);
            items = List.copyOf(items);
            keys = List.copyOf(keys);
        }

        @Override
        public <T> T fold(Function<Asked, T> asked, Function<Reviewed, T> reviewed, Function<Wanted, T> wanted) {
            return reviewed.apply(this);
        }
    }

    /**
     * Words that are wanted: a comment, a reason, the place to go to.
     *
     * @param manner how to give them or not to on a terminal, in a word or two
     */
    record Wanted(String question, String manner, String prompt) implements Page {
        @Override
        public List<KeyHint> keys() {
            return List.of();
        }

        @Override
        public <T> T fold(Function<Asked, T> asked, Function<Reviewed, T> reviewed, Function<Wanted, T> wanted) {
            return wanted.apply(this);
        }
    }

    /**
     * A question in a review.
     *
     * @param number from 1
     * @param text the question and its answer
     */
    record ReviewedQuestion(int number, String text) {}

    /** How a question is answered. */
    enum ReplyType implements Keyword {
        /** One of the options. */
        ONE,
        /** Any number of the options. */
        SEVERAL,
        /** A number, typed. */
        NUMBER,
        /** Words, typed. */
        WORDS;

        /** Returns how a question of this format is answered. */
        static ReplyType of(ResponseFormat format) {
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
    record KeyHint(Command command, String letter, String brief, String does) {}

    /**
     * An option as a person sees it.
     *
     * @param number from 1
     * @param chosen whether it is the answer now, or part of it
     */
    record DisplayedOption(int number, Id option, String text, boolean chosen) {}
}
