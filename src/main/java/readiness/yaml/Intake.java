package readiness.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.assessment.Answers;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.Id;

/** Takes in sheets as they are read: counts those that are finished, and notices who answers twice. */
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
            answers.computeIfAbsent(sheet.questionnaire(), this::nobody).add(sheet);
            tellSameRespondent(sheet);
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

    private Answers nobody(Id questionnaire) {
        return new Answers(questionnaires.find(questionnaire.name()).orElseThrow(), commentsShown);
    }

    /** Two sheets of one person are two people to the method; whoever knows better is told. */
    private void tellSameRespondent(AnswerSheet sheet) {
        Location earlier = sheet.respondent()
                .map(respondent -> respondents.meet(sheet, respondent))
                .orElse(null);
        if (earlier != null) {
            problems.addSince(earlier, sheet.location(), Code.SAME_RESPONDENT);
        }
    }
}
