package readiness.form;

import java.util.List;
import java.util.Optional;
import readiness.assessment.Settings.Reader;
import readiness.wording.Language;

/**
 * What a form is made for.
 *
 * @param languages between which its reader switches; the first is shown without a script
 * @param teams that can be chosen; none where they are not known, a single one where it is fixed
 * @param customers likewise
 * @param readBy who reads the answers; empty where nobody says so
 * @param leastGroup the least number of respondents from which more than means is shown
 * @param commentsShown whether reports show comments
 */
public record FormSettings(
        List<Language> languages,
        List<Choice> teams,
        List<Choice> customers,
        Optional<Reader> readBy,
        int leastGroup,
        boolean commentsShown) {

    public FormSettings {
        languages = List.copyOf(languages);
        teams = List.copyOf(teams);
        customers = List.copyOf(customers);
    }
}
