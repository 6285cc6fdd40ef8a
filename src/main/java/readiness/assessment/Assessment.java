package readiness.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import readiness.answers.Codebook;
import readiness.problem.Problem;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;

/**
 * All that goes in: the questionnaires, the teams, the sheets, and how they are to be weighed.
 *
 * @param settings what the file {@code assessment.yaml} says, or the defaults
 * @param instruments in the order of the assessment
 * @param answers by questionnaire; no entry for one without a finished sheet
 * @param counts the numbers of sheets about each subject
 * @param sheets how many sheets count
 * @param tables what became of the rows of tables, in the order of reading
 * @param problems everything that was noticed while reading, in order of place
 */
public record Assessment(
        Settings settings,
        List<Instrument> instruments,
        Map<Id, Answers> answers,
        SheetCounts counts,
        int sheets,
        List<TableCount> tables,
        List<Problem> problems) {

    public Assessment {
        instruments = List.copyOf(instruments);
        answers = Map.copyOf(answers);
        tables = List.copyOf(tables);
        problems = Problem.inOrder(problems.stream());
    }

    /**
     * Returns the teams or customers of a questionnaire: those that the assessment lists, in its order, then the others
     * that have a sheet, even one in which nothing is answered, by id.
     */
    public List<Team> teams(Questionnaire questionnaire) {
        var teams = new ArrayList<>(settings.listed(questionnaire.about()));
        var others = new TreeSet<>(answers(questionnaire).subjects());
        others.addAll(counts.subjects(questionnaire.id()));
        teams.forEach(team -> others.remove(team.id()));
        others.forEach(team -> teams.add(Team.unnamed(team)));
        return teams;
    }

    /** Returns what the finished sheets of a questionnaire say. */
    Answers answers(Questionnaire questionnaire) {
        return Optional.ofNullable(answers.get(questionnaire.id()))
                .orElseGet(() -> Answers.none(new Codebook(questionnaire)));
    }
}
