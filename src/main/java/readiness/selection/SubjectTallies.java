package readiness.selection;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readiness.answers.AnswerSheet;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.assessment.SheetCounts;
import readiness.problem.Limit;
import readiness.questionnaire.Id;
import readiness.source.ProblemLog;

/** The sheets about each team, each customer and the organisation, counted by questionnaire. */
final class SubjectTallies {

    private final Map<Id, Map<Optional<Id>, SheetTally>> tallies = new LinkedHashMap<>();

    /** The questionnaires that too many teams or customers answer. */
    private final Set<Id> crowded = new HashSet<>();

    /** Takes the tally of one subject. */
    @FunctionalInterface
    interface Visitor {
        void visit(Id questionnaire, Optional<Id> subject, SheetTally tally);
    }

    /** Returns the tally that a sheet belongs to. */
    SheetTally of(AnswerSheet sheet) {
        return of(sheet.questionnaire(), sheet.subject());
    }

    private SheetTally of(Id questionnaire, Optional<Id> subject) {
        return tallies.computeIfAbsent(questionnaire, id -> new LinkedHashMap<>())
                .computeIfAbsent(subject, id -> new SheetTally());
    }

    /** Returns whether a sheet is about one more team or customer than can be compared; the first is reported. */
    boolean isOneTooMany(AnswerSheet sheet, ProblemLog problems) {
        var subjects = tallies.getOrDefault(sheet.questionnaire(), Map.of());
        boolean tooMany = subjects.size() >= Limit.SUBJECTS.most() && !subjects.containsKey(sheet.subject());
        if (tooMany && crowded.add(sheet.questionnaire())) {
            problems.add(sheet.location(), Limit.SUBJECTS.code(), Integer.toString(Limit.SUBJECTS.most()));
        }
        return tooMany;
    }

    /** Visits the tallies, by questionnaire in the order of the sheets, then by the name of the subject. */
    void each(Visitor visitor) {
        tallies.forEach((questionnaire, subjects) -> subjects.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(id -> id.map(Id::name).orElse(""))))
                .forEach(entry -> visitor.visit(questionnaire, entry.getKey(), entry.getValue())));
    }

    /** Returns the numbers of sheets about each subject. */
    SheetCounts counts() {
        var counts = new LinkedHashMap<Id, Map<Optional<Id>, SheetCounts.Count>>();
        each((questionnaire, subject, tally) -> counts.computeIfAbsent(questionnaire, id -> new LinkedHashMap<>())
                .put(subject, tally.count()));
        return new SheetCounts(counts);
    }

    void writeTo(CountWriter out) {
        out.number(tallies.size());
        tallies.forEach((questionnaire, subjects) -> {
            out.words(questionnaire.name());
            out.number(subjects.size());
            subjects.forEach((subject, tally) -> {
                out.words(subject.map(Id::name).orElse(""));
                tally.writeTo(out);
            });
        });
    }

    void addFrom(CountReader in) {
        for (int left = in.count(); left > 0; left--) {
            var questionnaire = new Id(in.words());
            for (int subjects = in.count(); subjects > 0; subjects--) {
                var subject =
                        Optional.of(in.words()).filter(name -> !name.isEmpty()).map(Id::new);
                of(questionnaire, subject).addFrom(in);
            }
        }
    }
}
