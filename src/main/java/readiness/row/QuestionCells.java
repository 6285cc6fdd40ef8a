package readiness.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readiness.answers.CodedResponse;
import readiness.answers.Response;
import readiness.cell.CellWords;
import readiness.cell.CharSlice;
import readiness.cell.CodedWords;
import readiness.cell.CodingCache;
import readiness.cell.TableRow;
import readiness.cell.UsualWords;
import readiness.cell.WordCache;
import readiness.cell.Words;
import readiness.column.Layout;
import readiness.column.Layout.FormerColumn;
import readiness.column.Layout.OptionColumn;
import readiness.column.Layout.QuestionColumns;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.sheet.SheetAssembly;
import readiness.source.ProblemLog;

/** The cells of one question in the rows of a table. For one thread at a time. */
public final class QuestionCells {

    private static final Set<String> TICKED = UsualWords.keys("ticked");
    private static final Set<String> UNTICKED = UsualWords.keys("unticked");
    private static final Set<String> NOT_ASKED = UsualWords.keys("not-applicable");
    private static final Set<String> NO_VALUE = UsualWords.keys("no-value");

    private final Layout layout;
    private final QuestionColumns columns;
    private final Question asked;
    private final CodedWords codes;
    private final List<WordCache<Optional<OptionMark>>> ticks;
    private final boolean emptyIsNone;
    private final int[] whole;
    private final int[] options;
    private final int[] comments;

    /** What a cell says of one option. */
    private enum OptionMark {
        CHOSEN,
        NOT_CHOSEN,
        /** The form did not show the question, and writes so for each of its options. */
        NOT_ASKED
    }

    public QuestionCells(Layout layout, QuestionColumns columns) {
        this.layout = layout;
        this.columns = columns;
        this.asked = layout.codebook().questions().get(columns.question());
        this.codes = CodingCache.ofAnswers(layout.codebook(), columns.question(), columns.words());
        this.ticks = columns.options().stream()
                .map(option -> new WordCache<>(word -> tick(option, word)))
                .toList();
        this.emptyIsNone = (CellWords.takesSeveral(asked) || columns.isBox())
                && layout.map().emptyIsNone();
        this.whole = columns.columns().stream().mapToInt(Integer::intValue).toArray();
        this.options = columns.options().stream().mapToInt(OptionColumn::column).toArray();
        this.comments = columns.comments().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the number of the question. */
    int question() {
        return columns.question();
    }

    /** Returns whether a row has anything to say about the question. */
    boolean isFilled(TableRow row) {
        return firstFilled(row) >= 0;
    }

    /** Returns where the first filled cell is. */
    Optional<Location> place(TableRow row) {
        int first = firstFilled(row);
        return first < 0 ? Optional.empty() : Optional.of(row.place(first));
    }

    private int firstFilled(TableRow row) {
        int first = firstFilled(row, whole);
        return first < 0 ? firstFilled(row, options) : first;
    }

    private static int firstFilled(TableRow row, int... columns) {
        for (int column : columns) {
            if (!row.cell(column).isEmpty()) {
                return column;
            }
        }
        return -1;
    }

    /** Returns whether empty cells say that nothing was ticked: the question takes several options, or is a box. */
    boolean mayBeNone() {
        return emptyIsNone;
    }

    /** Returns whether nothing was ticked. */
    boolean isNone(TableRow row) {
        return emptyIsNone && firstFilled(row) < 0;
    }

    /** Takes a filled cell: its column, the number of its question, its text, and whether that is understood. */
    public interface Look {
        void at(int column, int question, String word, boolean understood);
    }

    /** Shows every filled cell of a row. */
    public void look(TableRow row, Look look) {
        for (int column : columns.columns()) {
            if (!row.cell(column).isEmpty()) {
                var code = codes.checked(row.cell(column));
                boolean understood = code.value().isPresent();
                var word = code.problems().stream()
                        .filter(problem -> problem.code() == Code.UNKNOWN_ANSWER)
                        .flatMap(problem -> problem.word().stream())
                        .findFirst()
                        .orElseGet(() -> row.cell(column).text());
                look.at(column, columns.question(), word, understood);
            }
        }
        for (int number = 0; number < columns.options().size(); number++) {
            int column = columns.options().get(number).column();
            if (!row.cell(column).isEmpty()) {
                boolean understood = ticks.get(number).of(row.cell(column)).isPresent();
                look.at(column, columns.question(), row.cell(column).text(), understood);
            }
        }
        for (int column : comments) {
            if (!row.cell(column).isEmpty()) {
                look.at(column, columns.question(), row.cell(column).text(), true);
            }
        }
    }

    /** Enters the answer of a row into its sheet. */
    void enter(TableRow row, SheetAssembly sheet, ProblemLog problems) {
        if (isNone(row)) {
            sheet.none(columns.question(), comment(row));
        } else if (firstFilled(row, options) >= 0 && !isTickBesideOptions(row)) {
            enterOptions(row, sheet);
        } else {
            enterWhole(row, sheet, problems);
        }
        if (comments.length > 0 && sheet.isLeftBlank(columns.question())) {
            int comment = firstFilled(row, comments);
            if (comment >= 0) {
                problems.add(row.place(comment), Code.COMMENT_ALONE, asked.id().name());
            }
        }
    }

    /** Enters that the answer cannot be used where cells of it have a fault, and returns whether that is so. */
    boolean enterFaults(TableRow row, SheetAssembly sheet) {
        var own = IntStream.concat(IntStream.of(whole), IntStream.of(options))
                .mapToObj(row.faults()::get)
                .filter(Objects::nonNull)
                .toList();
        if (!own.isEmpty()) {
            sheet.unreadable(columns.question(), own);
        }
        return !own.isEmpty();
    }

    /** A tick in the column of the whole question is one for an option that no header names: an error, not nothing. */
    private boolean isTickBesideOptions(TableRow row) {
        int first = firstFilled(row, whole);
        return first >= 0
                && codes.code(row.cell(first)) == null
                && TICKED.contains(Words.key(row.cell(first).text()));
    }

    private void enterWhole(TableRow row, SheetAssembly sheet, ProblemLog problems) {
        int first = -1;
        for (int column : whole) {
            CharSlice cell = row.cell(column);
            if (cell.isEmpty()) {
                continue;
            }
            if (first < 0) {
                first = column;
                enter(row, column, cell, sheet);
            } else if (!row.cell(first).text().equals(row.cell(column).text())) {
                enterOther(row, first, column, sheet, problems);
            }
        }
    }

    /** Enters another answer to the question: an error, unless it is one to a former id, which is left out. */
    private void enterOther(TableRow row, int first, int column, SheetAssembly sheet, ProblemLog problems) {
        var former = former(column);
        if (former.isPresent()) {
            String kept = former(first).orElse(asked.id()).name();
            problems.addSince(
                    row.place(first),
                    row.place(column),
                    Code.FORMER_ID_ANSWERED_TOO,
                    former.get().name(),
                    kept);
        } else {
            String text = row.cell(column).text();
            sheet.unreadable(
                    columns.question(),
                    List.of(Problem.at(
                                    row.place(column),
                                    Code.TWO_ANSWERS,
                                    text,
                                    asked.id().name())
                            .since(row.place(first))));
        }
    }

    /** Returns the former id that heads a column; empty where another header does. */
    private Optional<Id> former(int column) {
        return columns.former().stream()
                .filter(former -> former.column() == column)
                .map(FormerColumn::id)
                .findFirst();
    }

    private void enter(TableRow row, int column, CharSlice cell, SheetAssembly sheet) {
        CodedResponse code = codes.code(cell);
        if (code == null) {
            Location place = row.place(column);
            var problems = codes.checked(row.cell(column)).problems();
            sheet.unreadable(
                    columns.question(),
                    problems.stream().map(problem -> problem.from(place)).toList());
        } else {
            sheet.answer(columns.question(), comments.length == 0 ? code : commented(row, code));
        }
    }

    private CodedResponse commented(TableRow row, CodedResponse code) {
        var comment = comment(row);
        return code.response() == null || comment.isEmpty()
                ? code
                : CodedResponse.of(
                        layout.codebook(),
                        columns.question(),
                        new Response(code.response().answer(), comment));
    }

    /** Returns all that is said beside an answer: some form tools ask for a comment on each option. */
    private Optional<String> comment(TableRow row) {
        return comments.length == 0
                ? Optional.empty()
                : IntStream.of(comments)
                        .mapToObj(column -> row.cell(column).text())
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .reduce((first, next) -> first + "; " + next);
    }

    private void enterOptions(TableRow row, SheetAssembly sheet) {
        var chosen = new ArrayList<Id>();
        var errors = new ArrayList<Problem>();
        boolean isAsked = false;
        for (int number = 0; number < columns.options().size(); number++) {
            OptionColumn option = columns.options().get(number);
            CharSlice word = row.cell(option.column());
            if (!word.isEmpty()) {
                var tick = ticks.get(number).of(word);
                isAsked |= !tick.equals(Optional.of(OptionMark.NOT_ASKED));
                if (tick.isEmpty()) {
                    errors.add(Problem.at(
                            row.place(option.column()),
                            Code.NEITHER_CHOSEN_NOR_NOT,
                            word.text(),
                            option.option().name()));
                } else if (tick.get() == OptionMark.CHOSEN && !chosen.contains(option.option())) {
                    chosen.add(option.option());
                }
            }
        }
        if (!errors.isEmpty()) {
            sheet.unreadable(columns.question(), errors);
        } else if (isAsked) {
            var response = new Response(new Answer.Chosen(chosen), comment(row));
            sheet.answer(columns.question(), CodedResponse.of(layout.codebook(), columns.question(), response));
        }
    }

    private Optional<OptionMark> tick(OptionColumn option, String word) {
        String key = Words.key(word);
        if (!option.ticked().isEmpty() && !NO_VALUE.contains(key)) {
            return Optional.of(option.ticked().contains(key) ? OptionMark.CHOSEN : OptionMark.NOT_CHOSEN);
        }
        boolean names = columns.words()
                .option(word)
                .filter(option.option().name()::equals)
                .isPresent();
        if (names || TICKED.contains(key)) {
            return Optional.of(OptionMark.CHOSEN);
        }
        if (NOT_ASKED.contains(key)) {
            return Optional.of(OptionMark.NOT_ASKED);
        }
        return UNTICKED.contains(key) ? Optional.of(OptionMark.NOT_CHOSEN) : Optional.empty();
    }
}
