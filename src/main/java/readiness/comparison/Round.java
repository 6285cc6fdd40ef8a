package readiness.comparison;

import java.util.List;
import java.util.Optional;
import readiness.answers.AnswerSheet;
import readiness.assessment.Result;
import readiness.problem.Note;
import readiness.problem.Unread;
import readiness.questionnaire.Id;

/**
 * One of the two rounds that are compared: an assessment and what it came to.
 *
 * @param date of the assessment, as {@code 2026-03-31}
 * @param questionnaires what each questionnaire brought out, in the order of the assessment
 * @param notes the problems of the assessment's files, counted
 */
public record Round(
        Optional<String> title, Optional<String> date, List<QuestionnaireInRound> questionnaires, List<Note> notes) {

    public Round {
        notes = List.copyOf(notes);
        questionnaires = List.copyOf(questionnaires);
    }

    /**
     * Returns the round of an assessment.
     *
     * @param sheets those that count
     */
    public static Round of(Result result, List<AnswerSheet> sheets) {
        return new Round(
                result.settings().title(),
                result.settings().date(),
                result.questionnaires().stream()
                        .map(each -> QuestionnaireInRound.of(result, each, sheets))
                        .toList(),
                result.notes());
    }

    /** Returns what of its answers could not be read, and is missing from the comparison. */
    public Unread unread() {
        return Unread.of(notes);
    }

    /** Returns what a questionnaire brought out; empty where the round does not have it. */
    public Optional<QuestionnaireInRound> questionnaire(Id id) {
        return questionnaires.stream()
                .filter(each -> each.questionnaire().equals(id))
                .findFirst();
    }

    /** Returns whether the round is known by its sheets, and not from the file of its result alone. */
    public boolean hasSheets() {
        return questionnaires.stream().allMatch(each -> each.evidence().isPresent());
    }
}
