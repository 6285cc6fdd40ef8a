package readiness.row;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.problem.Limit;
import readiness.row.RowBlocks.Block;
import readiness.source.ProblemLog;
import readiness.source.Utf8Text;

/**
 * Reads blocks of rows, each a sheet. Several threads may use it at once.
 *
 * @param <C> what one thread remembers from row to row
 */
public abstract class RowReader<C> {

    protected final String file;
    private final Queue<C> idle = new ConcurrentLinkedQueue<>();

    protected RowReader(String file) {
        this.file = file;
    }

    /** Returns an empty memory. */
    protected abstract C memory();

    /** Reads the sheets of a block, in order. */
    protected abstract void read(Block block, C memory, Consumer<AnswerSheet> sheets, ProblemLog problems);

    /** Returns what became of the rows since this was last asked. */
    protected abstract TableTally tally(C memory);

    /** Hands over the sheets of a block, in order, reports what is wrong with the others, and counts them all. */
    public final TableTally read(Block block, Consumer<AnswerSheet> sheets, ProblemLog problems) {
        C other = idle.poll();
        C memory = other == null ? memory() : other;
        read(block, memory, sheets, problems);
        var tally = tally(memory);
        idle.add(memory);
        return tally;
    }

    /** Returns whether a row is no longer than a line may be. */
    public static boolean isShort(RowBytes row) {
        return row.size() <= Limit.LINE.most();
    }

    /** Returns the text of a row; empty where its bytes are no UTF-8, or too many, which is reported. */
    public static Optional<String> decode(String file, RowBytes row, ProblemLog problems) {
        var own = new ProblemLog();
        var text = Utf8Text.of(file, row.bytes(), own);
        // A message must not quote the cells of respondents, and where they are is not known.
        own.all().forEach(problem -> problems.add(problem.on(Optional.empty()).below(row.line() - 1)));
        return text;
    }
}
