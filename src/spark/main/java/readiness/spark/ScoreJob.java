package readiness.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readiness.assessment.Result;
import readiness.console.Console;
import readiness.console.Environment;
import readiness.export.ResultWriter;
import readiness.folder.AssessmentReader;
import readiness.invocation.ErrorHandlers;
import readiness.invocation.Invocation;
import readiness.invocation.ScoredAssessment;
import readiness.invocation.SimulationOptions;
import readiness.invocation.UsageException;
import readiness.settings.AssessmentFile;
import readiness.source.SourceFiles;

/** Scores an assessment whose sheets are too many for one machine, and writes the result as JSON. */
@Command(name = "ScoreJob")
public final class ScoreJob implements Callable<Integer> {

    @Mixin
    private final Invocation invocation;

    @Mixin
    private final SimulationOptions simulation = new SimulationOptions();

    @Parameters(index = "0", paramLabel = "ASSESSMENT")
    private java.nio.file.Path assessment = java.nio.file.Path.of(".");

    @Parameters(index = "1", paramLabel = "SHEETS")
    private String sheets = "";

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable String out;

    @Option(names = "--force")
    private boolean forced;

    @Option(names = "--partitions", paramLabel = "N")
    private @Nullable Integer partitions;

    /** That it is there is all: whoever gives it gets help, and the job does not run. */
    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("UnusedVariable")
    private boolean help;

    private ScoreJob(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Runs the job, and ends with its exit code where that is not 0. */
    public static void main(String[] args) {
        var environment = new Environment(System.in, () -> false, () -> false, System.getenv(), lastWords -> () -> {});
        var console = new Console(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Locale.getDefault(Locale.Category.DISPLAY),
                environment);
        int code = run(console, args);
        if (code != 0) {
            System.exit(code); // otherwise Spark ends the process, and knows that all went well
        }
    }

    static int run(Console console, String... args) {
        var invocation = new Invocation(console);
        var errors = new ErrorHandlers(invocation);
        int code = new CommandLine(new ScoreJob(invocation))
                .setOut(console.out())
                .setErr(console.err())
                .setUsageHelpAutoWidth(false)
                .setResourceBundle(words(console.locale()))
                .setParameterExceptionHandler(errors::wrongUsage)
                .setExecutionExceptionHandler(errors::failed)
                .execute(args);
        console.out().flush();
        console.err().flush();
        return code;
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "readiness.spark.Help", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(assessment.resolve(AssessmentFile.NAME))) {
            throw new NoSuchFileException(
                    assessment.resolve(AssessmentFile.NAME).toString());
        }
        if (partitions != null && partitions < 1) {
            throw new UsageException(words(invocation.console().locale()).getString("partitions-out-of-range"));
        }
        var settings = new SparkConf().setIfMissing("spark.app.name", "readiness");
        try (var spark = new JavaSparkContext(settings)) {
            return score(spark);
        }
    }

    private int score(JavaSparkContext spark) throws IOException {
        var found = HadoopSheets.below(
                new Path(sheets),
                spark,
                AssessmentCopy.of(assessment),
                partitions == null ? spark.defaultParallelism() : partitions);
        var file = out == null ? null : new HadoopResult(out, forced, spark.hadoopConfiguration());
        if (file != null) {
            file.check(path -> found.isRead(path) || isOfAssessment(path));
        }
        var scored =
                ScoredAssessment.of(AssessmentReader.read(assessment, found), invocation, simulation, problem -> true);
        if (scored.result().isPresent()) {
            write(scored.result().get(), file);
        }
        return scored.exitCode().code();
    }

    /** Returns whether a file in the assessment's folder, on this machine, is one that the program reads. */
    private boolean isOfAssessment(Path file) {
        return "file".equals(file.toUri().getScheme())
                && SourceFiles.mayBeRead(file.getName())
                && SourceFiles.isBelow(assessment, java.nio.file.Path.of(file.toUri()));
    }

    private void write(Result result, @Nullable HadoopResult file) throws IOException {
        String json = ResultWriter.write(result, invocation.languageOfResults(result));
        if (file == null) {
            invocation.console().out().print(json);
        } else {
            file.write(json);
        }
    }
}
