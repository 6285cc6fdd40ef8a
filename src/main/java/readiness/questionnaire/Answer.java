package readiness.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;

/** A respondent's answer to one question. A blank is no answer at all, and has no value here. */
public sealed interface Answer {

    /** Folds over the kinds of answer; a new kind is a new parameter, and every caller must say what it does. */
    <T> T fold(
            Function<Chosen, T> chosen,
            Function<Quantity, T> quantity,
            Function<Written, T> words,
            Supplier<T> dontKnow,
            Function<NotApplicable, T> notApplicable);

    /** Returns the chosen options; empty for every other kind of answer. */
    default Optional<List<Id>> chosenOptions() {
        return fold(
                chosen -> Optional.of(chosen.options),
                quantity -> Optional.empty(),
                words -> Optional.empty(),
                Optional::empty,
                notApplicable -> Optional.empty());
    }

    /** Returns the number; empty for every other kind of answer. */
    default OptionalDouble number() {
        return fold(
                chosen -> OptionalDouble.empty(),
                quantity -> OptionalDouble.of(quantity.value),
                words -> OptionalDouble.empty(),
                OptionalDouble::empty,
                notApplicable -> OptionalDouble.empty());
    }

    /** Options that were chosen: one for a choice or a yes-no question, any number for a multiple one. */
    record Chosen(List<Id> options) implements Answer {
        public Chosen {
            options = List.copyOf(options);
        }

        /** Returns the choice of a single option. */
        public static Chosen of(Id option) {
            return new Chosen(List.of(option));
        }

        @Override
        public <T> T fold(
                Function<Chosen, T> chosen,
                Function<Quantity, T> quantity,
                Function<Written, T> words,
                Supplier<T> dontKnow,
                Function<NotApplicable, T> notApplicable) {
            return chosen.apply(this);
        }
    }

    /** A number, in the question's unit. */
    record Quantity(double value) implements Answer {
        @Override
        public <T> T fold(
                Function<Chosen, T> chosen,
                Function<Quantity, T> quantity,
                Function<Written, T> words,
                Supplier<T> dontKnow,
                Function<NotApplicable, T> notApplicable) {
            return quantity.apply(this);
        }
    }

    /** Free words; never scored. */
    record Written(String text) implements Answer {
        @Override
        public <T> T fold(
                Function<Chosen, T> chosen,
                Function<Quantity, T> quantity,
                Function<Written, T> words,
                Supplier<T> dontKnow,
                Function<NotApplicable, T> notApplicable) {
            return words.apply(this);
        }
    }

    /** The respondent was asked, and does not know. */
    record DontKnow() implements Answer {
        @Override
        public <T> T fold(
                Function<Chosen, T> chosen,
                Function<Quantity, T> quantity,
                Function<Written, T> words,
                Supplier<T> dontKnow,
                Function<NotApplicable, T> notApplicable) {
            return dontKnow.get();
        }
    }

    /** The question does not fit the respondent's case, for this reason. */
    record NotApplicable(String reason) implements Answer {
        @Override
        public <T> T fold(
                Function<Chosen, T> chosen,
                Function<Quantity, T> quantity,
                Function<Written, T> words,
                Supplier<T> dontKnow,
                Function<NotApplicable, T> notApplicable) {
            return notApplicable.apply(this);
        }
    }
}
