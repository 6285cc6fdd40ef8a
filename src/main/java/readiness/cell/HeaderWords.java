package readiness.cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.answers.Codebook;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;

/** Recognises the questions of a questionnaire, and their options, in the headers of a table. */
public final class HeaderWords {

    private static final String OPENING = "[(";
    private static final String CLOSING = "])";
    /** No header has more of them that would part a question from the rest. */
    private static final int MOST_PARTS = 8;

    private static final int LONGEST_CODE = 200;

    /** What follows an id in the header of the comments on a question’s answer. */
    public static final String COMMENT = ".comment";

    private final Codebook codebook;
    private final boolean hasGroups;
    private final Map<String, Integer> questions = new HashMap<>();

    /** The former ids among them. */
    private final Map<String, Id> former = new HashMap<>();

    private final Map<Integer, CellWords> options = new HashMap<>();

    public HeaderWords(Codebook codebook) {
        this(codebook, false);
    }

    /** @param hasGroups whether a hyphen in a header separates a group of questions from the question, as in ODK */
    public HeaderWords(Codebook codebook, boolean hasGroups) {
        this.codebook = codebook;
        this.hasGroups = hasGroups;
        var ambiguous = new HashSet<String>();
        for (int number = 0; number < codebook.questions().size(); number++) {
            Question question = codebook.questions().get(number);
            for (String text : question.phrasing().text().byLanguage().values()) {
                Integer other = questions.put(Words.key(text), number);
                if (other != null && other != number) {
                    ambiguous.add(Words.key(text));
                }
            }
            if (CellWords.takesSeveral(question)) {
                options.put(number, new CellWords(question, Map.of(), Optional.empty(), Optional.empty()));
            }
        }
        questions.keySet().removeAll(ambiguous);
        for (int number = 0; number < codebook.questions().size(); number++) {
            String id = codebook.questions().get(number).id().name();
            questions.put(Words.key(id), number);
            // Some tools take no other characters than letters and digits in the name of a question.
            questions.putIfAbsent(Words.key(id.replace("-", "")), number);
        }
        addFormerIds();
    }

    private void addFormerIds() {
        for (int number = 0; number < codebook.questions().size(); number++) {
            for (Id id : codebook.questions().get(number).formerly()) {
                addFormerId(Words.key(id.name()), number, id);
                addFormerId(Words.key(id.name().replace("-", "")), number, id);
            }
        }
    }

    private void addFormerId(String key, int number, Id id) {
        if (questions.putIfAbsent(key, number) == null) {
            former.put(key, id);
        }
    }

    /** Returns the former id that a header is, be there a number before it. */
    public Optional<Id> formerId(String header) {
        return Optional.ofNullable(former.get(Words.key(header)))
                .or(() -> HeaderText.withoutNumber(header).map(rest -> former.get(Words.key(rest))));
    }

    /**
     * A question, and the option of it that a header names; empty where it names the question alone.
     *
     * @param isRow whether other words stand before the question, or behind it, as those of a grid do
     */
    public record Match(int question, Optional<Id> option, boolean isRow) {}

    /** Returns how many questions these headers are of. */
    public long questions(List<String> headers) {
        return headers.stream()
                .flatMap(header -> match(header).stream())
                .map(Match::question)
                .distinct()
                .count();
    }

    /** Returns what a header names, as form tools write it: {@code Q}, {@code Q [option]}, {@code group/Q/option}. */
    public Optional<Match> match(String header) {
        return unnumbered(header)
                .or(() -> HeaderText.withoutNumber(header).flatMap(this::unnumbered))
                .or(() -> HeaderText.wholeCode(header).flatMap(this::unnumbered));
    }

    /**
     * Returns the number of the question on whose answer a column has comments: {@code id.comment}, {@code Q
     * [Comment]}, {@code code[SQ001comment]}.
     */
    public Optional<Integer> commented(String header) {
        return header.endsWith(COMMENT)
                ? Optional.ofNullable(questions.get(Words.key(header.substring(0, header.length() - COMMENT.length()))))
                : commentedInBrackets(header)
                        .or(() -> HeaderText.withoutNumber(header).flatMap(this::commentedInBrackets));
    }

    private Optional<Integer> commentedInBrackets(String header) {
        String text = header.strip();
        int open = text.lastIndexOf('[');
        if (open < 0 || !text.endsWith("]")) {
            return Optional.empty();
        }
        String inside = text.substring(open + 1, text.length() - 1);
        return HeaderText.isComment(inside)
                ? question(text.substring(0, open))
                        .filter(number -> ofOption(number, inside).isEmpty())
                : Optional.empty();
    }

    private Optional<Match> unnumbered(String header) {
        return Stream.of(
                        whole(header),
                        bracketed(header),
                        path(header),
                        code(header),
                        prefixed(header),
                        joined(header),
                        rowBefore(header),
                        lastLine(header),
                        firstLine(header))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns what {@code Q - option} names, and {@code grid >> Q}. */
    private Optional<Match> joined(String header) {
        String text = header.replace('\u00a0', ' ');
        for (String between : HeaderText.BETWEEN) {
            int place = text.lastIndexOf(between);
            for (int tried = 0; place >= 0 && tried < MOST_PARTS; tried++) {
                var match = joined(text.substring(0, place), text.substring(place + between.length()));
                if (match.isPresent()) {
                    return match;
                }
                place = text.lastIndexOf(between, place - 1);
            }
        }
        return Optional.empty();
    }

    /** Qualtrics writes {@code Q - Selected Choice} for the question, and an option behind that. */
    private Optional<Match> joined(String before, String after) {
        return HeaderText.isChoice(after) ? whole(before) : both(HeaderText.withoutChoice(before), after);
    }

    /** Returns the match for the last line of a header: an introduction may precede the question. */
    private Optional<Match> lastLine(String header) {
        int end = Math.max(header.strip().lastIndexOf('\n'), header.strip().lastIndexOf('\r'));
        return end < 0 ? Optional.empty() : row(header.strip().substring(end + 1));
    }

    /** Returns the match for the first line of a header: how to answer may follow the question. */
    private Optional<Match> firstLine(String header) {
        String text = header.strip();
        int end = (int)
                text.chars().takeWhile(next -> next != '\n' && next != '\r').count();
        return end == text.length() ? Optional.empty() : row(text.substring(0, end));
    }

    private Optional<Match> whole(String header) {
        return question(header).map(number -> new Match(number, Optional.empty(), false));
    }

    private Optional<Match> row(String header) {
        return question(header).map(number -> new Match(number, Optional.empty(), true));
    }

    /** Returns whether these words are a question's id or text, and nothing else. */
    public boolean isQuestion(String words) {
        return questions.containsKey(Words.key(words));
    }

    private Optional<Integer> question(String words) {
        return Optional.ofNullable(questions.get(Words.key(words)))
                .or(() -> HeaderText.beginning(words).flatMap(this::beginning));
    }

    /** Returns the one question that begins so. */
    private Optional<Integer> beginning(String key) {
        var found = questions.entrySet().stream()
                .filter(known -> known.getKey().startsWith(key))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<Match> bracketed(String header) {
        String text = header.strip();
        int kind = text.isEmpty() ? -1 : CLOSING.indexOf(text.charAt(text.length() - 1));
        if (kind < 0) {
            return Optional.empty();
        }
        for (int open = text.indexOf(OPENING.charAt(kind));
                open >= 0;
                open = text.indexOf(OPENING.charAt(kind), open + 1)) {
            var match = both(text.substring(0, open), text.substring(open + 1, text.length() - 1));
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** The row of a grid names the question by itself. */
    private Optional<Match> both(String question, String option) {
        return question(question)
                .flatMap(number -> ofOption(number, HeaderText.withoutChoosing(option)))
                .or(() -> row(option));
    }

    private Optional<Match> path(String header) {
        String name = withoutGroups(header);
        if (name.length() == header.length()) {
            return Optional.empty();
        }
        String question = withoutGroups(header.substring(0, header.length() - name.length() - 1));
        return both(question, name).flatMap(match -> match.isRow() ? whole(name) : Optional.of(match));
    }

    /** Returns what {@code question_option} names, and {@code question___option}. */
    private Optional<Match> code(String header) {
        int last = header.length() > LONGEST_CODE ? -1 : header.length();
        for (int place = header.indexOf('_'); place >= 0 && place < last; place = header.indexOf('_', place + 1)) {
            int start = place;
            while (start < header.length() && header.charAt(start) == '_') {
                start++;
            }
            String option = header.substring(start);
            var match = question(header.substring(0, place)).flatMap(number -> ofOption(number, option));
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    private Optional<Match> prefixed(String header) {
        int colon = header.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : question(header.substring(colon + 1)).flatMap(asked -> ofOption(asked, header.substring(0, colon)));
    }

    private Optional<Match> rowBefore(String header) {
        int colon = header.indexOf(':');
        return colon < 0 ? Optional.empty() : row(header.substring(0, colon));
    }

    /** Returns a header without the groups before it: {@code group/question}. */
    public String withoutGroups(String header) {
        return header.substring(Math.max(header.lastIndexOf('/'), hasGroups ? header.lastIndexOf('-') : -1) + 1);
    }

    /** Returns an option of a question that takes several. */
    public Optional<Match> ofOption(int question, String words) {
        return Optional.ofNullable(options.get(question))
                .flatMap(cells ->
                        cells.option(words).or(() -> HeaderText.beginning(words).flatMap(cells::optionBeginning)))
                .map(id -> new Match(question, Optional.of(new Id(id)), false));
    }

    /** Returns the questions of which these words are an option, and that take several. */
    public IntStream questionsWithOption(String words) {
        return options.keySet().stream()
                .mapToInt(Integer::intValue)
                .filter(question -> ofOption(question, words).isPresent())
                .sorted();
    }

    public Codebook codebook() {
        return codebook;
    }
}
