package readiness.form;

import java.util.List;

/**
 * Something that can be chosen in the form: an option, a role, a team.
 *
 * @param id as it is written in a sheet
 * @param formerly ids that an option had before; sheets may still have them
 */
public record FormChoice(String id, Phrase title, List<String> formerly) {

    public FormChoice {
        formerly = List.copyOf(formerly);
    }

    public FormChoice(String id, Phrase title) {
        this(id, title, List.of());
    }
}
