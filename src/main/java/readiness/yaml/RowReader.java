package readiness.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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

    /** Returns a sheet to fill in, which remembers what others have found out. */
    final CleanSheet borrow() {
        var sheet = idle.poll();
        return sheet == null ? new CleanSheet(file, questionnaires) : sheet;
    }

    /** Leaves a sheet to others. */
    final void giveBack(CleanSheet sheet) {
        idle.add(sheet);
    }

    /** Returns what of the first block is to be read as sheets. */
    abstract Block rowsOf(Block first);

    /** Returns the sheets in a block, and what is wrong with the others. */
    abstract Rows.Batch read(Block block);

    /** Hands over the sheet in a row that has been decoded; locations count from the row's own first line. */
    abstract void explain(String text, Problems problems, List<AnswerSheet> sheets);

    /** Reads a row with all that can be said about it. */
    final void explain(Row row, List<AnswerSheet> sheets, List<Problem> problems) {
        var own = new Problems();
        var found = new ArrayList<AnswerSheet>();
        Optional<String> text = SourceFile.decode(file, row.bytes(), own);
        text.ifPresent(words -> {
            own.opened(file, words);
            explain(words, own, found);
        });
        int above = row.line() - 1;
        found.forEach(sheet -> sheets.add(sheet.below(above)));
        own.all().forEach(problem -> problems.add(problem.below(above)));
    }
}
