package readiness.form;

import java.util.List;
import readiness.wording.Language;

/**
 * What a form is made for.
 *
 * @param languages between which its reader switches; the first is shown without a script
 * @param teams that can be chosen; none where they are not known, a single one where it is fixed
 * @param customers likewise
 * @param handling what happens with the answers
 */
public record FormSettings(
        List<Language> languages, List<FormChoice> teams, List<FormChoice> customers, Handling handling) {

    public FormSettings {
        languages = List.copyOf(languages);
        teams = List.copyOf(teams);
        customers = List.copyOf(customers);
    }
}
