package readiness.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readiness.answers.Codebook;
import readiness.cell.CellWords;
import readiness.cell.FormTool;
import readiness.column.ColumnMap.AnswerSource;
import readiness.column.Layout.FormerColumn;
import readiness.column.Layout.OptionColumn;
import readiness.column.Layout.QuestionColumns;
import readiness.problem.Code;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.sheet.ResponseReader;
import readiness.source.ProblemLog;

/** Determines which columns hold the answers to which questions, and what the words in their cells mean. */
final class QuestionFinder {

    private static final AnswerSource UNMAPPED =
            new AnswerSource(List.of(), Map.of(), Optional.empty(), Map.of(), Set.of());

    private final ColumnMap map;
    private final HeaderColumns columns;
    private final Optional<FormTool> tool;
    private final Codebook codebook;
    private final ProblemLog problems;

    /** The columns with comments, by the numbers of the questions. */
    private final Map<Integer, List<Integer>> comments;

    QuestionFinder(
            ColumnMap map, HeaderColumns columns, Optional<FormTool> tool, Codebook codebook, ProblemLog problems) {
        this.map = map;
        this.columns = columns;
        this.tool = tool;
        this.codebook = codebook;
        this.problems = problems;
        this.comments = columns.comments();
    }

    /** Returns the columns of the questions that the settings name, then of those that headers name, by number. */
    Map<Integer, QuestionColumns> find() {
        var byQuestion = new TreeMap<Integer, QuestionColumns>();
        map.questions()
                .forEach((name, cells) -> question(name).ifPresent(number -> {
                    if (byQuestion.containsKey(number)) {
                        problems.add(name.location(), Code.ITEM_TWICE, name.name());
                    } else {
                        byQuestion.put(number, mapped(number, cells));
                    }
                }));
        addRecognised(byQuestion);
        return byQuestion;
    }

    /** Returns the questions that some column answers, or whose column the settings leave open, which they say. */
    Set<Integer> answered(Map<Integer, QuestionColumns> questions) {
        var answered = new TreeSet<Integer>();
        questions.forEach((number, cells) -> {
            if (!cells.isEmpty()) {
                answered.add(number);
            }
        });
        map.questions().forEach((name, cells) -> {
            if (cells.isOpen()) {
                codebook.placeByAnyId(name.name()).ifPresent(answered::add);
            }
        });
        return answered;
    }

    private Optional<Integer> question(Named name) {
        var number = codebook.placeByAnyId(name.name());
        if (number.isEmpty()) {
            problems.addChoice(
                    name.location(),
                    Code.UNKNOWN_QUESTION,
                    codebook.questions().stream()
                            .map(known -> known.id().name())
                            .toList(),
                    name.name(),
                    codebook.questionnaire().id().name());
        }
        return number;
    }

    private QuestionColumns mapped(int number, AnswerSource cells) {
        Question question = codebook.questions().get(number);
        boolean byHeader = cells.columns().isEmpty() && cells.options().isEmpty();
        var whole = byHeader ? withWholeAnswers(number) : columns.of(cells.columns());
        var options = mappedOptions(question, cells);
        columns.take(whole);
        columns.take(numbers(options));
        checkMeanings(question, cells);
        if (byHeader && whole.isEmpty()) {
            options = withOptions(number, cells.ticked());
            columns.take(numbers(options));
        }
        if (cells.hasOpenOption()) {
            return of(
                    number, List.of(), List.of(), List.of(),
                    cells); // without one of its columns it would lack a choice
        }
        var former = byHeader ? former(question, whole) : List.<FormerColumn>of();
        return of(number, whole, former, options, cells);
    }

    private List<Integer> withWholeAnswers(int question) {
        return columns.all()
                .filter(column -> columns.matches(column)
                        .anyMatch(match ->
                                match.question() == question && match.option().isEmpty()))
                .boxed()
                .toList();
    }

    private List<OptionColumn> mappedOptions(Question question, AnswerSource cells) {
        var options = new ArrayList<OptionColumn>();
        cells.options().forEach((option, header) -> {
            if (!Id.isWellFormed(option.name()) || !question.format().choices().contains(new Id(option.name()))) {
                problems.addChoice(
                        option.location(),
                        Code.UNKNOWN_ANSWER,
                        Id.names(question.format().choices()),
                        option.name(),
                        question.id().name());
            } else if (!header.isOpen()) {
                columns.of(header)
                        .forEach(
                                column -> options.add(new OptionColumn(column, new Id(option.name()), cells.ticked())));
            }
        });
        return options;
    }

    private List<OptionColumn> withOptions(int question, Set<String> ticked) {
        var options = new ArrayList<OptionColumn>();
        columns.all()
                .forEach(column -> columns.matches(column)
                        .filter(match ->
                                match.question() == question && match.option().isPresent())
                        .findFirst()
                        .ifPresent(match -> options.add(
                                new OptionColumn(column, match.option().orElseThrow(), ticked))));
        return options;
    }

    private static List<Integer> numbers(List<OptionColumn> options) {
        return options.stream().map(OptionColumn::column).toList();
    }

    private CellWords cellWords(int number, AnswerSource cells) {
        Question question = codebook.questions().get(number);
        var meanings = new HashMap<String, String>();
        tool.ifPresent(known -> known.blanks().forEach(word -> meanings.put(word, CellWords.BLANK)));
        map.options().forEach((word, meaning) -> meanings.put(word, meaning.name()));
        cells.words().forEach((word, meaning) -> meanings.put(word, meaning.name()));
        return cellWords(question, meanings, cells);
    }

    private CellWords cellWords(Question question, Map<String, String> meanings, AnswerSource cells) {
        return new CellWords(
                question,
                meanings,
                cells.between().or(map::between),
                map.format().decimal());
    }

    /** Adds the questions that the headers name by themselves. */
    private void addRecognised(Map<Integer, QuestionColumns> byQuestion) {
        var whole = new TreeMap<Integer, List<Integer>>();
        var single = new TreeMap<Integer, List<OptionColumn>>();
        columns.all()
                .filter(columns::isFree)
                .forEach(column -> columns.match(column)
                        .ifPresent(match -> match.option()
                                .ifPresentOrElse(
                                        option -> single.computeIfAbsent(match.question(), first -> new ArrayList<>())
                                                .add(new OptionColumn(column, option, Set.of())),
                                        () -> whole.computeIfAbsent(match.question(), first -> new ArrayList<>())
                                                .add(column))));
        var found = new TreeSet<>(whole.keySet());
        found.addAll(single.keySet());
        var mapped = Set.copyOf(byQuestion.keySet());
        for (int question : found) {
            var answers = whole.getOrDefault(question, List.of());
            var options = single.getOrDefault(question, List.of());
            if (isOpen(byQuestion.get(question))) {
                continue;
            }
            if (mapped.contains(question)) {
                columns.ignoreDoubled(answers);
                columns.ignoreDoubled(numbers(options));
            } else {
                columns.take(answers);
                columns.take(numbers(options));
                var former = former(codebook.questions().get(question), answers);
                byQuestion.put(question, of(question, answers, former, options, UNMAPPED));
            }
        }
    }

    /** Returns whether the settings name no column of a question yet: then no other column is named for it. */
    private static boolean isOpen(@Nullable QuestionColumns named) {
        return named != null && named.columns().isEmpty() && named.options().isEmpty();
    }

    /** Returns those of the columns that former ids head, the most recent id first. */
    private List<FormerColumn> former(Question question, List<Integer> whole) {
        return question.formerly().stream()
                .flatMap(id -> whole.stream()
                        .filter(column -> columns.isFormerly(column, id))
                        .map(column -> new FormerColumn(column, id)))
                .toList();
    }

    private QuestionColumns of(
            int number,
            List<Integer> whole,
            List<FormerColumn> former,
            List<OptionColumn> options,
            AnswerSource cells) {
        var old = former.stream().map(FormerColumn::column).toList();
        var ordered = Stream.concat(whole.stream().filter(column -> !old.contains(column)), old.stream())
                .toList();
        var question = codebook.questions().get(number);
        boolean isBox = ordered.size() == 1 && CellWords.areOfBox(question, columns.cells(ordered.get(0)));
        var remarks = comments.getOrDefault(number, List.of());
        columns.take(remarks);
        return new QuestionColumns(number, ordered, former, options, remarks, isBox, cellWords(number, cells));
    }

    /** Reports words that the settings map to an answer that the question does not take. */
    private void checkMeanings(Question question, AnswerSource cells) {
        var plain = cellWords(question, Map.of(), cells);
        cells.words().values().stream()
                .filter(meaning -> !CellWords.OTHER_THAN_OPTIONS.contains(meaning.name()))
                .distinct()
                .forEach(meaning ->
                        new ResponseReader(question, problems).read(plain.node(meaning.name(), meaning.location())));
    }

    /** Reports a meaning of a word for all questions that none of them takes: it would never be met. */
    void checkSharedWords() {
        var known = new TreeSet<>(CellWords.OTHER_THAN_OPTIONS);
        codebook.questions()
                .forEach(question -> known.addAll(Id.names(question.format().choices())));
        if (codebook.questions().stream().anyMatch(CellWords::takesSeveral)) {
            known.add(CellWords.NONE);
        }
        map.options().values().stream()
                .filter(word -> !known.contains(word.name()))
                .filter(word -> Id.isWellFormed(word.name()))
                .distinct()
                .forEach(word -> problems.addChoice(
                        word.location(),
                        Code.UNKNOWN_ANSWER,
                        known,
                        word.name(),
                        codebook.questionnaire().id().name()));
    }
}
