package readiness.row;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import readiness.answers.AnswerSheet;
import readiness.cell.TableRow;
import readiness.column.Layout;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.source.ProblemGroups;
import readiness.source.ProblemLog;

/**
 * Reads a file of rows as it streams by, several blocks at once. What comes of them is taken in the order of the file,
 * so that nothing depends on the number of threads.
 */
public final class Rows {

    /** More threads than this would only fill the memory: one takes in all that they read. */
    private static final int MOST_THREADS = 8;

    /** Blocks that wait for each thread, so that none idles while one takes in what they read. */
    private static final int AHEAD = 3;

    /** Bytes of the blocks that are being read, or are still to be taken in. */
    private static final int MOST_WAITING = 1 << 23;

    private final String file;
    private final Consumer<AnswerSheet> sheets;
    private final LongConsumer progress;
    private final ProblemLog problems;
    private final ProblemGroups groups = ProblemGroups.ofSentences();
    private final Deque<ForkJoinTask<Outcome>> reading = new ArrayDeque<>();
    private TableTally tally = TableTally.NOTHING;
    private int waiting;
    private long bytes;

    /**
     * @param sheets takes every sheet, in order
     * @param progress takes the number of bytes that have been read
     */
    public Rows(String file, Consumer<AnswerSheet> sheets, LongConsumer progress, ProblemLog problems) {
        this.file = file;
        this.sheets = sheets;
        this.progress = progress;
        this.problems = problems;
    }

    /** The result of reading a block: its sheets, the problems, the counts of its rows, and its size in bytes. */
    private record Outcome(List<AnswerSheet> sheets, List<Problem> problems, TableTally tally, int bytes) {}

    /**
     * Reads all blocks of a file.
     *
     * @throws IOException if it cannot be read
     */
    public void read(RowBlocks blocks, RowReader<?> reader) throws IOException {
        try {
            readAll(blocks, reader);
            if (blocks.isEmpty()) {
                groups.add(Problem.at(Location.startOf(file), Code.EMPTY_FILE, "{\"schema\": ...}"));
            }
        } catch (RowBlocks.RowTooLong row) {
            takeAll();
            row.problems(file).forEach(groups::add);
        }
    }

    /** Reads rows that are in memory. */
    public void read(Iterable<? extends TableRow> rows, Layout layout) {
        var assembler = new RowAssembler(layout);
        var own = new ProblemLog();
        for (TableRow row : rows) {
            assembler.read(row, own).ifPresent(sheet -> {
                if (row.isHidden() && !sheet.draft()) {
                    own.add(row.start(), Code.HIDDEN_ROW);
                }
                sheets.accept(sheet);
            });
            own.takeBack(0, own.mark()).forEach(groups::add);
        }
        tally = tally.plus(assembler.take());
    }

    /** Reports what is wrong with the rows, and returns what became of them. */
    public TableTally finish() {
        groups.report(file, problems);
        return tally;
    }

    private void readAll(RowBlocks blocks, RowReader<?> reader) throws IOException {
        int ahead = AHEAD * Math.min(ForkJoinPool.getCommonPoolParallelism() + 1, MOST_THREADS);
        for (var next = blocks.next(); next.isPresent(); next = blocks.next()) {
            RowBlocks.Block block = next.get();
            var task = ForkJoinTask.adapt(() -> outcome(reader, block));
            reading.add(task);
            waiting += block.size();
            if (reading.stream().filter(other -> !other.isDone()).count() <= ahead) {
                ForkJoinPool.commonPool().execute(task);
            } else {
                task.invoke(); // rather than wait for the others
            }
            while (!reading.isEmpty() && (reading.element().isDone() || waiting > MOST_WAITING)) {
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

    private static Outcome outcome(RowReader<?> reader, RowBlocks.Block block) {
        var sheets = new ArrayList<AnswerSheet>();
        var problems = new ProblemLog();
        var tally = reader.read(block, sheets::add, problems);
        return new Outcome(sheets, problems.all(), tally, block.size());
    }

    private void take(Outcome outcome) {
        outcome.sheets.forEach(sheets);
        outcome.problems.forEach(groups::add);
        tally = tally.plus(outcome.tally);
        waiting -= outcome.bytes;
        bytes += outcome.bytes;
        progress.accept(bytes);
    }
}
