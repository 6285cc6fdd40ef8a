package readiness.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import readiness.answers.AnswerSheet;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;

/**
 * Reads a file of rows as it streams by: several blocks at once, and what comes of them in the order of the file, so
 * that nothing depends on the number of threads.
 */
final class Rows {

    /** Whoever has more mistakes in one file has one mistake a thousand times. */
    private static final int MOST_PROBLEMS = 1_000;

    private final String file;
    private final Consumer<AnswerSheet> sheets;
    private final Problems problems;
    private final Deque<ForkJoinTask<Batch>> reading = new ArrayDeque<>();
    private int told;
    private int leftOut;

    Rows(String file, Consumer<AnswerSheet> sheets, Problems problems) {
        this.file = file;
        this.sheets = sheets;
        this.problems = problems;
    }

    /** What comes of a block. */
    record Batch(List<AnswerSheet> sheets, List<Problem> problems) {}

    /**
     * Reads all blocks.
     *
     * @param header takes the first block and returns what reads the rows, or nothing where that cannot be told
     */
    void read(InputStream stream, boolean quotes, Function<RowBlocks.Block, Optional<RowReader>> header)
            throws IOException {
        var blocks = new RowBlocks(stream, quotes);
        try {
            var first = blocks.next();
            if (first.isEmpty()) {
                problems.add(Location.startOf(file), Code.EMPTY_FILE);
                return;
            }
            var reader = header.apply(first.get());
            if (reader.isPresent()) {
                readAll(blocks, reader.get(), reader.get().rowsOf(first.get()));
            }
        } catch (RowBlocks.RowTooLong row) {
            takeAll();
            problems.add(new Location(file, row.line(), 1), Code.ROW_TOO_LONG);
        }
        if (leftOut > 0) {
            problems.add(Location.startOf(file), Code.MORE_PROBLEMS, Integer.toString(leftOut));
        }
    }

    private void readAll(RowBlocks blocks, RowReader reader, RowBlocks.Block first) throws IOException {
        int ahead = ForkJoinPool.getCommonPoolParallelism() + 2;
        Optional<RowBlocks.Block> next = Optional.of(first);
        while (next.isPresent()) {
            RowBlocks.Block block = next.get();
            reading.add(ForkJoinPool.commonPool().submit(() -> reader.read(block)));
            if (reading.size() > ahead) {
                take(reading.remove().join());
            }
            next = blocks.next();
        }
        takeAll();
    }

    private void takeAll() {
        while (!reading.isEmpty()) {
            take(reading.remove().join());
        }
    }

    private void take(Batch batch) {
        batch.sheets().forEach(sheets);
        for (Problem problem : batch.problems()) {
            if (told < MOST_PROBLEMS) {
                problems.addAll(List.of(problem));
                told++;
            } else if (problem.isError()) {
                leftOut++;
            }
        }
    }
}
