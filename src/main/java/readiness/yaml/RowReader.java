package readiness.yaml;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.problem.Problem;
import readiness.yaml.RowBlocks.Block;
import readiness.yaml.RowBlocks.Row;

/**
 * Reads blocks of rows, each a sheet. It may be asked by several threads at once.
 *
 * <p>A row without a mistake is read fast. Any other is read again, by what explains mistakes.
 */
abstract class RowReader {

    final String file;
    final Questionnaires questionnaires;
    private final Queue<CleanSheet> idle = new ConcurrentLinkedQueue<>();

    RowReader(String file, Questionnaires questionnaires) {
        this.file = file;
        this.questionnaires = questionnaires;
    }

    /** Hands over the sheets in a block, in order, and what is wrong with the others. */
    final void read(Block block, Consumer<AnswerSheet> sheets, List<Problem> problems) {
        var idling = idle.poll();
        var clean = idling == null ? new CleanSheet(file, questionnaires) : idling;
        boolean isText = block.isText();
        for (Row row : block.rows()) {
            if (row.isBlank()) {
                continue;
            }
            var sheet = isText || row.isText() ? fast(row, clean) : null;
            if (sheet != null) {
                sheets.accept(sheet);
            } else {
                explain(row, sheets, problems);
            }
        }
        idle.add(clean);
    }

    /**
     * Returns the sheet in a row; null where there is something to be said.
     *
     * @param sheet to be filled in; it remembers what others have found out
     */
    abstract @Nullable AnswerSheet fast(Row row, CleanSheet sheet);

    /** Hands over the sheet in a row that has been decoded; locations count from the row's own first line. */
    abstract void explain(String text, Problems problems, Consumer<AnswerSheet> sheets);

    /** Reads a row with all that can be said about it. */
    private void explain(Row row, Consumer<AnswerSheet> sheets, List<Problem> problems) {
        var own = new Problems();
        int above = row.line() - 1;
        SourceFile.decode(file, row.bytes(), own).ifPresent(words -> {
            own.opened(file, words);
            explain(words, own, sheet -> sheets.accept(sheet.below(above)));
        });
        own.all().forEach(problem -> problems.add(problem.below(above)));
    }
}
