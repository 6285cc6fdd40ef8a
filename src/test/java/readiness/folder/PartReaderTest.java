package readiness.folder;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.assessment.Assessment;
import readiness.assessment.Result;
import readiness.export.ResultWriter;
import readiness.problem.Checked;
import readiness.problem.Code;
import readiness.problem.Problem;
import readiness.questionnaire.Id;
import readiness.sampling.Sampling;
import readiness.selection.Respondents;
import readiness.source.Progress;
import readiness.source.SourceFile;
import readiness.table.TableReader;
import readiness.tally.CopyTally;
import readiness.testkit.Folder;
import readiness.wording.Language;

/** Sheets that are read in parts, in any order, and come to what the whole folder comes to. */
final class PartReaderTest {

    @TempDir
    private Path path;

    private void write(boolean hasSince) {
        var questions = IntStream.rangeClosed(1, 12)
                .mapToObj("      - {id: q%1$d, facet: views, type: number, text: 'Q%1$d?', least: 0, most: 100, "
                        .concat("points: [{at: 0, score: 0}, {at: 100, score: 100}]}\n")::formatted);
        new Folder(path)
                .with("assessment.yaml", """
                        schema: readiness/assessment/v1
                        date: 2026-03-10
                        %s
                        questionnaires: [work.yaml]
                        answers: ["*.ndjson", "*.csv"]
                        columns:
                          - files: "*.csv"
                            questionnaire: work
                            team: Squad
                            respondent: Who
                            date: When
                        """.formatted(hasSince ? "since: 2026-01-01" : ""))
                .with("work.yaml", """
                        schema: readiness/questionnaire/v1
                        id: work
                        version: 1.0.0
                        languages: [en]
                        about: team
                        title: Work
                        dimensions:
                          - {id: pain, title: Pain, facets: [{id: views, title: Views}]}
                        sections:
                          - id: all
                            title: All
                            questions:
                        %s\
                        ranking: {weights: {pain: 1}, spread: 0.1, least-coverage: 0.5}
                        """.formatted(questions.reduce("", String::concat)))
                .with(
                        "a.ndjson",
                        lines(
                                line("red", "ann", "2026-02-01", 10),
                                line("red", "bob", "2026-02-01", 20),
                                line("red", "cat", "2026-03-20", 30), // after the assessment
                                line("red", "dan", "2025-02-01", 40), // before the period
                                line("red", "eve", "2026-02-01", 50),
                                line("blue", "ann", "2026-02-01", 60),
                                line("blue", "fay", "2026-02-01", 5),
                                line("blue", "gus", "2026-02-01", 5), // a copy of the one before
                                line("blue", "hal", "2026-02-01", 1_000), // not to be read
                                "{\"questionnaire\": \"none\", \"answers\": {}}",
                                "{\"questionnaire\": \"work\", \"team\": \"blue\", \"answers\": {}}"))
                .with(
                        "b.ndjson",
                        lines(
                                line("red", "ann", "2026-02-02", 70), // in place of the one in a.ndjson
                                line("red", "bob", "2026-01-02", 80), // older than the one in a.ndjson
                                line("red", "cat", "2026-03-19", 90), // likewise, and after the assessment
                                line("blue", "hal", "2026-02-01", 2_000),
                                line("blue", "ian", "2026-02-01", 5), // a third copy
                                "no row",
                                line("green", "joe", "2026-02-01", 33)))
                .with(
                        "c.csv",
                        lines(
                                "Squad,Who,When,q1,q2,q3",
                                "red,eve,2026-02-01,1,2,3", // on the same day as in a.ndjson: this one counts
                                "\"green\n\",kim,2026-02-01,1,2,3",
                                "green,leo,2026-02-01,much,2,3",
                                "blue,moe,2026-02-01,,,"));
    }

    @ParameterizedTest(name = "parts of {0} lines, of a period: {1}")
    @CsvSource({"1, true", "2, false", "3, true", "3, false", "5, true", "100, false"})
    void come_to_the_same_result_and_the_same_messages(int lines, boolean hasSince) throws IOException {
        write(hasSince);
        var whole = AssessmentReader.read(List.of(path), Progress.unwatched());
        var parts = AssessmentReader.read(path, new InParts(lines));

        assertThat(Folder.lines(parts.problems())).containsExactlyInAnyOrderElementsOf(Folder.lines(whole.problems()));
        assertThat(parts.problems()).containsExactlyInAnyOrderElementsOf(whole.problems());
        assertThat(json(parts)).isEqualTo(json(whole));
    }

    @Test
    void everything_that_parts_must_agree_on_is_there() throws IOException {
        write(false);
        var whole = AssessmentReader.read(List.of(path), Progress.unwatched());

        assertThat(whole.problems())
                .extracting(Problem::code)
                .contains(
                        Code.SAME_RESPONDENT,
                        Code.AFTER_THE_ASSESSMENT,
                        Code.EMPTY_SHEET,
                        Code.UNKNOWN_QUESTIONNAIRE,
                        Code.NO_WHOLE_ROW);
        assertThat(json(whole)).contains("\"copies\" : 3");
        write(true);
        assertThat(AssessmentReader.read(List.of(path), Progress.unwatched()).problems())
                .extracting(Problem::code)
                .contains(Code.OUT_OF_PERIOD);
    }

    private static String json(Checked<Assessment> assessment) {
        return ResultWriter.write(Result.of(assessment.value().orElseThrow(), new Sampling(100, 1)), Language.EN);
    }

    private static String line(String team, String respondent, String date, int number) {
        var answers = IntStream.rangeClosed(1, 12).mapToObj(question -> "\"q" + question + "\": " + number);
        return """
                {"schema": "readiness/answers/v1", "questionnaire": "work", "team": "%s", "respondent": "%s", \
                "date": "%s", "answers": {%s}}""".formatted(team, respondent, date, String.join(", ", answers.toList()));
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    /** The same folder, cut into parts of some lines, which are read in a mixed order. */
    private final class InParts implements SheetsElsewhere {

        private final int most;

        private InParts(int most) {
            this.most = most;
        }

        @Override
        public List<SourceFile> files() {
            return Stream.of("a.ndjson", "b.ndjson", "c.csv")
                    .map(name -> new SourceFile(name, path.resolve(name)))
                    .toList();
        }

        @Override
        public void count(List<SourceFile> files, PartsIntake into) throws IOException {
            var parts = new ArrayList<SheetPart>();
            for (SourceFile file : files) {
                cut(file, parts);
            }
            Map<Integer, CountedPart> counted = read(parts, Map.of());
            var repeated = Respondents.repeated(numbers(counted, CountedPart::people));
            var places = new HashMap<Integer, LongStream.Builder>();
            repeated.forEach(repeat -> places.computeIfAbsent(repeat.supersededPart(), part -> LongStream.builder())
                    .add(repeat.superseded()));
            Map<Integer, CountedPart> again = read(parts, places);
            for (SheetPart part : parts) {
                var first = requireNonNull(counted.get(part.number())).report();
                into.addReport(
                        part.file().name(),
                        first.remarking(requireNonNull(again.get(part.number())).report()));
            }
            var counts = again.values().stream().map(CountedPart::counts).toList();
            into.addCounts(PartReader.of(path).join(counts));
            into.addCopies(new Id("work"), CopyTally.copies(LongStream.of(numbers(again, CountedPart::digests))));
            repeated.forEach(repeat -> into.addRepeated(new Id("work"), repeat));
        }

        private void cut(SourceFile file, List<SheetPart> parts) throws IOException {
            if (!TableReader.hasSheetLines(file)) {
                parts.add(new SheetPart(parts.size(), file, false, 0));
                return;
            }
            var lines = Files.readString(file.path()).lines().toList();
            for (int from = 0; from < lines.size(); from += most) {
                var some = lines.subList(from, Math.min(from + most, lines.size()));
                var bytes = lines(some.toArray(new String[0])).getBytes(StandardCharsets.UTF_8);
                parts.add(new SheetPart(
                        parts.size(), new SourceFile(file.name(), SourceFile.Contents.of(bytes)), true, some.size()));
            }
        }

        private Map<Integer, CountedPart> read(List<SheetPart> parts, Map<Integer, LongStream.Builder> leftOut)
                throws IOException {
            var mixed = new ArrayList<>(parts);
            Collections.shuffle(mixed, new Random(most));
            var counted = new HashMap<Integer, CountedPart>();
            for (SheetPart part : mixed) {
                var places = leftOut.getOrDefault(part.number(), LongStream.builder());
                counted.put(part.number(), PartReader.of(path).read(part, places.build()));
            }
            return counted;
        }

        private long[] numbers(Map<Integer, CountedPart> parts, Function<CountedPart, Map<Id, LongStream>> which) {
            return parts.values().stream()
                    .flatMap(part -> which.apply(part).values().stream())
                    .flatMapToLong(numbers -> numbers)
                    .toArray();
        }
    }
}
