package readiness.form;

/**
 * Something that can be chosen in the form: an option, a role, a team.
 *
 * @param id as it is written in a sheet
 */
public record FormChoice(String id, Phrase title) {}
