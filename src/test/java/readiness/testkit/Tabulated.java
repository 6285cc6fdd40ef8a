package readiness.testkit;

import java.util.List;
import java.util.Optional;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.problem.Location;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.scoring.AnswerQuality;
import readiness.scoring.Scorecard;
import readiness.scoring.Tabulation;

/** Sheets that are counted, for tests: all about one team, or about the organisation. */
public final class Tabulated {

    private final Tabulation tabulation;
    private final Optional<Id> team;

    private Tabulated(Tabulation tabulation, Optional<Id> team) {
        this.tabulation = tabulation;
        this.team = team;
    }

    public static Tabulated of(Questionnaire questionnaire, Optional<Id> team, List<Sheet> sheets) {
        var codebook = new Codebook(questionnaire);
        var tabulation = new Tabulation(codebook);
        for (Sheet sheet : sheets) {
            tabulation.add(team, Location.startOf("sheet.yaml"), Interview.of(codebook, sheet.responses()));
        }
        return new Tabulated(tabulation, team);
    }

    public static Scorecard scorecard(Questionnaire questionnaire, Optional<Id> team, Sheet... sheets) {
        return of(questionnaire, team, List.of(sheets)).scorecard();
    }

    public Scorecard scorecard() {
        return tabulation.scorecard(team);
    }

    public AnswerQuality quality() {
        return tabulation.quality();
    }
}
