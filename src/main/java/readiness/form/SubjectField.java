package readiness.form;

import java.util.List;

/**
 * Whom the answers are about, where it is a team or a customer.
 *
 * @param kind the key in a sheet: {@code team} or {@code customer}
 * @param choices the teams that can be chosen; none where its reader types one; a single one is fixed
 */
public record SubjectField(String kind, Phrase title, Phrase needed, List<FormChoice> choices) {

    public SubjectField {
        choices = List.copyOf(choices);
    }

    /** Returns whether the form does not ask for the team. */
    public boolean fixed() {
        return choices.size() == 1;
    }
}
