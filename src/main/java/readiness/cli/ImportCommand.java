package readiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readiness.console.ImportInterview;
import readiness.console.InputLines;
import readiness.console.TextColumns;
import readiness.document.FileKind;
import readiness.folder.AssessmentFolder;
import readiness.folder.AssessmentFolder.OwnEntry;
import readiness.intake.ImportMap;
import readiness.intake.TablePreview;
import readiness.invocation.ExitCode;
import readiness.invocation.Invocation;
import readiness.invocation.ShellCommand;
import readiness.invocation.UsageException;
import readiness.output.OutputFile;
import readiness.output.WriteLock;
import readiness.problem.Checked;
import readiness.problem.Code;
import readiness.problem.Problem;
import readiness.settings.AssessmentFile;
import readiness.settings.SettingsEdit;
import readiness.source.SourceFile;
import readiness.source.SourceFiles;

/**
 * Takes an export of a form tool into an assessment: shows what it understands, asks for the rest, and writes it down.
 */
@Command(name = "import", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class ImportCommand implements Callable<Integer> {

    private static final int FEW = 2;

    /** What is reported beside errors; columns that are not read and questions without one are shown in their way. */
    private static final Set<Code> REPORTED = Set.of(
            Code.SHEET_LEFT_OUT,
            Code.LINES_LEFT_OUT,
            Code.DATES_NOT_READ,
            Code.NEARLY_TEAM_COLUMN,
            Code.WORKSHEET_NOT_READ,
            Code.HIDDEN_ROW);

    private final Invocation invocation;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--into", paramLabel = "FOLDER")
    private @Nullable Path into;

    private Path folder = Path.of("");

    @Option(names = "--yes")
    private boolean asksNothing;

    ImportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        folder = into == null ? here() : into;
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw new UsageException(invocation.wording().say("import-folder", file));
            }
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        for (Path file : files) {
            var refusal = refusal(file.toString());
            if (refusal.isPresent()) {
                invocation.console().printMessage(refusal.get());
                return ExitCode.ERRORS_IN_INPUT.code();
            }
        }
        var input = new InputLines(invocation.console(), invocation.wording());
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

    /** Returns why a file of this name is no export that is read; empty where it is one. */
    private Optional<String> refusal(String file) {
        var wording = invocation.wording();
        if (SourceFiles.isForeignTable(file)) {
            return Optional.of(wording.say("import-foreign", file));
        }
        if (SourceFiles.mayBeExport(file)) {
            return Optional.empty();
        }
        return Optional.of(
                SourceFiles.mayBeRead(file)
                        ? wording.say("import-sheet-file", file)
                        : wording.say("import-ending", file));
    }

    /** Returns the folder of the assessment in which the program was called. */
    private Path here() {
        if (!Files.exists(Path.of(AssessmentFile.NAME))) {
            throw new UsageException(invocation.wording().say("import-into", invocation.called()));
        }
        return Path.of(".");
    }

    /** What became of a file: whether the assessment reads it now, and whether all of it can be read. */
    private record Taken(boolean written, ExitCode code) {}

    private Taken takeIn(Path file, InputLines input) throws IOException {
        var place = ExportPlace.of(folder, file);
        if (place.becomes() == ExportPlace.Becoming.UNCLEAR) {
            int left = place.shared().rows() - place.shared().shared();
            String there = folder.resolve(place.name()).toString();
            invocation
                    .console()
                    .printMessage(invocation
                            .wording()
                            .say("import-unclear", there, left, place.shared().shared()));
            return new Taken(false, ExitCode.CANNOT_READ_OR_WRITE);
        }
        var named = AssessmentFolder.entry(folder, place.name());
        var entry = named.filter(found -> found.isOwn() || fits(found, file, place));
        var before = entry.map(found -> ImportMap.after(found.node(), place.name()));
        var map = before.map(ImportMap::withoutOpen).orElseGet(() -> ImportMap.about(place.name()));
        if (!map.saysWhereHeadersAre()) {
            findStart(file, map);
        }
        var checked = firstPreview(file, place, map);
        var preview = checked.value();
        if (preview.isEmpty()) {
            invocation.report(
                    checked.problems().stream().filter(Problem::isError).toList());
            return new Taken(false, ExitCode.ERRORS_IN_INPUT);
        }
        if (entry.isEmpty()) {
            map.questionnaire(preview.get().questionnaire());
        }
        show(place.name(), preview.get());
        if (complete(preview.get(), map, input)) {
            checked = preview(file, place, map);
            checked.value().ifPresent(shown -> show(place.name(), shown));
        }
        copy(place, file);
        writeAlone(place.name(), map, before, entry);
        return new Taken(true, report(checked.problems()));
    }

    /** Notes where the headers are, and says so where they are not where they mostly are. */
    private void findStart(Path file, ImportMap map) throws IOException {
        var start = AssessmentFolder.start(folder, new SourceFile(file.toString(), file));
        map.start(start);
        start.sheet().ifPresent(sheet -> print("import-sheet", sheet));
        start.header().ifPresent(row -> print("import-header", row));
    }

    private Checked<TablePreview> firstPreview(Path file, ExportPlace place, ImportMap map) throws IOException {
        var checked = preview(file, place, map);
        return findAnswers(checked.problems(), map) ? preview(file, place, map) : checked;
    }

    /** Notes that each row is one answer where that is so, and says so; returns whether it is. */
    private boolean findAnswers(List<Problem> problems, ImportMap map) {
        var found = problems.stream()
                .filter(problem -> problem.code() == Code.ONE_ROW_AN_ANSWER)
                .map(Problem::words)
                .filter(headers -> headers.stream().noneMatch(String::isBlank))
                .findFirst();
        found.ifPresent(headers -> {
            map.answers(headers.get(0), headers.get(1));
            print("import-answer-rows", headers.get(0), headers.get(1));
        });
        return found.isPresent();
    }

    private Checked<TablePreview> preview(Path file, ExportPlace place, ImportMap map) throws IOException {
        var source = new SourceFile(file.toString(), file);
        return AssessmentFolder.preview(folder, source, place.name(), map.lines());
    }

    /** Returns whether an entry about several files is right for this one too. */
    private boolean fits(OwnEntry entry, Path file, ExportPlace place) {
        try {
            return preview(file, place, ImportMap.after(entry.node(), place.name()))
                    .value()
                    .filter(preview -> !preview.columns().isEmpty())
                    .isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private boolean complete(TablePreview preview, ImportMap map, InputLines input) {
        boolean asks =
                !asksNothing && invocation.console().environment().terminal().getAsBoolean();
        return new ImportInterview(
                        invocation.console(), invocation.wording(), asks ? Optional.of(input) : Optional.empty())
                .complete(preview, map);
    }

    /** Reports what in the file is not read, and which of its columns need a word from the assessment. */
    private ExitCode report(List<Problem> problems) {
        var unread = problems.stream()
                .filter(problem -> !problem.location().file().equals(AssessmentFile.NAME))
                .filter(problem -> problem.isError() || REPORTED.contains(problem.code()))
                .toList();
        if (!unread.isEmpty()) {
            invocation.report(unread);
        }
        return unread.stream().anyMatch(Problem::isError) ? ExitCode.ERRORS_IN_INPUT : ExitCode.DONE;
    }

    private void show(String name, TablePreview preview) {
        var wording = invocation.wording();
        var out = invocation.console().out();
        String tool =
                preview.tool().map(title -> wording.say("import-tool", title)).orElse("");
        invocation.console().print(wording.say("import-table", name, preview.rows(), preview.questionnaire(), tool));
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

    /** Copies the file where it is from outside, and says what became of it and of an earlier one of its name. */
    private void copy(ExportPlace place, Path file) throws IOException {
        var kept = place.put(folder, file);
        String there = folder.resolve(place.name()).toString();
        String earlier = folder.resolve(place.earlier()).toString();
        int rows = place.shared().rows();
        switch (place.becomes()) {
            case NEW -> print("import-copied", there);
            case THERE -> print("import-there", there);
            case BESIDE -> print("import-beside", there, earlier, rows);
            case REPLACES ->
                print(
                        "import-replaced",
                        there,
                        place.shared().shared(),
                        rows,
                        folder.resolve(kept.orElseThrow()).toString());
            case STAYS, UNCLEAR -> {}
        }
    }

    /** Writes while no other import does: each would write what it has read, and the later one undo the earlier one. */
    private void writeAlone(String name, ImportMap map, Optional<ImportMap> earlier, Optional<OwnEntry> entry)
            throws IOException {
        var lock = WriteLock.waitedFor(folder.resolve(AssessmentFile.NAME));
        try {
            write(name, map, earlier, entry);
        } finally {
            lock.ifPresent(WriteLock::release);
        }
    }

    /**
     * Writes the entry of {@code columns:}, in the place of an earlier one about this file alone; the first file makes
     * the assessment where there is none.
     */
    private void write(String name, ImportMap map, Optional<ImportMap> earlier, Optional<OwnEntry> entry)
            throws IOException {
        Path settings = folder.resolve(AssessmentFile.NAME);
        boolean isSaid = earlier.filter(map::saysTheSame).isPresent();
        // Looked for again: while somebody was asked, somebody else may have written to the settings.
        var replaced = entry.flatMap(stale -> AssessmentFolder.entry(folder, name))
                .filter(OwnEntry::isOwn)
                .map(found -> OptionalInt.of(found.node().location().line()))
                .orElseGet(OptionalInt::empty);
        var answers = AssessmentFolder.reads(folder, name) ? Optional.<String>empty() : Optional.of(name);
        var lines = isSaid ? List.<String>of() : map.lines();
        if (isSaid) {
            print(
                    "import-said",
                    settings.toString(),
                    entry.orElseThrow().node().location().line());
        }
        boolean isNew = !Files.exists(settings);
        String before = isNew ? "schema: " + FileKind.ASSESSMENT.schema() + "\n" : Files.readString(settings);
        var edited = SettingsEdit.with(before, new SettingsEdit.NewEntry(lines, replaced), answers);
        if (edited.isPresent() && !(isSaid && answers.isEmpty())) {
            OutputFile.save(settings, edited.get());
            print(isNew ? "import-new" : isSaid ? "import-answers" : "import-written", settings.toString(), name);
        } else if (edited.isEmpty()) {
            print("import-paste", settings.toString());
        }
        lines.forEach(line -> invocation.console().print("  " + line));
        invocation.console().out().println();
    }

    private void print(String key, Object... words) {
        invocation.console().print(invocation.wording().say(key, words));
    }
}
