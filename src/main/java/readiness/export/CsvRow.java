package readiness.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import readiness.assessment.Subject;
import readiness.assessment.Team;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.ranking.RankedTeam;
import readiness.wording.Printable;

/**
 * One row of the CSV in the making.
 *
 * @param cells the cells that are not empty, by the name of their column
 */
record CsvRow(Map<String, String> cells) {

    /** The columns in order; whoever a row is about is in {@code team}, customers as well. */
    static final List<String> COLUMNS = List.of(
            "questionnaire",
            "team",
            "name",
            "group",
            "respondents",
            "size",
            "status",
            "rank",
            "kind",
            "id",
            "option",
            "score",
            "coverage",
            "low",
            "high",
            "agreement",
            "deviation",
            "likely",
            "probability-first",
            "level");

    CsvRow {
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
        if (!COLUMNS.containsAll(cells.keySet())) {
            throw new IllegalArgumentException("no such column: " + cells.keySet());
        }
    }

    /** Returns the part that all rows about a subject share. */
    static CsvRow of(
            Questionnaire questionnaire, Subject subject, Optional<String> organisation, Optional<RankedTeam> ranked) {
        var row = new CsvRow(Map.of("questionnaire", questionnaire.id().name()));
        return row.with("team", subject.team().map(team -> team.id().name()))
                .with(
                        "name",
                        subject.team().map(Team::name).or(() -> organisation).map(CsvRow::guarded))
                .with("group", subject.team().flatMap(Team::group).map(CsvRow::guarded))
                .with(
                        "respondents",
                        Optional.of(Integer.toString(subject.scorecard().respondents())))
                .with("size", whole(subject.scorecard().size()))
                .with("status", ranked.map(team -> team.status().key()))
                .with("rank", ranked.flatMap(team -> whole(team.rank())));
    }

    /** Returns the row as one of a kind. */
    CsvRow of(String kind, String id) {
        return with("kind", Optional.of(kind)).with("id", Optional.of(id));
    }

    /** Returns the row with one more cell, or as it is where that is empty. */
    CsvRow with(String column, Optional<String> cell) {
        if (cell.isEmpty()) {
            return this;
        }
        var more = new TreeMap<>(cells);
        more.put(column, cell.get());
        return new CsvRow(more);
    }

    CsvRow score(String column, Optional<Score> score) {
        return number(column, score.map(Score::points));
    }

    CsvRow number(String column, Optional<Double> number) {
        return with(column, number.map(CsvRow::plain));
    }

    /** Returns the cells in the order of the columns. */
    List<String> inOrder() {
        return COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList();
    }

    private static Optional<String> whole(OptionalInt number) {
        return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty();
    }

    // Not String.valueOf: the shortest form of a double changed with Java 19.
    private static String plain(double number) {
        return new BigDecimal(number, new MathContext(15)).stripTrailingZeros().toPlainString();
    }

    /** Returns the words with an apostrophe before what a spreadsheet would take for a formula. */
    private static String guarded(String words) {
        String shown = Printable.escaped(words);
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + shown : shown;
    }
}
