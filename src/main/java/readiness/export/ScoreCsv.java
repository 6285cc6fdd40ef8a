package readiness.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.assessment.Subject;
import readiness.assessment.Team;
import readiness.questionnaire.Score;
import readiness.ranking.RankedTeam;
import readiness.ranking.Ranking;
import readiness.scoring.Agreement;
import readiness.scoring.Estimate;
import readiness.scoring.ScoreEntry;

/**
 * Every score on a line of its own, unrounded, as comma-separated values (RFC 4180) for a spreadsheet.
 *
 * <p>The columns are the same whatever the questionnaire. What does not exist is empty.
 */
public final class ScoreCsv {

    private static final List<String> COLUMNS = List.of(
            "questionnaire",
            "team",
            "name",
            "respondents",
            "status",
            "rank",
            "kind",
            "id",
            "score",
            "coverage",
            "low",
            "high",
            "agreement");

    private ScoreCsv() {}

    /** Returns the sheet, its heading first. */
    public static String of(Result result) {
        var rows = result.questionnaires().stream()
                .flatMap(each -> each.subjects().stream().flatMap(subject -> rows(each, subject)));
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            Stream.concat(Stream.of(COLUMNS), rows).forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Stream<List<String>> rows(QuestionnaireResult result, Subject subject) {
        var begin = begin(result, subject);
        var composite = result.pilot().stream()
                .flatMap(pilot -> rankedTeam(pilot.ranking(), subject).stream())
                .map(team ->
                        joined(begin, List.of("composite", "composite", number(team.composite()), "", "", "", "")));
        var scores = subject.scorecard().scores().stream().map(score -> joined(begin, cells(score)));
        return Stream.concat(composite, scores);
    }

    private static List<String> begin(QuestionnaireResult result, Subject subject) {
        var ranked = result.pilot().flatMap(pilot -> rankedTeam(pilot.ranking(), subject));
        return Arrays.asList(
                result.questionnaire().id().name(),
                subject.team().map(team -> team.id().name()).orElse(""),
                subject.team().map(Team::name).map(ScoreCsv::harmless).orElse(""),
                Integer.toString(subject.scorecard().respondents()),
                ranked.map(team -> team.status().key()).orElse(""),
                ranked.filter(team -> team.rank().isPresent())
                        .map(team -> Integer.toString(team.rank().getAsInt()))
                        .orElse(""));
    }

    private static Optional<RankedTeam> rankedTeam(Ranking ranking, Subject subject) {
        return ranking.teams().stream()
                .filter(team -> subject.team()
                        .filter(own -> own.id().equals(team.team()))
                        .isPresent())
                .findFirst();
    }

    private static List<String> cells(ScoreEntry score) {
        return List.of(
                score.isDimension() ? "dimension" : "facet",
                score.id().name(),
                number(score.score()),
                score.estimate().map(Estimate::coverage).map(ScoreCsv::number).orElse(""),
                score.estimate().map(Estimate::low).map(ScoreCsv::number).orElse(""),
                score.estimate().map(Estimate::high).map(ScoreCsv::number).orElse(""),
                score.agreement().map(Agreement::value).map(ScoreCsv::number).orElse(""));
    }

    private static List<String> joined(List<String> begin, List<String> end) {
        var row = new ArrayList<>(begin);
        row.addAll(end);
        return row;
    }

    private static String number(Optional<Score> score) {
        return score.map(ScoreCsv::number).orElse("");
    }

    private static String number(Score score) {
        return number(score.points());
    }

    // Not String.valueOf: the shortest form of a double changed with Java 19.
    private static String number(double value) {
        return new BigDecimal(value, new MathContext(15)).stripTrailingZeros().toPlainString();
    }

    /** Keeps a spreadsheet from taking a team's name for a formula. */
    private static String harmless(String words) {
        return words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
    }
}
