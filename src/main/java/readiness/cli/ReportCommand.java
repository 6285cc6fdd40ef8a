package readiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import readiness.assessment.Result;

/** Writes the report: one HTML file for each language. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    private static final String FILE = "report.html";

    @ParentCommand
    private Readiness readiness;

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<Path> paths = List.of();

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Override
    public Integer call() throws IOException {
        var reading = Reading.of(paths, readiness);
        if (reading.result().isPresent()) {
            write(reading.result().get());
        }
        return reading.exitCode().code();
    }

    private void write(Result result) throws IOException {
        for (Path file : ReportFiles.write(result, readiness.languagesOfResults(result), place())) {
            readiness.console().out().println(file);
        }
    }

    private Path place() {
        if (out != null) {
            return Files.isDirectory(out) ? out.resolve(FILE) : out;
        }
        return paths.size() == 1 && Files.isDirectory(paths.get(0))
                ? paths.get(0).resolve(FILE)
                : Path.of(FILE);
    }
}
