package readiness.form;

import java.util.List;

/**
 * A question as the form asks it.
 *
 * @param id of the question within its questionnaire
 * @param formerly ids that the question had before, the latest first; sheets may still have them
 * @param name of its controls, unique in the form
 * @param number its place on paper, where every question is printed
 * @param type the word for the format in files
 * @param options what can be ticked; none for numbers and words
 * @param amount what a number is; empty for anything else
 * @param required whether the form insists on an answer
 * @param mayNotApply whether it can be answered as not applicable
 * @param askedOf the roles that are asked; all where there is none
 * @param when the condition under which it is asked, as the script reads it; empty where it is always asked
 * @param onlyWhen the same in words, for paper
 */
public record FormQuestion(
        String id,
        List<String> formerly,
        String name,
        int number,
        String type,
        Phrase text,
        Phrase help,
        Phrase why,
        List<FormChoice> options,
        Amount amount,
        boolean required,
        boolean mayNotApply,
        List<String> askedOf,
        String when,
        Phrase onlyWhen) {

    public FormQuestion {
        formerly = List.copyOf(formerly);
        options = List.copyOf(options);
        askedOf = List.copyOf(askedOf);
    }

    /**
     * What a number counts, and its bounds.
     *
     * @param least the smallest number that is accepted, for the script; empty where there is none
     * @param bounds both bounds in words
     */
    public record Amount(Phrase unit, String least, String most, Phrase bounds) {
        static final Amount NONE = new Amount(Phrase.NONE, "", "", Phrase.NONE);
    }

    /** Returns whether any number of options can be ticked. */
    public boolean several() {
        return type.equals("multiple");
    }

    /** Returns whether the answer is typed. */
    public boolean typed() {
        return options.isEmpty();
    }

    /** Returns whether the answer is a number. */
    public boolean counted() {
        return type.equals("number");
    }
}
