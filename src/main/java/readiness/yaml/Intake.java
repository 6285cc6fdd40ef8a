package readiness.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.assessment.Answers;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.Codebook;
import readiness.questionnaire.Id;

/**
 * Takes in sheets as they are read, one by one or a batch at a time: counts those that are finished, and notices who
 * answers twice.
 */
final class Intake implements Consumer<AnswerSheet> {

    private final Questionnaires questionnaires;
    private final boolean commentsShown;
    private final Problems problems;
    private final Map<Id, Answers> answers = new LinkedHashMap<>();
    private final Respondents respondents = new Respondents();
    private int sheets;

    Intake(Questionnaires questionnaires, boolean commentsShown, Problems problems) {
        this.questionnaires = questionnaires;
        this.commentsShown = commentsShown;
        this.problems = problems;
    }

    @Override
    public void accept(AnswerSheet sheet) {
        sheets++;
        if (!sheet.draft()) {
            answers(sheet.questionnaire()).add(sheet);
            OptionalLong person = Respondents.fingerprint(sheet);
            if (person.isPresent()) {
                meet(person.getAsLong(), sheet.location());
            }
        }
    }

    /** Returns a batch of sheets that are counted apart, by any thread, to be added in their turn. */
    Batch batch() {
        return new Batch(id -> Answers.ofPart(codebook(id), commentsShown));
    }

    /** Takes in a batch, whose sheets come after those that were taken in so far. */
    void addAll(Batch batch) {
        sheets += batch.sheets();
        batch.answers().forEach((questionnaire, more) -> answers(questionnaire).addAll(more));
        batch.respondents().forEach(respondent -> meet(respondent.fingerprint(), respondent.location()));
    }

    /** Returns how many sheets there are, drafts too. */
    int sheets() {
        return sheets;
    }

    /** Returns what they say, by questionnaire. */
    Map<Id, Answers> answers() {
        return answers;
    }

    private Answers answers(Id questionnaire) {
        return answers.computeIfAbsent(questionnaire, id -> new Answers(codebook(id), commentsShown));
    }

    private Codebook codebook(Id questionnaire) {
        return questionnaires.find(questionnaire.name()).orElseThrow();
    }

    /** Two sheets of one person are two people to the method; whoever knows better is told. */
    private void meet(long person, Location location) {
        Location earlier = respondents.meet(person, location);
        if (earlier != null) {
            problems.addSince(earlier, location, Code.SAME_RESPONDENT);
        }
    }
}
