package readiness.cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readiness.catalogue.YesNoWords;
import readiness.document.Node;
import readiness.problem.Location;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.sheet.ResponseReader;

/**
 * Turns the cells of a question's columns into what would be written in a sheet: people see the texts of options,
 * sheets have their ids.
 */
public final class CellWords {

    /** What the map says for a word that is no answer. */
    public static final String BLANK = "blank";

    /** What the map says for a word that means that none of the options was chosen. */
    public static final String NONE = "none";

    private static final String REASON = ResponseReader.NOT_APPLICABLE + ":";
    /** The meanings of a word other than an option. */
    public static final Set<String> OTHER_THAN_OPTIONS =
            Set.of(ResponseReader.DONT_KNOW, ResponseReader.NOT_APPLICABLE, BLANK);

    private static final Set<String> DOES_NOT_APPLY = UsualWords.keys("does-not-apply");
    private static final Set<String> NO_OPTION = UsualWords.keys("none-of-these");
    private static final Set<String> DONT_KNOW = UsualWords.keys("dont-know");

    private static final Set<String> BOX_TICKED = UsualWords.keys("box-ticked");
    private static final Set<String> BOX_UNTICKED = UsualWords.keys("box-unticked");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?\\d{1,9},\\d{1,9}");

    private static final Pattern TWO_NUMBERS = Pattern.compile("[-+]?[1-9]\\d{0,2}[.,]\\d{3}");

    private final Question question;

    /** The mark of decimals; empty where the assessment does not name one. */
    private final Optional<Character> decimal;

    private final SeveralOptions several;

    /** The meaning of each word: the id of an option, {@code dont-know}, {@code not-applicable} or {@code blank}. */
    private final Map<String, String> meanings = new HashMap<>();

    /** The words that the assessment explains, among them. */
    private final Set<String> explained;

    /**
     * @param words the meanings that the assessment gives to words, by the words' keys
     * @param between what separates several options; empty where the cells show it
     * @param decimal the mark of decimals; empty where the assessment does not name one, and numbers that could be two
     *     are refused
     */
    public CellWords(
            Question question, Map<String, String> words, Optional<String> between, Optional<Character> decimal) {
        this.question = question;
        this.decimal = decimal;
        this.explained = Set.copyOf(words.keySet());
        if (!isFreeText(question)) {
            DONT_KNOW.forEach(word -> meanings.put(word, ResponseReader.DONT_KNOW));
        }
        if (question.mayNotApply() && !isFreeText(question)) {
            DOES_NOT_APPLY.forEach(word -> meanings.put(word, ResponseReader.NOT_APPLICABLE));
        }
        if (takesSeveral(question)) {
            NO_OPTION.forEach(word -> meanings.put(word, NONE));
        }
        addOptions();
        words.forEach((word, meaning) -> {
            if (isAnswer(meaning)) {
                meanings.put(word, meaning);
            }
        });
        var options = new HashMap<>(meanings);
        options.values().removeIf(meaning -> meaning.equals(NONE) && !isChoice(NONE));
        this.several = new SeveralOptions(question, options, OTHER_THAN_OPTIONS, between);
    }

    /** A word that is explained for all questions may be an option of some of them only. */
    private boolean isAnswer(String meaning) {
        if (meaning.equals(NONE)) {
            return takesSeveral(question) || isChoice(NONE);
        }
        return !isNumber(question)
                || OTHER_THAN_OPTIONS.contains(meaning)
                || meaning.startsWith(REASON)
                || isNumber(meaning);
    }

    private boolean isChoice(String id) {
        return question.format().choices().stream()
                .anyMatch(choice -> choice.name().equals(id));
    }

    private static boolean isNumber(String meaning) {
        return !meaning.isEmpty() && Character.isDigit(meaning.charAt(meaning.length() - 1));
    }

    private void addOptions() {
        var ambiguous = new HashSet<String>();
        var texts = new HashMap<String, String>();
        for (Option option : question.format().options()) {
            for (String text : option.text().byLanguage().values()) {
                String earlier = texts.put(Words.key(text), option.id().name());
                if (earlier != null && !earlier.equals(option.id().name())) {
                    ambiguous.add(Words.key(text));
                }
            }
        }
        texts.keySet().removeAll(ambiguous);
        meanings.putAll(texts);
        question.format().choices().forEach(id -> meanings.put(Words.key(id.name()), id.name()));
        question.format()
                .choices()
                .forEach(id -> meanings.putIfAbsent(Words.key(id.name().replace("-", "")), id.name()));
        for (Option option : question.format().options()) {
            option.formerly()
                    .forEach(former -> meanings.putIfAbsent(
                            Words.key(former.name()), option.id().name()));
        }
    }

    /** Returns the id of the option that a word means; empty for any other word. */
    public Optional<String> option(String word) {
        return several.option(word);
    }

    /** Returns the id of the one option whose key begins so; empty where there is none, or more. */
    Optional<String> optionBeginning(String key) {
        return several.optionBeginning(key);
    }

    /** Returns the answer in a cell as it would be written in a sheet. */
    public Node node(String cell, Location place) {
        if (cell.startsWith(REASON)) {
            return notApplicable(cell.substring(REASON.length()).strip(), place);
        }
        String key = meanings.containsKey(Words.key(cell)) ? Words.key(cell) : withoutNumber(Words.key(cell));
        String meaning = Translations.meaning(key, word -> Optional.ofNullable(meanings.get(word)))
                .orElse(cell);
        if (meaning.equals(BLANK) && explained.contains(key)) {
            return new Node.Scalar(place, "", false);
        }
        if (meaning.equals(ResponseReader.NOT_APPLICABLE)
                && (explained.contains(key) || (question.mayNotApply() && !cell.equals(meaning)))) {
            return notApplicable(cell, place);
        }
        if (meaning.startsWith(REASON)) {
            return notApplicable(meaning.substring(REASON.length()).strip(), place);
        }
        return question.format()
                .fold(
                        choice -> new Node.Scalar(place, meaning, true),
                        multiple -> several(meaning, cell, place),
                        number -> number(meaning, place),
                        yesNo -> new Node.Scalar(
                                place,
                                Translations.meaning(key, this::meaningOrYesOrNo)
                                        .orElse(cell),
                                true),
                        text -> new Node.Scalar(place, meaning, true));
    }

    private Optional<String> meaningOrYesOrNo(String key) {
        return Optional.ofNullable(meanings.get(key)).or(() -> yesOrNo(key));
    }

    private Optional<String> yesOrNo(String key) {
        if (BOX_TICKED.contains(key) || BOX_UNTICKED.contains(key)) {
            return Optional.of((BOX_TICKED.contains(key) ? Id.YES : Id.NO).name());
        }
        return YesNoWords.meant(question.format(), key);
    }

    /** Returns whether cells are those of a box to tick, of which tools write nothing where it is not ticked. */
    public static boolean areOfBox(Question question, List<String> cells) {
        return question.format().choices().contains(Id.YES)
                && !cells.isEmpty()
                && cells.stream().map(Words::key).allMatch(BOX_TICKED::contains);
    }

    private Node several(String meaning, String cell, Location place) {
        if (meaning.equals(ResponseReader.DONT_KNOW)) {
            return new Node.Scalar(place, meaning, true);
        }
        boolean isNone = meaning.equals(NONE) && !isChoice(NONE);
        return new Node.Sequence(place, isNone ? List.of() : several.in(cell, place));
    }

    /** Returns whether a question takes several options. */
    public static boolean takesSeveral(Question question) {
        return question.format()
                .fold(choice -> false, multiple -> true, number -> false, yesNo -> false, text -> false);
    }

    private static boolean isNumber(Question question) {
        return question.format()
                .fold(choice -> false, multiple -> false, number -> true, yesNo -> false, text -> false);
    }

    private static boolean isFreeText(Question question) {
        return question.format()
                .fold(choice -> false, multiple -> false, number -> false, yesNo -> false, text -> true);
    }

    /** Returns the text of {@code 4 - Agree} or {@code 4. Agree} where that is an option. */
    private String withoutNumber(String key) {
        int end = 0;
        while (end < key.length() && Character.isDigit(key.charAt(end))) {
            end++;
        }
        String rest = key.substring(end).stripLeading();
        boolean numbered = end > 0 && !rest.isEmpty() && "-.):=".indexOf(rest.charAt(0)) >= 0;
        String text = numbered ? rest.substring(1).strip() : key;
        return meanings.containsKey(text) ? text : key;
    }

    private static Node notApplicable(String reason, Location place) {
        var key = new Node.Scalar(place, ResponseReader.NOT_APPLICABLE, false);
        return new Node.Mapping(place, List.of(new Node.Entry(key, new Node.Scalar(place, reason, true))));
    }

    private Node number(String word, Location place) {
        return new Node.Scalar(place, plain(word), word.equals(ResponseReader.DONT_KNOW));
    }

    /** Returns a number without marks of thousands, and with a point for its decimals. */
    private String plain(String word) {
        if (decimal.isPresent() && TWO_NUMBERS.matcher(word).matches()) {
            boolean isDecimal = word.indexOf(decimal.get()) >= 0;
            return word.replace(",", isDecimal ? "." : "").replace(".", isDecimal ? "." : "");
        }
        // A comma that cannot be one of thousands is a decimal comma, whatever separates the cells.
        return DECIMAL_COMMA.matcher(word).matches() ? word.replace(',', '.') : word;
    }

    /** Returns whether a cell may be either of two numbers: 1.500 is one and a half, or fifteen hundred. */
    boolean isTwoNumbers(String cell) {
        return isNumber(question)
                && decimal.isEmpty()
                && TWO_NUMBERS.matcher(cell).matches();
    }

    /** Returns the text of a number that a file holds as one: its point can only be that of decimals. */
    public static String ofNumber(String number) {
        return TWO_NUMBERS.matcher(number).matches() ? number + "0" : number;
    }
}
