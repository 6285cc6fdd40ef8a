package readiness.certainty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.RankingRule;
import readiness.ranking.FirstShares;
import readiness.ranking.LeadChanges;
import readiness.ranking.Ranking;
import readiness.ranking.WeightRegion;
import readiness.ranking.WeightToMove;
import readiness.sampling.Sampling;
import readiness.scoring.Tabulation;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.testkit.Tabulated;

/**
 * What certainty costs with many teams: three criteria of two facets each, three to nine people a team, a twentieth of
 * the answers missing.
 *
 * <p>Run by hand: {@code mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath}, then
 * {@code java -cp target/test-classes:target/classes:$(cat target/classpath) org.openjdk.jmh.Main CertaintyBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CertaintyBenchmark {

    private static final List<Id> CRITERIA = List.of(Form.id("awareness"), Form.id("pain"), Form.id("visibility"));
    private static final double[] WEIGHTS = {0.4, 0.35, 0.25};
    private static final double SPREAD = 0.1;

    /** How many teams are candidates. */
    @Param({"200", "500"})
    public int teams = 200;

    private Tabulation tables = Tabulated.teams(questionnaire(), Map.of());
    private final List<double[]> scores = new ArrayList<>();
    private Ranking ranking = Ranking.of(new RankingRule(Form.weights("pain", 1), SPREAD, 0, List.of()), List.of());

    /** Fills in the sheets of all teams. */
    @Setup
    public void answer() {
        var questionnaire = questionnaire();
        var random = new Random(1);
        var ofTeams = new LinkedHashMap<String, List<Sheet>>();
        for (int team = 0; team < teams; team++) {
            double level = 20 + 60 * random.nextDouble();
            var sheets = new ArrayList<Sheet>();
            for (int person = 0; person < 3 + team % 7; person++) {
                sheets.add(sheet(questionnaire, level, random));
            }
            ofTeams.put("team-" + team, sheets);
        }
        tables = Tabulated.teams(questionnaire, ofTeams);
        var scorecards = List.copyOf(tables.subjects().values());
        var weights = Form.weights("awareness", WEIGHTS[0], "pain", WEIGHTS[1], "visibility", WEIGHTS[2]);
        ranking = Ranking.of(new RankingRule(weights, SPREAD, 0, List.of()), scorecards);
        ranking.candidates().stream()
                .map(team -> CRITERIA.stream()
                        .mapToDouble(criterion -> team.criterion(criterion).points())
                        .toArray())
                .forEach(scores::add);
    }

    /** Everything that is found by geometry and in closed form. */
    @Benchmark
    public void exact(Blackhole blackhole) {
        var near = WeightRegion.near(WEIGHTS, SPREAD);
        var sampling = new Sampling(1, 1);
        blackhole.consume(FirstShares.of(scores, near, sampling));
        blackhole.consume(FirstShares.of(scores, WeightRegion.any(WEIGHTS.length), sampling));
        blackhole.consume(PairwiseShares.expectedRanks(scores));
        for (double[] rival : scores) {
            blackhole.consume(WeightToMove.between(scores.get(0), rival, WEIGHTS));
        }
        blackhole.consume(LeadChanges.of(ranking));
    }

    /** The same with 20,000 draws of weights, respondents and missing answers. */
    @Benchmark
    public Certainty exactAndDrawn() {
        return Certainty.of(ranking, tables.pool(), tables.withoutEach(), new Sampling(Sampling.DEFAULT_DRAWS, 1));
    }

    private static Questionnaire questionnaire() {
        var form = Form.aboutTeams();
        for (Id id : CRITERIA) {
            String criterion = id.name();
            form.dimension(criterion).facet(criterion + "-facts").facet(criterion + "-views");
            for (String facet : List.of("-facts", "-views")) {
                form.asks(Form.number(criterion + facet + "-one", criterion + facet));
                form.asks(Form.number(criterion + facet + "-two", criterion + facet));
            }
        }
        return form.build();
    }

    private static Sheet sheet(Questionnaire questionnaire, double level, Random random) {
        var sheet = Sheet.blank();
        for (var question : questionnaire.questions()) {
            if (random.nextInt(20) > 0) {
                sheet.says(question.id().name(), Math.max(0, Math.min(100, level + 15 * random.nextGaussian())));
            }
        }
        return sheet;
    }
}
