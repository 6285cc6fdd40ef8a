package readiness.column;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readiness.answers.Codebook;
import readiness.cell.CellWords;
import readiness.cell.UsualWords;
import readiness.cell.Words;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;

/** Recognises the questions of a questionnaire, and their options, in the headers of a table. */
public final class HeaderWords {

    private static final String OPENING = "[(";
    private static final String CLOSING = "])";
    private static final Set<String> CHOICE = UsualWords.keys("choice");

    private static final Pattern NUMBER = Pattern.compile("\\s?(?:[A-Za-z]{0,8}\\d{1,4}){1,3} ?[-.:)] ?");

    private final Codebook codebook;
    private final Map<String, Integer> questions = new HashMap<>();

    /** The former ids among them. */
    private final Map<String, Id> former = new HashMap<>();

    private final Map<Integer, CellWords> options = new HashMap<>();

    public HeaderWords(Codebook codebook) {
        this.codebook = codebook;
        var ambiguous = new HashSet<String>();
        for (int number = 0; number < codebook.questions().size(); number++) {
            Question question = codebook.questions().get(number);
            for (String text :
                    Set.copyOf(question.phrasing().text().byLanguage().values())) {
                if (questions.put(Words.key(text), number) != null) {
                    ambiguous.add(Words.key(text));
                }
            }
            if (CellWords.takesSeveral(question)) {
                options.put(number, new CellWords(question, Map.of(), Optional.empty(), false));
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
                .or(() -> withoutNumber(header).map(rest -> former.get(Words.key(rest))));
    }

    /** A question, and the option of it that a header names; empty where it names the question alone. */
    public record Match(int question, Optional<Id> option) {}

    /** Returns what a header names, as form tools write it: {@code Q}, {@code Q [option]}, {@code group/Q/option}. */
    public Optional<Match> match(String header) {
        return unnumbered(header).or(() -> withoutNumber(header).flatMap(this::unnumbered));
    }

    private Optional<Match> unnumbered(String header) {
        return Stream.of(
                        whole(header),
                        bracketed(header),
                        path(header),
                        prefixed(header),
                        dashed(header),
                        lastLine(header))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns what {@code Q - option} names; Qualtrics writes {@code Q - Selected Choice} for the question. */
    private Optional<Match> dashed(String header) {
        int dash = header.lastIndexOf(" - ");
        if (dash < 0) {
            return Optional.empty();
        }
        String question = header.substring(0, dash);
        String option = header.substring(dash + 3);
        return CHOICE.contains(Words.key(option)) ? whole(question) : both(question, option);
    }

    /** Returns the match for the last line of a header: an introduction may precede the question. */
    private Optional<Match> lastLine(String header) {
        int end = Math.max(header.strip().lastIndexOf('\n'), header.strip().lastIndexOf('\r'));
        return end < 0 ? Optional.empty() : whole(header.strip().substring(end + 1));
    }

    /** Returns the rest of {@code 12. Q} and {@code Q12: Q [option]}: people and form tools number questions. */
    private static Optional<String> withoutNumber(String header) {
        var number = NUMBER.matcher(header);
        return number.lookingAt() ? Optional.of(header.substring(number.end())) : Optional.empty();
    }

    private Optional<Match> whole(String header) {
        return question(header).map(number -> new Match(number, Optional.empty()));
    }

    private Optional<Integer> question(String words) {
        return Optional.ofNullable(questions.get(Words.key(words)));
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
        var row = question(option).map(number -> new Match(number, Optional.<Id>empty()));
        return question(question).flatMap(number -> ofOption(number, option)).or(() -> row);
    }

    private Optional<Match> path(String header) {
        int last = header.lastIndexOf('/');
        if (last < 0) {
            return Optional.empty();
        }
        String before = header.substring(0, last);
        String question = before.substring(before.lastIndexOf('/') + 1);
        return both(question, header.substring(last + 1));
    }

    private Optional<Match> prefixed(String header) {
        int colon = header.indexOf(':');
        return colon < 0 ? Optional.empty() : both(header.substring(colon + 1), header.substring(0, colon));
    }

    /** Returns an option of a question that takes several. */
    public Optional<Match> ofOption(int question, String words) {
        return Optional.ofNullable(options.get(question))
                .flatMap(cells -> cells.option(words))
                .map(id -> new Match(question, Optional.of(new Id(id))));
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
