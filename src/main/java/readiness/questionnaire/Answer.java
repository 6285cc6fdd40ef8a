package readiness.questionnaire;

import java.util.List;

/** What a respondent may put down for a question. A blank is no answer at all, and has no value here. */
public sealed interface Answer {

    /** Options that were chosen: one for a choice or a yes-no question, any number for a multiple one. */
    record Chosen(List<Id> options) implements Answer {
        public Chosen {
            options = List.copyOf(options);
        }

        /** Returns the choice of a single option. */
        public static Chosen of(Id option) {
            return new Chosen(List.of(option));
        }
    }

    /** A number, in the question's unit. */
    record Quantity(double value) implements Answer {}

    /** Free words; never scored. */
    record Words(String text) implements Answer {}

    /** The respondent was asked, and does not know. */
    record DontKnow() implements Answer {}

    /** The question does not fit the respondent's case, for this reason. */
    record NotApplicable(String reason) implements Answer {}
}
