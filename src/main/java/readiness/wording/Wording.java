package readiness.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Whole sentences in one language, from a resource bundle.
 *
 * <p>Patterns are those of {@link MessageFormat}. Numbers for people are formatted here and nowhere else.
 */
public final class Wording {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202f';

    private final Language language;
    private final ResourceBundle bundle;

    private Wording(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /**
     * Returns the sentences of a bundle.
     *
     * @param name the bundle's name, as {@code readiness.page.Report}
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public static Wording of(String name, Language language) {
        // Without a fallback: the machine's locale must never choose the words.
        var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Wording(language, ResourceBundle.getBundle(name, language.locale(), control));
    }

    /** Returns the language that is spoken here. */
    public Language language() {
        return language;
    }

    /**
     * Returns the sentence for a key, with the arguments in their places; in French {@code de} and {@code que} lose
     * their {@code e} before one that asks for it, and a noun its plural behind a number below two.
     *
     * @throws java.util.MissingResourceException if no sentence has this key
     */
    public String say(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        if (language == Language.FR) {
            pattern = Singular.in(Elision.in(pattern, arguments), arguments);
        }
        var sentence = new MessageFormat(pattern, language.locale());
        assert sentence.getFormatsByArgumentIndex().length <= arguments.length : "too little to say for " + key;
        return sentence.format(arguments);
    }

    /**
     * Returns the sentence for a key with its places left open, as {@code {0}}, for a script that fills them in.
     *
     * @throws java.util.MissingResourceException if no sentence has this key
     */
    public String unfilled(String key) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(new Object[0]);
    }

    /**
     * Returns the unformatted text of a key, which is not a sentence but, for example, lines of a file.
     *
     * @throws java.util.MissingResourceException if no text has this key
     */
    public String verbatim(String key) {
        return bundle.getString(key);
    }

    /** Returns whether there is a sentence for this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * Returns the number for people, with this number of decimals, half away from zero: {@code 66.1}, in French
     * {@code 66,1}.
     */
    public String number(double value, int decimals) {
        return decimal(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    /**
     * Returns a number that people gave, with three decimals at most and no needless ones: {@code 3} or {@code 1.5}.
     */
    public String given(double value) {
        var decimals = new BigDecimal(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return decimal(decimals);
    }

    private String decimal(BigDecimal value) {
        String plain = value.toPlainString();
        return language == Language.FR ? plain.replace('.', ',') : plain;
    }

    /** Returns a score for people: one decimal, which is as much as any questionnaire bears. */
    public String score(double points) {
        return number(points, 1);
    }

    /** Returns a share from 0 to 1 as a whole percentage: {@code 87%}, in French {@code 87 %}. */
    public String percent(double share) {
        String whole = number(100 * share, 0);
        return language == Language.FR ? whole + NARROW_NO_BREAK_SPACE + '%' : whole + '%';
    }

    /** Returns the words as an enumeration: {@code a, b and c}. */
    public String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return joined(words, language == Language.FR ? " et " : " and ");
    }

    /** Returns words that may contain commas themselves, separated by semicolons: {@code a, b; c}. */
    public String apart(List<String> words) {
        return String.join(language == Language.FR ? NARROW_NO_BREAK_SPACE + "; " : "; ", words);
    }

    /** Returns the words as quoted alternatives: {@code “a”, “b” or “c”}. */
    public String alternatives(List<String> words) {
        var quoted = words.stream().map(this::quoted).toList();
        return quoted.size() < 2 ? String.join("", quoted) : joined(quoted, language == Language.FR ? " ou " : " or ");
    }

    private String quoted(String word) {
        return language == Language.FR ? "«" + NO_BREAK_SPACE + word + NO_BREAK_SPACE + "»" : "“" + word + "”";
    }

    private static String joined(List<String> words, String last) {
        return String.join(", ", words.subList(0, words.size() - 1)) + last + words.get(words.size() - 1);
    }
}
