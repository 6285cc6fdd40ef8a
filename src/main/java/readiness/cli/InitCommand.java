package readiness.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import readiness.assessment.Instrument;
import readiness.report.StarterFolder;
import readiness.yaml.Library;

/** Lays down a folder to start from. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    @ParentCommand
    private Readiness readiness;

    @Parameters(paramLabel = "FOLDER")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        var files = StarterFolder.of(
                Library.all().stream().map(Instrument::questionnaire).toList(),
                folder.toString(),
                readiness.language());
        for (Map.Entry<String, String> file : files.entrySet()) {
            OutputFile.writeNew(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
            readiness.console().out().println(folder.resolve(file.getKey()));
        }
        return ExitCode.DONE.code();
    }
}
