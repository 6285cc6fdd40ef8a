package readiness.testkit;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readiness.wording.Language;

/** A report as a reader has it: its sentences and tables, read back from the text of the file. */
public final class PrintedPage {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(,choice,(?:[^{}]|\\{\\d})*|,number,integer)?}");
    private static final Pattern NUMBER = Pattern.compile("−?\\d+([.,]\\d+)?");
    private static final Pattern TABLE =
            Pattern.compile("(?s)<table[^>]*>\\s*<caption>(.*?)<thead><tr>(.*?)<tbody>(.*?)</table>");

    private static final Pattern TALLY = Pattern.compile("(?s)<table class=\"?tally\"?>(.*?)</table>");
    private static final Pattern NAMED = Pattern.compile("(?s)<dt>(.*?)<dd>(.*?)(?=<dt>|</dl>|</div>)");

    private final String html;
    private final ResourceBundle bundle;

    private PrintedPage(String html, ResourceBundle bundle) {
        this.html = html;
        this.bundle = bundle;
    }

    /** A table with the heading of its part. */
    public record Printed(String caption, List<String> columns, List<List<String>> rows) {

        /** Returns the column of this title, from 0; −1 where there is none. */
        public int column(String title) {
            return columns.indexOf(title);
        }

        /** Returns the cells of the row that begins with, or has in its second place, this name. */
        public List<String> row(String name) {
            return rows.stream()
                    .filter(cells -> cells.stream().limit(2).anyMatch(name::equals))
                    .findFirst()
                    .orElse(List.of());
        }
    }

    public static PrintedPage of(String html, Language language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new PrintedPage(
                html.replaceAll("(?s)<(script|style|svg|template)\\b.*?</\\1>", ""),
                ResourceBundle.getBundle("readiness.page.Report", language.locale(), control));
    }

    /** Returns the part of this page between its n-th heading of a kind and the next of that kind. */
    public List<PrintedPage> sections() {
        return Stream.of(html.split("<section ", -1))
                .skip(1)
                .map(part -> new PrintedPage(part, bundle))
                .toList();
    }

    /** Returns the recommendation in a sentence. */
    public PrintedPage headline() {
        return new PrintedPage(html.replaceFirst("(?s).*(<p class=\"?headline\"?>.*?)</p>.*", "$1"), bundle);
    }

    /** Returns what is said of each name in lists of names. */
    public Map<String, PrintedPage> named() {
        var named = new TreeMap<String, PrintedPage>();
        NAMED.matcher(html)
                .results()
                .forEach(match -> named.put(text(match.group(1)), new PrintedPage("<p>" + match.group(2), bundle)));
        return named;
    }

    /** Returns the tallies of the questions, a row for each team after the one of all of them, without the heads. */
    public List<List<List<String>>> tallies() {
        return TALLY.matcher(html)
                .results()
                .map(table -> Stream.of(table.group(1).split("<tr>", -1))
                        .skip(2)
                        .map(PrintedPage::cells)
                        .toList())
                .filter(rows -> !rows.isEmpty())
                .toList();
    }

    /** Returns the tables that have a caption. */
    public List<Printed> tables() {
        return TABLE.matcher(html)
                .results()
                .map(table -> new Printed(
                        text(table.group(1)),
                        cells(table.group(2)),
                        Stream.of(table.group(3).split("<tr>", -1))
                                .skip(1)
                                .map(PrintedPage::cells)
                                .toList()))
                .toList();
    }

    /** Returns the tables of a caption, whose words the page has under this key. */
    public List<Printed> tables(String key) {
        var caption = pattern(key);
        return tables().stream()
                .filter(table -> Stream.of(caption, pattern(key + ".customer"))
                        .anyMatch(words -> words.matcher(table.caption()).lookingAt()))
                .toList();
    }

    private static List<String> cells(String row) {
        return Stream.of(row.split("<t[hd]\\b", -1))
                .skip(1)
                .map(cell -> text(cell.substring(cell.indexOf('>') + 1)))
                .toList();
    }

    /** Returns the arguments of every sentence of this key on the page, each under its number. */
    public List<Map<Integer, String>> said(String key) {
        return Stream.of(key, key + ".customer")
                .filter(bundle::containsKey)
                .flatMap(each -> said(each, pattern(each)))
                .distinct()
                .toList();
    }

    private Stream<Map<Integer, String>> said(String key, Pattern pattern) {
        var places = places(key);
        return blocks().flatMap(block -> pattern.matcher(block).results()).map(match -> arguments(match, places));
    }

    private static Map<Integer, String> arguments(MatchResult match, List<Integer> places) {
        var arguments = new TreeMap<Integer, String>();
        for (int i = 0; i < places.size(); i++) {
            arguments.putIfAbsent(places.get(i), match.group(i + 1));
        }
        return arguments;
    }

    /** Returns the words of the key without arguments. */
    public String words(String key) {
        return bundle.getString(key);
    }

    private Stream<String> blocks() {
        return Stream.of(html.split("<(?:p|li|d[dt]|h\\d|tr|figcaption|caption|summary|div|span)\\b", -1))
                .map(block -> text(block.substring(block.indexOf('>') + 1)));
    }

    private List<Integer> places(String key) {
        return PLACE.matcher(bundle.getString(key))
                .results()
                .filter(place -> place.group(2) == null || !place.group(2).startsWith(",choice"))
                .map(place -> Integer.valueOf(place.group(1)))
                .toList();
    }

    /** Returns the pattern of the sentence: whatever is in its places, and anything where it depends on a number. */
    private Pattern pattern(String key) {
        if (!bundle.containsKey(key)) {
            return Pattern.compile("(?!)");
        }
        String sentence = bundle.getString(key);
        var pattern = new StringBuilder();
        Matcher place = PLACE.matcher(sentence);
        int from = 0;
        while (place.find()) {
            pattern.append(Pattern.quote(sentence.substring(from, place.start())));
            boolean isChoice = place.group(2) != null && place.group(2).startsWith(",choice");
            pattern.append(isChoice ? "[^.]*?" : place.end() == sentence.length() ? "(.*)" : "(.*?)");
            from = place.end();
        }
        // A full stop that ends a sentence is none inside a number.
        String end = Pattern.quote(sentence.substring(from)) + (sentence.endsWith(".") ? "(?!\\d)" : "");
        return Pattern.compile(pattern.append(end).toString());
    }

    /** Returns the text without its tags, with entities as characters. */
    private static String text(String html) {
        return html.replaceAll("<a class=\"?anchor.*", "")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[\\u2066-\\u2069]", "")
                .strip();
    }

    /** Returns the first number in the words, as it is printed there. */
    public static double number(String words) {
        return numbers(words).stream().findFirst().orElse(Double.NaN);
    }

    /** Returns all numbers in the words. */
    public static List<Double> numbers(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(number -> Double.valueOf(number.group().replace(',', '.').replace('−', '-')))
                .toList();
    }
}
