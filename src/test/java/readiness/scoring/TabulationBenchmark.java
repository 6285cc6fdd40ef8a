package readiness.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/**
 * What one sheet of forty answers costs once it is read: to be counted, and to be scored with the others of its team.
 *
 * <p>Run by hand, as {@link readiness.certainty.CertaintyBenchmark} is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TabulationBenchmark {

    private static final int SHEETS = 1_000;
    private static final List<Optional<Id>> TEAMS = IntStream.rangeClosed(1, 20)
            .mapToObj(team -> Optional.of(new Id("team-" + team)))
            .toList();

    private final Codebook codebook = new Codebook(questionnaire());
    private final List<Interview> interviews = new ArrayList<>();
    private Tabulation whole = new Tabulator(codebook).tabulation();

    /** Fills in the sheets, and counts them. */
    @Setup
    public void answer() {
        var random = new Random(1);
        for (int i = 0; i < SHEETS; i++) {
            var sheet = Sheet.blank();
            for (var question : codebook.questions()) {
                if (random.nextInt(20) > 0) {
                    sheet.says(question.id().name(), 25 * random.nextInt(5));
                }
            }
            interviews.add(Interview.of(codebook, sheet.responses()));
        }
        whole = counted();
    }

    /** Counts all sheets. */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public Tabulation counted() {
        var tabulator = new Tabulator(codebook);
        for (int i = 0; i < SHEETS; i++) {
            tabulator.add(TEAMS.get(i % TEAMS.size()), Optional.empty(), interviews.get(i));
        }
        return tabulator.tabulation();
    }

    /** Looks up all teams. */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public List<Scorecard> scored() {
        return TEAMS.stream().map(whole::scorecard).toList();
    }

    private static Questionnaire questionnaire() {
        var form = Form.aboutTeams();
        for (String dimension : List.of("awareness", "pain")) {
            form.dimension(dimension);
            for (int facet = 1; facet <= 5; facet++) {
                form.facet(dimension + "-" + facet);
                for (int question = 1; question <= 4; question++) {
                    form.asks(Form.number(dimension + "-" + facet + "-" + question, dimension + "-" + facet));
                }
            }
        }
        return form.build();
    }
}
