package readiness.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import readiness.answers.AnswerSheet;
import readiness.document.ProblemLog;
import readiness.document.SourceFile;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;

/**
 * Reads a file of rows as it streams by: several blocks at once. What comes of them is taken in the order of the file,
 * so that nothing depends on the number of threads.
 */
public final class Rows {

    /** Whoever has more mistakes in one file has one mistake a thousand times. */
    private static final int MOST_PROBLEMS = 1_000;

    /** More threads than this would only fill the memory: one takes in all that they read. */
    private static final int MOST_AHEAD = 8;

    private final String file;
    private final Consumer<AnswerSheet> intake;
    private final LongConsumer progress;
    private final ProblemLog problems;
    private final Deque<ForkJoinTask<Outcome>> reading = new ArrayDeque<>();
    private long bytes;
    private int told;
    private int leftOut;

    /** The line of the last row that was none; the next one is no further mistake. */
    private int lastBroken = -1;

    /**
     * Returns what reads a file.
     *
     * @param intake takes in every sheet, in order
     * @param progress hears how many bytes have been read
     */
    public Rows(String file, Consumer<AnswerSheet> intake, LongConsumer progress, ProblemLog problems) {
        this.file = file;
        this.intake = intake;
        this.progress = progress;
        this.problems = problems;
    }

    /** What comes of a block of so many bytes: the sheets, and what is wrong with the others. */
    private record Outcome(List<AnswerSheet> sheets, List<Problem> problems, int bytes) {}

    /**
     * Reads a file in which every line is a row.
     *
     * @throws IOException if it cannot be read
     */
    public void readLines(InputStream stream, RowReader reader) throws IOException {
        read(RowBlocks.ofLines(stream), "{\"schema\": ...}", blocks -> Optional.of(reader));
    }

    /**
     * Reads a table.
     *
     * @param header takes the first row and returns what reads the others, or nothing where that cannot be told
     * @throws IOException if it cannot be read
     */
    public void readTable(InputStream stream, Function<String, Optional<CsvRows>> header) throws IOException {
        read(RowBlocks.ofTable(stream), "team,...", blocks -> {
            var reader = blocks.row()
                    .flatMap(row -> SourceFile.decode(file, row.bytes(), problems))
                    .flatMap(header);
            reader.ifPresent(rows -> blocks.separatedBy(rows.separator()));
            return reader;
        });
    }

    /** Finds out what reads the rows; nothing where that cannot be told. */
    private interface Opening {
        Optional<? extends RowReader> open(RowBlocks blocks) throws IOException;
    }

    private void read(RowBlocks blocks, String beginning, Opening opening) throws IOException {
        try {
            var reader = opening.open(blocks);
            if (reader.isPresent()) {
                readAll(blocks, reader.get());
            }
            if (blocks.isEmpty()) {
                problems.add(Location.startOf(file), Code.EMPTY_FILE, beginning);
            }
        } catch (RowBlocks.RowTooLong row) {
            takeAll();
            problems.add(new Location(file, row.line(), 1), Code.ROW_TOO_LONG);
        }
        if (leftOut > 0) {
            problems.add(Location.startOf(file), Code.MORE_PROBLEMS, Integer.toString(leftOut));
        }
    }

    private void readAll(RowBlocks blocks, RowReader reader) throws IOException {
        int ahead = Math.min(ForkJoinPool.getCommonPoolParallelism() + 1, MOST_AHEAD);
        for (var next = blocks.next(); next.isPresent(); next = blocks.next()) {
            RowBlocks.Block block = next.get();
            var task = ForkJoinTask.adapt(() -> outcome(reader, block));
            reading.add(task);
            if (reading.stream().filter(other -> !other.isDone()).count() <= ahead) {
                ForkJoinPool.commonPool().execute(task);
            } else {
                task.invoke(); // rather than wait for the others
            }
            while (!reading.isEmpty() && (reading.element().isDone() || reading.size() > 2 * ahead)) {
                take(reading.remove().join());
            }
        }
        takeAll();
    }

    private void takeAll() {
        while (!reading.isEmpty()) {
            take(reading.remove().join());
        }
    }

    private static Outcome outcome(RowReader reader, RowBlocks.Block block) {
        var sheets = new ArrayList<AnswerSheet>();
        var problems = new ArrayList<Problem>();
        reader.read(block, sheets::add, problems);
        return new Outcome(sheets, problems, block.size());
    }

    private void take(Outcome outcome) {
        outcome.sheets.forEach(intake);
        bytes += outcome.bytes;
        progress.accept(bytes);
        for (Problem problem : outcome.problems) {
            boolean goesOn =
                    problem.code() == Code.NO_WHOLE_ROW && problem.location().line() == lastBroken + 1;
            if (problem.code() == Code.NO_WHOLE_ROW || problem.code() == Code.UTF_16) {
                lastBroken = problem.location().line();
            }
            if (told < MOST_PROBLEMS && !goesOn) {
                problems.addAll(List.of(problem));
                told++;
            } else if (problem.isError()) {
                leftOut++;
            }
        }
    }
}
