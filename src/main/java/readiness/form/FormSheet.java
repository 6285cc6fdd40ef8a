package readiness.form;

import java.util.List;

/**
 * One questionnaire of a form, from which one sheet comes.
 *
 * @param named the questionnaire with its version, as a sheet names it
 * @param subject the key of the subject in a sheet; empty for the organisation
 * @param roles in which somebody may answer; none where the questionnaire does not ask for one
 */
public record FormSheet(
        String id,
        String named,
        String digest,
        String subject,
        Phrase title,
        Phrase introduction,
        List<FormChoice> roles,
        List<FormSection> sections) {

    public FormSheet {
        roles = List.copyOf(roles);
        sections = List.copyOf(sections);
    }

    /** Questions that share a page of the form. */
    public record FormSection(Phrase title, Phrase introduction, List<FormQuestion> questions) {
        public FormSection {
            questions = List.copyOf(questions);
        }
    }
}
