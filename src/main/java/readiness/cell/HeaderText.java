package readiness.cell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people and form tools write around a question in the header of its column. */
public final class HeaderText {

    /** What form tools write between a question, or a grid, and what is below it. */
    public static final List<String> BETWEEN = List.of(" - ", " – ", " >> ", " : ", ": ");

    private static final Set<String> CHOICE = UsualWords.keys("choice");

    private static final Pattern NUMBER = Pattern.compile("\\s?(?:[A-Za-z]{0,8}\\d{1,4}){1,3} ?[-.:)] ?");

    /** What LimeSurvey writes before a question where codes and texts are asked for. */
    private static final Pattern CODE = Pattern.compile(
            "([a-z][a-z0-9]{0,40}|(?=[A-Za-z]{0,20}\\d)[A-Za-z]\\w{0,40})(?:\\[[A-Za-z0-9]{1,20}])?\\. ");

    /** How many characters of a question must be left: LimeSurvey leaves fifteen. */
    private static final int FEWEST = 12;

    private static final Set<String> COMMENTS = UsualWords.keys("comment");

    /** What LimeSurvey calls the comment on one of several options. */
    private static final Pattern COMMENT_ON_OPTION = Pattern.compile("[A-Za-z0-9]{1,40}comment");

    /** What REDCap writes before an option. */
    private static final String CHOOSING = "choice=";

    private HeaderText() {}

    /** Returns whether the words in brackets behind a question stand for a comment on its answer. */
    static boolean isComment(String words) {
        return COMMENTS.contains(Words.key(words))
                || COMMENT_ON_OPTION.matcher(words).matches();
    }

    /** Returns an option without what a tool writes before it. */
    static String withoutChoosing(String option) {
        return option.startsWith(CHOOSING) ? option.substring(CHOOSING.length()) : option;
    }

    /** Returns the rest of {@code 12. Q} and {@code Q12: Q [option]}: people and form tools number questions. */
    public static Optional<String> withoutNumber(String header) {
        return Stream.of(NUMBER.matcher(header), CODE.matcher(header))
                .filter(Matcher::lookingAt)
                .map(before -> header.substring(before.end()))
                .findFirst();
    }

    /** Returns the code in {@code code. Q}; the header itself where it has none. */
    public static String code(String header) {
        var code = CODE.matcher(header);
        return code.lookingAt() ? code.group(1) : header;
    }

    /** Returns {@code code[option]} in {@code code[option]. Q [an opt..]}; empty where a header has no such code. */
    static Optional<String> wholeCode(String header) {
        return Optional.of(CODE.matcher(header))
                .filter(Matcher::lookingAt)
                .map(code -> header.substring(0, code.end()).strip())
                .map(code -> code.substring(0, code.length() - 1));
    }

    /** Returns whether these words behind a question stand for its answer: Qualtrics writes {@code Selected Choice}. */
    public static boolean isChoice(String words) {
        return CHOICE.contains(Words.key(words));
    }

    /** Returns a header without the words behind a question that stand for its answer. */
    public static String withoutChoice(String header) {
        int place = header.lastIndexOf(" - ");
        return place >= 0 && isChoice(header.substring(place + 3)) ? header.substring(0, place) : header;
    }

    /** Returns the beginning of a question that is cut off, as its key; empty where too little of it is left. */
    public static Optional<String> beginning(String header) {
        String words = header.strip();
        boolean isCut = words.endsWith("..") || words.endsWith("…");
        return isCut ? Optional.of(Words.key(words)).filter(key -> key.length() >= FEWEST) : Optional.empty();
    }

    /** Returns a header without its number, and without the words that a tool adds to a question. */
    public static String plain(String header) {
        return withoutChoice(withoutNumber(header).orElse(header));
    }
}
