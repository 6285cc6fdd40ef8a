package readiness.table;

import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.column.Layout;
import readiness.row.RowAssembler;
import readiness.row.RowBlocks.Block;
import readiness.row.RowReader;
import readiness.row.TableTally;
import readiness.source.ProblemLog;

/** Reads sheets from CSV: one in each row, its answers in columns. */
final class CsvRows extends RowReader<RowAssembler> {

    private final Layout layout;
    private final CsvBlocks blocks;

    CsvRows(String file, Layout layout, char separator) {
        super(file);
        this.layout = layout;
        this.blocks = new CsvBlocks(file, separator);
    }

    @Override
    protected RowAssembler memory() {
        return new RowAssembler(layout);
    }

    @Override
    protected TableTally tally(RowAssembler rows) {
        return rows.take();
    }

    @Override
    protected void read(Block block, RowAssembler rows, Consumer<AnswerSheet> sheets, ProblemLog problems) {
        int mark = problems.mark();
        blocks.read(block, row -> rows.read(row, problems).ifPresent(sheets), rows::countUnread, problems);
        problems.attribute(mark, layout.codebook().questionnaire().id().name());
    }
}
