package readiness.folder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.assessment.Answers;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.document.ProblemLog;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.Id;

/** Takes in sheets as they are read, in order: counts those that are finished, and notices who answers twice. */
final class SheetCollector implements Consumer<AnswerSheet> {

    /** Where more people than this answer twice, a column of something else was taken for that of respondents. */
    private static final int MOST_TOLD = 1_000;

    private final QuestionnaireCatalogue questionnaires;
    private final boolean commentsShown;
    private final ProblemLog problems;
    private final Map<Id, Answers> answers = new LinkedHashMap<>();
    private final Respondents respondents = new Respondents();
    private int sheets;
    private int told;

    SheetCollector(QuestionnaireCatalogue questionnaires, boolean commentsShown, ProblemLog problems) {
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
                meet(person.getAsLong(), sheet);
            }
        }
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
        return answers.computeIfAbsent(
                questionnaire, id -> new Answers(questionnaires.find(id.name()).orElseThrow(), commentsShown));
    }

    /** Two sheets of one person are two people to the method; whoever knows better is told. */
    private void meet(long person, AnswerSheet sheet) {
        Location earlier = respondents.meet(person, sheet.location());
        if (earlier != null && told++ < MOST_TOLD) {
            int mark = problems.mark();
            problems.addSince(earlier, sheet.location(), Code.SAME_RESPONDENT);
            problems.attribute(mark, sheet.questionnaire().name());
        }
    }
}
