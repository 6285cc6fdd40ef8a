package readiness.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.assessment.Subject;
import readiness.certainty.RankedCertainty;
import readiness.decision.ConsideredOption;
import readiness.questionnaire.Levels;
import readiness.ranking.RankedTeam;
import readiness.recommendation.LevelsReached;
import readiness.recommendation.Pilot;
import readiness.recommendation.Strategy;
import readiness.scoring.Agreement;
import readiness.scoring.Estimate;
import readiness.scoring.QuestionScore;
import readiness.scoring.ScoreEntry;

/**
 * Writes a result as comma-separated values (RFC 4180) for a spreadsheet: one row for each figure, with up to 15
 * digits.
 *
 * <p>The columns are the same whatever the questionnaire. A cell is empty where the JSON has null.
 */
public final class ScoreCsv {

    private ScoreCsv() {}

    /** Returns the rows, the names of the columns first. */
    public static String of(Result result) {
        var organisation = result.settings().organisation().name();
        var rows = result.questionnaires().stream()
                .flatMap(each -> each.subjects().stream().flatMap(subject -> rows(each, subject, organisation)));
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(CsvRow.COLUMNS);
            rows.map(CsvRow::inOrder).forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Stream<CsvRow> rows(QuestionnaireResult result, Subject subject, Optional<String> organisation) {
        var ranked = result.ranked(subject);
        var start = CsvRow.of(result.questionnaire(), subject, organisation, ranked);
        return Stream.of(
                        composite(start, result, subject, ranked),
                        subject.scorecard().scores().stream().map(entry -> score(start, subject, entry)),
                        subject.scorecard().questions().stream().flatMap(score -> question(start, score)),
                        result.strategy().stream().flatMap(strategy -> decision(start, strategy)))
                .flatMap(rows -> rows);
    }

    /** Returns the row of the overall figures: the overall score of a ranked team, the overall level. */
    private static Stream<CsvRow> composite(
            CsvRow start, QuestionnaireResult result, Subject subject, Optional<RankedTeam> ranked) {
        if (ranked.isEmpty() && subject.levels().isEmpty()) {
            return Stream.empty();
        }
        var certainty = result.pilot()
                .map(Pilot::certainty)
                .flatMap(known -> ranked.flatMap(team -> known.ranked(team.team())));
        var interval = certainty.map(RankedCertainty::interval);
        return Stream.of(agreement(
                        start.of("composite", "composite"), subject.scorecard().agreement())
                .score("score", ranked.flatMap(RankedTeam::composite))
                .score("low", interval.map(RankedCertainty.Interval::low))
                .score("high", interval.map(RankedCertainty.Interval::high))
                .score("likely", certainty.map(RankedCertainty::likely))
                .number("probability-first", certainty.map(RankedCertainty::probabilityFirst))
                .with("level", subject.levels().flatMap(LevelsReached::overall).map(ScoreCsv::name)));
    }

    private static CsvRow score(CsvRow start, Subject subject, ScoreEntry entry) {
        var range = entry.estimate().filter(any -> !entry.withheld());
        var level = subject.levels().flatMap(levels -> levels.byDimension().getOrDefault(entry.id(), Optional.empty()));
        var row =
                start.of(entry.isDimension() ? "dimension" : "facet", entry.id().name());
        return agreement(estimate(row, entry.estimate()), entry.agreement())
                .score("low", range.map(Estimate::low))
                .score("high", range.map(Estimate::high))
                .with("level", level.map(ScoreCsv::name));
    }

    private static Stream<CsvRow> question(CsvRow start, QuestionScore score) {
        String id = score.question().id().name();
        var tally = score.options().entrySet().stream()
                .map(option -> start.of("tally", id)
                        .with("option", Optional.of(option.getKey().name()))
                        .with("score", Optional.of(Integer.toString(option.getValue()))));
        return Stream.concat(
                Stream.of(agreement(estimate(start.of("question", id), score.estimate()), score.agreement())), tally);
    }

    private static Stream<CsvRow> decision(CsvRow start, Strategy strategy) {
        var decision = strategy.decision();
        var options = decision.options().stream()
                .map(option -> start.of("option", option.id().name())
                        .with("status", Optional.of(status(strategy, option)))
                        .score("score", option.value()));
        var otherwise = Stream.of(decision.choice())
                .filter(choice -> strategy.chosen().isEmpty())
                .map(choice -> start.of("option", choice.name()).with("status", Optional.of("chosen")));
        return Stream.concat(options, otherwise);
    }

    private static String status(Strategy strategy, ConsideredOption option) {
        if (strategy.isTaken(option)) {
            return "chosen";
        }
        return option.isOpen() ? "open" : "closed";
    }

    private static CsvRow estimate(CsvRow row, Optional<Estimate> estimate) {
        return row.score("score", estimate.flatMap(Estimate::score))
                .number("coverage", estimate.map(Estimate::coverage));
    }

    private static CsvRow agreement(CsvRow row, Optional<Agreement> agreement) {
        return row.number("agreement", agreement.map(Agreement::value))
                .number("deviation", agreement.map(Agreement::deviation));
    }

    private static String name(Levels.Level step) {
        return step.id().name();
    }
}
