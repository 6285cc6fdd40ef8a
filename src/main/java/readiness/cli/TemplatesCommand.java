package readiness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readiness.html.BuiltInTemplates;
import readiness.invocation.ExitCode;
import readiness.invocation.Invocation;
import readiness.output.OutputFile;

/** Lists the templates of report and form, or copies them to a folder to change. */
@Command(name = "templates", mixinStandardHelpOptions = true)
final class TemplatesCommand implements Runnable {

    private final Invocation invocation;

    TemplatesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public void run() {
        BuiltInTemplates.files().keySet().forEach(invocation.console().out()::println);
    }

    /** Copies the templates to a folder; one that was changed there stays. */
    @Command(name = "copy", mixinStandardHelpOptions = true)
    int copy(@Parameters(index = "0", paramLabel = "FOLDER") Path folder, @Option(names = "--force") boolean forced)
            throws IOException {
        for (Map.Entry<String, byte[]> file : BuiltInTemplates.files().entrySet()) {
            OutputFile.create(folder.resolve(file.getKey()), file.getValue(), forced);
            invocation.console().print(folder.resolve(file.getKey()).toString());
        }
        return ExitCode.DONE.code();
    }
}
