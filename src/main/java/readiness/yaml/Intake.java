package readiness.yaml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final Map<List<Object>, Location> respondents = new HashMap<>();
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
        if (sheet.respondent().isEmpty()) {
            return;
        }
        String team = sheet.team().map(Id::name).orElse("");
        Location earlier = respondents.putIfAbsent(
                List.of(sheet.questionnaire(), team, sheet.respondent().get()), sheet.location());
        if (earlier != null) {
            problems.addSince(earlier, sheet.location(), Code.SAME_RESPONDENT);
        }
    }
}
