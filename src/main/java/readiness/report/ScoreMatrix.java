package readiness.report;

import java.util.List;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Settings;
import readiness.assessment.Subject;
import readiness.assessment.Team;
import readiness.outcome.RankingTable;
import readiness.page.PageWording;
import readiness.questionnaire.Dimension;
import readiness.scoring.Agreement;
import readiness.scoring.ScoreEntry;

/**
 * The scores of all teams in one table: a row for each team, a column for each dimension and its facets.
 *
 * @param caption what the table shows, and what its marks mean
 * @param columns each dimension followed by its facets
 * @param rows the teams in the order of the assessment
 */
public record ScoreMatrix(String caption, List<Column> columns, List<MatrixRow> rows) {

    private static final int SHADES = 5;

    public ScoreMatrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Returns whether a team belongs to a group. */
    public boolean hasGroups() {
        return rows.stream().anyMatch(row -> !row.group().isEmpty());
    }

    /** A dimension or a facet. */
    public record Column(String title, boolean dimension) {}

    /**
     * A team.
     *
     * @param group the part of the organisation that it belongs to; empty where that is not said
     */
    public record MatrixRow(String team, String respondents, String group, List<MatrixCell> cells) {
        public MatrixRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A score.
     *
     * @param words the score with its marks; a dash where there is none, or where it may not be shown
     * @param shade from 0 for the lowest scores to 4 for the highest; −1 without a score
     */
    public record MatrixCell(String words, int shade) {}

    static ScoreMatrix of(Settings settings, QuestionnaireResult result, PageWording wording) {
        var columns = result.questionnaire().dimensions().stream()
                .flatMap(dimension -> columns(dimension, wording))
                .toList();
        var rows = result.subjects().stream()
                .filter(subject -> subject.scorecard().respondents() > 0)
                .map(subject -> row(subject, wording))
                .toList();
        return new ScoreMatrix(wording.say("matrix-caption", settings.leastGroup()), columns, rows);
    }

    private static Stream<Column> columns(Dimension dimension, PageWording wording) {
        return Stream.concat(
                Stream.of(new Column(wording.text(dimension.title()), true)),
                dimension.facets().stream().map(facet -> new Column(wording.text(facet.title()), false)));
    }

    private static MatrixRow row(Subject subject, PageWording wording) {
        return new MatrixRow(
                wording.name(subject),
                RankingTable.respondentsInShort(subject, wording),
                subject.team().flatMap(Team::group).orElse(""),
                subject.scorecard().scores().stream()
                        .map(score -> cell(score, wording))
                        .toList());
    }

    private static MatrixCell cell(ScoreEntry score, PageWording wording) {
        if (score.score().isEmpty()) {
            return new MatrixCell("–", -1);
        }
        double points = score.score().orElseThrow().points();
        String partly =
                score.estimate().filter(estimate -> estimate.coverage() < 1).isPresent() ? "*" : "";
        return new MatrixCell(
                wording.score(points) + partly + (isDisputed(score) ? "≠" : ""),
                Math.min(SHADES - 1, (int) (points * SHADES / 100)));
    }

    /** Returns whether people disagree on it, and that is shown. */
    static boolean isDisputed(ScoreEntry score) {
        return score.agreement().filter(Agreement::isDisputed).isPresent();
    }
}
