package readiness.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readiness.problem.Code;
import readiness.problem.Problem;
import readiness.questionnaire.Id;
import readiness.source.ProblemGroups;
import readiness.source.ProblemLog;

/** Reports respondents with several sheets: the first of them one by one, all others in one message. */
public final class RepeatReports {

    /** Where more people than this answer twice, a column of something else was taken for that of respondents. */
    private static final int MOST_REPORTED = 1_000;

    private final PlaceNumbers places;
    private final ProblemLog problems;
    private final ProblemGroups others = ProblemGroups.ofCodes();

    /** The number of sheets in each file that do not count, since another one of the same respondent does. */
    private final Map<String, Integer> byFile = new HashMap<>();

    private int reported;

    RepeatReports(PlaceNumbers places, ProblemLog problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Reports that a respondent has two sheets. */
    public void add(Id questionnaire, Respondents.Repeated repeat) {
        var place = places.location(repeat.superseded());
        var problem = Problem.at(place, Code.SAME_RESPONDENT)
                .of(questionnaire.name())
                .since(places.location(repeat.counting()));
        byFile.merge(place.file(), 1, Integer::sum);
        if (reported++ < MOST_REPORTED) {
            problems.add(problem);
        } else {
            others.add(problem);
        }
    }

    /** Returns one message for all respondents with two sheets beyond those that are reported one by one. */
    public List<Problem> others() {
        return others.all();
    }

    /** Returns how many sheets in a file are of people of whom another sheet counts. */
    public int in(String file) {
        return byFile.getOrDefault(file, 0);
    }
}
