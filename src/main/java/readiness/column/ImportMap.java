package readiness.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import readiness.document.YamlLine;
import readiness.source.Glob;

/** An entry of {@code columns:} in the making: it names only what a table does not show by itself. */
public final class ImportMap {

    private final String file;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, String> teams = new LinkedHashMap<>();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> words = new LinkedHashMap<>();

    /** Returns an entry about one file that says nothing yet. */
    public ImportMap(String file) {
        this.file = file;
    }

    /** Notes the questionnaire that the table answers. */
    public void questionnaire(String id) {
        settings.put("questionnaire", id);
    }

    /** Notes the header of the column that says which team a row is about. */
    public void team(String header) {
        settings.put("team", new YamlLine().quoted(header).text());
    }

    /** Notes that all rows are about one team. */
    public void onlyTeam(String id) {
        settings.put(
                "team", new YamlLine().beginMap().plain("is").plain(id).endMap().text());
    }

    /** Notes the column of a question; {@code ?} where it is not known yet. */
    public void column(String question, String header) {
        columns.put(question, header);
    }

    /** Keeps the meaning of a word in the column of a question, or of the team. */
    public void word(String meaning, String word, String id) {
        if (meaning.equals("team")) {
            teams.put(word, id);
        } else {
            words.computeIfAbsent(meaning, each -> new LinkedHashMap<>()).put(word, id);
        }
    }

    /** Returns the entry as lines of YAML, the first with its dash. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("- files: " + new YamlLine().quoted(Glob.literal(file)).text());
        settings.forEach((key, value) -> lines.add("  " + key + ": " + value));
        if (!teams.isEmpty()) {
            lines.add("  teams: " + map(teams));
        }
        if (!columns.isEmpty() || !words.isEmpty()) {
            lines.add("  questions:");
            var questions = new TreeSet<>(columns.keySet());
            questions.addAll(words.keySet());
            questions.forEach(question -> lines.add("    " + question + ": " + cells(question)));
        }
        return lines;
    }

    private String cells(String question) {
        var header = Optional.ofNullable(columns.get(question))
                .map(column -> new YamlLine().quoted(column).text());
        if (!words.containsKey(question)) {
            return header.orElse("{}");
        }
        return "{" + header.map(column -> "column: " + column + ", ").orElse("") + "options: "
                + map(words.get(question)) + "}";
    }

    private static String map(Map<String, String> words) {
        var line = new YamlLine().beginMap();
        words.forEach((word, id) -> line.quoted(word).plain(id));
        return line.endMap().text();
    }
}
