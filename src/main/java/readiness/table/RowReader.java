package readiness.table;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.document.ProblemLog;
import readiness.document.SourceFile;
import readiness.problem.Problem;
import readiness.table.RowBlocks.Block;
import readiness.table.RowBlocks.Row;

/**
 * Reads blocks of rows, each a sheet. It may be asked by several threads at once.
 *
 * <p>A row without a mistake is read fast. Any other is read again, by what explains mistakes.
 */
abstract class RowReader {

    final String file;
    final QuestionnaireCatalogue questionnaires;
    private final Queue<CodingCache> idle = new ConcurrentLinkedQueue<>();

    RowReader(String file, QuestionnaireCatalogue questionnaires) {
        this.file = file;
        this.questionnaires = questionnaires;
    }

    /** Returns what others have found out, until it is given back. */
    final CodingCache borrow() {
        var vocabulary = idle.poll();
        return vocabulary == null ? new CodingCache(file, questionnaires) : vocabulary;
    }

    /** Leaves it to others. */
    final void giveBack(CodingCache vocabulary) {
        idle.add(vocabulary);
    }

    /** Returns whether a row is so short that nothing is to be said about its length. */
    static boolean isShort(Row row) {
        return row.size() <= SourceFile.LONGEST_LINE;
    }

    /** Hands over the sheets in a block, in order, and what is wrong with the others. */
    abstract void read(Block block, Consumer<AnswerSheet> sheets, List<Problem> problems);

    /** Hands over the sheet in a row that has been decoded; locations count from the row's own first line. */
    abstract void explain(String text, ProblemLog problems, Consumer<AnswerSheet> sheets);

    /** Reads a row with all that can be said about it. */
    final void explain(Row row, Consumer<AnswerSheet> sheets, List<Problem> problems) {
        var own = new ProblemLog();
        int above = row.line() - 1;
        SourceFile.decode(file, row.bytes(), own).ifPresent(words -> {
            own.opened(file, words);
            explain(words, own, sheet -> sheets.accept(sheet.below(above)));
        });
        own.all().forEach(problem -> problems.add(problem.below(above)));
    }
}
