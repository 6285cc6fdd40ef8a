package readiness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readiness.html.BuiltInTemplates;

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

    /** Copies the templates to a folder, where none of them may be yet. */
    @Command(name = "copy", mixinStandardHelpOptions = true)
    int copy(@Parameters(index = "0", paramLabel = "FOLDER") Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : BuiltInTemplates.files().entrySet()) {
            OutputFile.writeNew(folder.resolve(file.getKey()), file.getValue());
            invocation.console().out().println(folder.resolve(file.getKey()));
        }
        return ExitCode.DONE.code();
    }
}
