package readiness.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.scoring.Pool;
import readiness.scoring.Scorecard;
import readiness.scoring.Tabulation;
import readiness.scoring.Tabulator;
import readiness.tally.AnswerQuality;

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
        var tabulator = new Tabulator(codebook);
        for (Sheet sheet : sheets) {
            tabulator.add(team, Optional.empty(), Interview.of(codebook, sheet.responses()));
        }
        return new Tabulated(tabulator.tabulation(), team);
    }

    /** Returns the tables of several teams. */
    public static Tabulation teams(Questionnaire questionnaire, Map<String, List<Sheet>> sheets) {
        var codebook = new Codebook(questionnaire);
        var tabulator = new Tabulator(codebook);
        sheets.forEach((team, own) -> own.forEach(sheet ->
                tabulator.add(Optional.of(new Id(team)), Optional.empty(), Interview.of(codebook, sheet.responses()))));
        return tabulator.tabulation();
    }

    public static Scorecard scorecard(Questionnaire questionnaire, Optional<Id> team, Sheet... sheets) {
        return of(questionnaire, team, List.of(sheets)).scorecard();
    }

    public Scorecard scorecard() {
        return tabulation.scorecard(team);
    }

    public Pool pool() {
        return tabulation.pool();
    }

    public AnswerQuality quality() {
        return tabulation.quality();
    }
}
