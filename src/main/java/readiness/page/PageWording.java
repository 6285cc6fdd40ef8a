package readiness.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readiness.assessment.Result;
import readiness.assessment.Subject;
import readiness.assessment.Team;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;
import readiness.questionnaire.Text;
import readiness.wording.Language;
import readiness.wording.Wording;

/** The language of a page, and the names of what it speaks about. */
public final class PageWording {

    /** More names than that are counted and not listed. */
    private static final int MOST_NAMED = 8;

    /** Shares that differ from 0 or 1 by less than this are none or all. */
    private static final double WHOLE = 1e-9;

    /** A difference that is smaller is rounded to nothing. */
    private static final double LEAST_SHOWN = 0.05;

    private final Wording wording;
    private final Map<Id, String> names;
    private final UnaryOperator<String> setting;
    private final About about;

    private PageWording(Wording wording, Map<Id, String> names, UnaryOperator<String> setting, About about) {
        this.wording = wording;
        this.names = names;
        this.setting = setting;
        this.about = about;
    }

    private static PageWording of(Map<Id, String> names, UnaryOperator<String> setting, Language language) {
        return new PageWording(Wording.of("readiness.page.Report", language), names, setting, About.TEAM);
    }

    /** Returns the wording of all that a page says about a result. */
    public static PageWording onPage(Result result, Language language) {
        return of(result, TextDirection::isolated, language);
    }

    /** Returns the wording for a terminal, which shows marks of direction instead of following them. */
    public static PageWording onTerminal(Result result, Language language) {
        return of(result, UnaryOperator.identity(), language);
    }

    /** Returns the wording of all that a page says about these teams and customers. */
    public static PageWording onPage(Map<Id, String> names, Language language) {
        return of(names, TextDirection::isolated, language);
    }

    /** Returns the same wording for a terminal. */
    public static PageWording onTerminal(Map<Id, String> names, Language language) {
        return of(names, UnaryOperator.identity(), language);
    }

    private static PageWording of(Result result, UnaryOperator<String> setting, Language language) {
        var names = result.questionnaires().stream()
                .flatMap(questionnaire -> questionnaire.subjects().stream())
                .flatMap(subject -> subject.team().stream())
                .collect(Collectors.toMap(Team::id, Team::name, (one, same) -> one));
        return of(names, setting, language);
    }

    /** Returns the same wording for a questionnaire: one about customers does not speak of teams. */
    public PageWording about(Questionnaire questionnaire) {
        return about(questionnaire.about());
    }

    /** Returns the same wording for one kind of subject. */
    public PageWording about(About kind) {
        return new PageWording(wording, names, setting, kind);
    }

    /** Returns the language of the page. */
    public Language language() {
        return wording.language();
    }

    /** Returns whether it speaks of teams, of customers or of the organisation. */
    public About about() {
        return about;
    }

    /**
     * Returns the sentence of a key; where there is another about customers, or the organisation, its key ends with
     * {@code .customer} or {@code .organisation}.
     */
    public String say(String key, Object... arguments) {
        return wording.say(own(key), arguments);
    }

    /** Returns the sentence of a key with its places left open, for a script that fills them in. */
    public String unfilled(String key) {
        return wording.unfilled(own(key));
    }

    private String own(String key) {
        String own = switch (about) {
            case TEAM -> key;
            case CUSTOMER -> key + ".customer";
            case ORGANISATION -> key + ".organisation";
        };
        return about != About.TEAM && wording.has(own) ? own : key;
    }

    /** Returns whether there is a sentence for this very key. */
    public boolean has(String key) {
        return wording.has(key);
    }

    /** Returns words of the questionnaire in the language of the page. */
    public String text(Text text) {
        return text.in(language());
    }

    /** Returns the same, and no words where there are none. */
    public String text(Optional<Text> text) {
        return text.map(this::text).orElse("");
    }

    /** Returns each of several in the language of the page. */
    public List<String> texts(List<Text> texts) {
        return texts.stream().map(this::text).toList();
    }

    /** Returns the name of a team; one that is written from right to left turns no word around it. */
    public String name(Id team) {
        return setting.apply(names.getOrDefault(team, team.name()));
    }

    /** Returns the name of a team, or what the organisation is called. */
    public String name(Subject subject) {
        return subject.team().map(team -> name(team.id())).orElse(say("organisation"));
    }

    /** Returns the name of a team for a picture, shortened to this number of characters. */
    public String shortName(Id team, int most) {
        return setting.apply(Drawing.shortened(names.getOrDefault(team, team.name()), most));
    }

    /** Returns the title of a dimension or a facet. */
    public String title(Questionnaire questionnaire, Id score) {
        return questionnaire.titleOf(score).map(this::text).orElse(score.name());
    }

    /** Returns a calendar date, {@code 2026-03-31}, as it is written in a letter. */
    public String date(String written) {
        var date = LocalDate.parse(written);
        return say("date", date.getDayOfMonth(), date.getMonthValue(), Integer.toString(date.getYear()));
    }

    /** Returns the day that is this number of days after a calendar date, as it is written in a letter. */
    public String date(String written, int days) {
        return date(LocalDate.parse(written).plusDays(days).toString());
    }

    /** Returns a number of points, with one decimal. */
    public String score(double points) {
        return wording.score(points);
    }

    /** Returns a score, with one decimal. */
    public String score(Score score) {
        return score(score.points());
    }

    /** Returns the score, or a dash where there is none. */
    public String score(Optional<Score> score) {
        return score.map(this::score).orElse("–");
    }

    /** Returns a change of a score with its sign: {@code +8.1} or {@code −8.1}. */
    public String change(double points) {
        return (points > 0 ? "+" : points < 0 ? "−" : "") + score(Math.abs(points));
    }

    /** Returns a difference between scores: {@code 8.1 points}, or that it is smaller than any that is shown. */
    public String points(double difference) {
        return difference > 0 && difference < LEAST_SHOWN
                ? say("points-too-few", score(0.1))
                : say("points", Apportionment.difference(difference, 0), score(difference));
    }

    /** Returns how far a score lies from a threshold, of the figures as they are printed. */
    public String difference(Score one, double other) {
        return difference(one.points(), other);
    }

    /** Returns how far two scores lie apart, of the figures as they are printed. */
    public String difference(double one, double other) {
        double printed = Math.abs(Apportionment.difference(one, other));
        return printed > 0 ? points(printed) : points(Math.min(Math.abs(one - other), LEAST_SHOWN / 2));
    }

    /** Returns a range in words: {@code between 40.0 and 60.0}, or the score where both ends are shown as the same. */
    public String between(Score low, Score high) {
        return score(low).equals(score(high)) ? score(low) : say("between", score(low), score(high));
    }

    /** Returns a range for a table: {@code 40.0 to 60.0}, or the score where both ends are shown as the same. */
    public String range(Score low, Score high) {
        return score(low).equals(score(high)) ? score(low) : say("range", score(low), score(high));
    }

    /** Returns a share from 0 to 1 as a whole percentage. */
    public String percent(double share) {
        return wording.percent(share);
    }

    /**
     * Returns a share as a whole percentage, which never rounds up to a goal that is not reached: 59.7 of 60 are 59%.
     */
    public String percent(double share, double goal) {
        long most = Scores.reaches(share, goal) ? Long.MAX_VALUE : Math.round(100 * goal) - 1;
        return percent(Math.max(0, Math.min(Math.round(100 * share), most)) / 100.0);
    }

    /**
     * Returns how many of a hundred a share is. Rounding never carries it across 50 or 90, where a word of confidence
     * ends, and all or none is only said where it is so.
     */
    public String hundredths(double share) {
        long rounded = Math.round(100 * share);
        for (long word : Apportionment.WORDS_BEGIN) {
            rounded = rounded == word && share < word / 100.0 - Scores.TOLERANCE ? word - 1 : rounded;
        }
        return hundredths(share, rounded);
    }

    /**
     * Returns how many of a hundred each share is, of shares that add up to 1: the numbers add up to 100, and the
     * bounds of {@link #hundredths(double)} hold.
     */
    public List<String> chances(List<Double> shares) {
        var rounded = Apportionment.chances(shares);
        return IntStream.range(0, shares.size())
                .mapToObj(each -> hundredths(shares.get(each), rounded.get(each)))
                .toList();
    }

    private String hundredths(double share, long rounded) {
        boolean whole = share > 1 - WHOLE || share < WHOLE;
        return whole || (rounded > 0 && rounded < 100)
                ? Long.toString(rounded)
                : say(rounded > 99 ? "more-than-99" : "fewer-than-1");
    }

    /** Returns shares that add up to 1 as percentages that add up to 100. */
    public List<String> percents(Collection<Double> shares) {
        return Apportionment.hundredths(List.copyOf(shares)).stream()
                .map(each -> percent(each / 100.0))
                .toList();
    }

    /** Returns a number with this number of decimals, and with the sign of a change before one that is negative. */
    public String number(double value, int decimals) {
        return wording.number(value, decimals).replace('-', '−');
    }

    /** Returns a number that people gave, with no needless decimals. */
    public String given(double value) {
        return wording.given(value);
    }

    /** Returns words that may contain commas themselves, separated by semicolons. */
    public String apart(List<String> words) {
        return wording.apart(words);
    }

    /** Returns names as an enumeration, and of many only how many more there are. */
    public String someOf(List<String> names) {
        return names.size() <= MOST_NAMED
                ? list(names)
                : say("and-others", String.join(", ", names.subList(0, MOST_NAMED)), names.size() - MOST_NAMED);
    }

    /** Returns the words as an enumeration: {@code a, b and c}. */
    public String list(List<String> words) {
        return wording.list(words);
    }

    /** Returns the words as alternatives: {@code a, b or c}. */
    public String either(List<String> words) {
        int last = words.size() - 1;
        return words.size() < 2
                ? String.join("", words)
                : say("either", String.join(", ", words.subList(0, last)), words.get(last));
    }

    /** Returns names as alternatives, and of many only how many more there are. */
    public String anyOf(List<String> names) {
        return names.size() <= MOST_NAMED
                ? either(names)
                : say("or-others", String.join(", ", names.subList(0, MOST_NAMED)), names.size() - MOST_NAMED);
    }

    /** Returns the words without the full stop that ends them. */
    public static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** Returns the words as a sentence: with a capital, and with a full stop where none ends it. */
    public static String sentence(String words) {
        return stopped(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    /** Returns the words with a full stop where none ends them; what begins with a name keeps its own first letter. */
    public static String stopped(String words) {
        return words.matches("(?s).*[.!?…]") ? words : words + ".";
    }
}
