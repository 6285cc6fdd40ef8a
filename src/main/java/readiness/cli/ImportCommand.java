package readiness.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readiness.column.ImportMap;
import readiness.console.ImportInterview;
import readiness.console.TextColumns;
import readiness.document.FileKind;
import readiness.folder.AssessmentFolder;
import readiness.invocation.ExitCode;
import readiness.invocation.Invocation;
import readiness.invocation.ShellCommand;
import readiness.output.OutputFile;
import readiness.problem.Code;
import readiness.problem.Problem;
import readiness.settings.AssessmentFile;
import readiness.settings.SettingsEdit;
import readiness.source.SourceFile;
import readiness.source.SourceFiles;
import readiness.table.TablePreview;

/**
 * Takes an export of a form tool into an assessment: shows what it understands, asks for the rest, and writes it down.
 */
@Command(name = "import", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class ImportCommand implements Callable<Integer> {

    private static final String EXPORTS = "exports/";
    private static final int FEW = 2;

    /** What is reported beside errors; columns that are not read and questions without one are shown in their way. */
    private static final Set<Code> REPORTED =
            Set.of(Code.SHEET_LEFT_OUT, Code.LINES_LEFT_OUT, Code.DATES_NOT_READ, Code.NEARLY_TEAM_COLUMN);

    private final Invocation invocation;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--into", required = true, paramLabel = "FOLDER")
    private Path folder = Path.of("");

    @Option(names = "--yes")
    private boolean asksNothing;

    ImportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        Path settings = folder.resolve(AssessmentFile.NAME);
        if (!Files.exists(settings)) {
            byte[] line = ("schema: " + FileKind.ASSESSMENT.schema() + "\n").getBytes(StandardCharsets.UTF_8);
            OutputFile.create(settings, line, false);
        }
        var input = new BufferedReader(
                new InputStreamReader(invocation.console().environment().in(), StandardCharsets.UTF_8));
        int code = ExitCode.DONE.code();
        boolean takenIn = false;
        for (Path file : files) {
            var taken = takeIn(file, input);
            code = Math.max(code, taken.code().code());
            takenIn |= taken.written();
        }
        if (takenIn) {
            print("import-next", ShellCommand.of(invocation.called(), "check", folder.toString()));
        }
        return code;
    }

    /** What became of a file: whether the assessment reads it now, and whether all of it can be read. */
    private record Taken(boolean written, ExitCode code) {}

    private Taken takeIn(Path file, BufferedReader input) throws IOException {
        String name = SourceFiles.isBelow(folder, file)
                ? SourceFiles.real(folder)
                        .relativize(SourceFiles.real(file))
                        .toString()
                        .replace('\\', '/')
                : EXPORTS + file.getFileName();
        var source = new SourceFile(name, file);
        var map = new ImportMap(name);
        var checked = AssessmentFolder.preview(folder, source, map.lines());
        var preview = checked.value();
        if (preview.isEmpty()) {
            invocation.report(
                    checked.problems().stream().filter(Problem::isError).toList());
            return new Taken(false, ExitCode.ERRORS_IN_INPUT);
        }
        map.questionnaire(preview.get().questionnaire());
        show(preview.get());
        boolean asks =
                !asksNothing && invocation.console().environment().terminal().getAsBoolean();
        var interview = new ImportInterview(
                invocation.console(), invocation.wording(), asks ? Optional.of(input) : Optional.empty());
        if (interview.complete(preview.get(), map)) {
            checked = AssessmentFolder.preview(folder, source, map.lines());
            checked.value().ifPresent(this::show);
        }
        write(name, file, map);
        return new Taken(true, report(name, checked.problems()));
    }

    /** Reports what in the file is not read, and which of its columns need a word from the assessment. */
    private ExitCode report(String name, List<Problem> problems) {
        var unread = problems.stream()
                .filter(problem -> problem.location().file().equals(name))
                .filter(problem -> problem.isError() || REPORTED.contains(problem.code()))
                .toList();
        if (!unread.isEmpty()) {
            invocation.report(unread);
        }
        return unread.stream().anyMatch(Problem::isError) ? ExitCode.ERRORS_IN_INPUT : ExitCode.DONE;
    }

    private void show(TablePreview preview) {
        var wording = invocation.wording();
        var out = invocation.console().out();
        String tool =
                preview.tool().map(title -> wording.say("import-tool", title)).orElse("");
        invocation
                .console()
                .print(wording.say("import-table", preview.file(), preview.rows(), preview.questionnaire(), tool));
        for (TablePreview.Line line : preview.columns()) {
            String understood = line.filled() == 0
                    ? wording.say("import-empty-column")
                    : wording.say("import-cells", line.understood(), line.filled());
            invocation
                    .console()
                    .print("  " + TextColumns.fitted(line.header(), 52) + "  → "
                            + TextColumns.fitted(line.meaning(), 30) + "  " + understood);
        }
        showUnread(preview.unread());
        if (!preview.open().isEmpty()) {
            invocation
                    .console()
                    .print(wording.say(
                            "import-open",
                            preview.open().size(),
                            String.join(", ", preview.open().keySet())));
        }
        preview.unknown()
                .forEach(word -> invocation
                        .console()
                        .print(wording.say("import-unknown", word.word(), word.meaning(), word.times())));
        out.println();
        out.flush();
    }

    /** Shows the headers of columns that are not read: a few in a line, more in a line each, as they may be long. */
    private void showUnread(List<String> headers) {
        if (headers.size() > FEW) {
            print("import-unread-columns", headers.size());
            headers.forEach(header -> invocation
                    .console()
                    .print("  " + TextColumns.fitted(header, 90).stripTrailing()));
        } else if (!headers.isEmpty()) {
            print("import-unread", invocation.wording().apart(headers));
        }
    }

    /** Copies the file where it is from outside, and writes the entry of {@code columns:}. */
    private void write(String name, Path file, ImportMap map) throws IOException {
        if (!SourceFiles.isBelow(folder, file)) {
            OutputFile.create(folder.resolve(name), Files.readAllBytes(file), false);
            print("import-copied", folder.resolve(name).toString());
        }
        Path settings = folder.resolve(AssessmentFile.NAME);
        var answers = AssessmentFolder.reads(folder, name) ? Optional.<String>empty() : Optional.of(name);
        var edited = SettingsEdit.with(Files.readString(settings), map.lines(), answers);
        if (edited.isPresent()) {
            OutputFile.save(settings, edited.get());
            print("import-written", settings.toString());
        } else {
            print("import-paste", settings.toString());
        }
        map.lines().forEach(line -> invocation.console().print("  " + line));
        invocation.console().out().println();
    }

    private void print(String key, Object... words) {
        invocation.console().print(invocation.wording().say(key, words));
    }
}
