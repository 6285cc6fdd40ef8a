package readiness.folder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.assessment.Answers;
import readiness.assessment.AnswersCounter;
import readiness.assessment.SheetCounts;
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
    private final Map<Id, AnswersCounter> counters = new LinkedHashMap<>();
    private final Map<Id, Map<Optional<Id>, SheetCounts.Count>> counts = new LinkedHashMap<>();
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
            count(sheet);
        }
        if (!sheet.draft() && !sheet.isEmpty()) {
            counter(sheet.questionnaire()).add(sheet);
            OptionalLong person = Respondents.fingerprint(sheet);
            if (person.isPresent()) {
                meet(person.getAsLong(), sheet);
            }
        }
    }

    /** A sheet in which nothing is answered is no sheet (method, section 8). */
    private void count(AnswerSheet sheet) {
        int empty = sheet.isEmpty() ? 1 : 0;
        counts.computeIfAbsent(sheet.questionnaire(), id -> new LinkedHashMap<>())
                .merge(
                        sheet.subject(),
                        new SheetCounts.Count(1 - empty, empty, (1 - empty) * sheet.unreadable()),
                        (one, other) -> new SheetCounts.Count(
                                one.counted() + other.counted(),
                                one.empty() + other.empty(),
                                one.unreadable() + other.unreadable()));
    }

    /** Returns the numbers of sheets about each subject. */
    SheetCounts counts() {
        return new SheetCounts(counts);
    }

    /** Returns how many sheets there are, drafts too. */
    int sheets() {
        return sheets;
    }

    /** Returns the teams or customers that have a finished sheet of any questionnaire. */
    Set<Id> subjects() {
        var subjects = new TreeSet<Id>();
        counters.values().forEach(counter -> subjects.addAll(counter.subjects()));
        return subjects;
    }

    /** Returns the finished sheets, counted, by questionnaire. */
    Map<Id, Answers> answers() {
        var answers = new LinkedHashMap<Id, Answers>();
        counters.forEach((questionnaire, counter) -> answers.put(questionnaire, counter.answers()));
        return answers;
    }

    private AnswersCounter counter(Id questionnaire) {
        return counters.computeIfAbsent(
                questionnaire, id -> new AnswersCounter(questionnaires.find(id.name()).orElseThrow(), commentsShown));
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
