package readiness.cell;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form tool, known by the columns that its exports have beside the questions. */
public enum FormTool {
    QUALTRICS(
            Set.of("responseid", "distributionchannel"),
            Optional.of("finished"),
            Map.of(),
            Map.of("status", UsualWords.keys("tests"))),
    LIMESURVEY(Set.of("submitdate", "lastpage"), Optional.of("submitdate"), StateWords.DATES, Map.of()),
    LIMESURVEY_TITLES(Set.of("date submitted", "last page"), Optional.of("date submitted"), StateWords.DATES, Map.of()),
    LIMESURVEY_TITLES_FR(
            Set.of("date de soumission", "dernière page"),
            Optional.of("date de soumission"),
            StateWords.DATES,
            Map.of()),
    SURVEYMONKEY(Set.of("respondent id", "collector id"), Optional.empty(), Map.of(), Map.of()),
    TYPEFORM(Set.of("#", "network id"), Optional.of("response type"), Map.of(), Map.of()),
    MICROSOFT_FORMS(Set.of("id", "start time", "completion time"), Optional.empty(), Map.of(), Map.of()),
    MICROSOFT_FORMS_FR(Set.of("id", "heure de début", "heure de fin"), Optional.empty(), Map.of(), Map.of()),
    KOBO(
            Set.of("-id", "-uuid"),
            Optional.empty(),
            Map.of(),
            Map.of(
                    "-validation-status",
                    UsualWords.keys("refused"),
                    "-validation-status/uid",
                    UsualWords.keys("refused"))),
    ODK(Set.of("submissiondate", "key"), Optional.empty(), Map.of(), Map.of("reviewstate", UsualWords.keys("refused"))),
    TALLY(Set.of("submission id", "respondent id", "submitted at"), Optional.empty(), Map.of(), Map.of()),
    DRUPAL(Set.of("submission uri", "in draft"), Optional.of("in draft"), StateWords.DRAFTS, Map.of()),
    DRUPAL_7(Set.of("sid", "draft"), Optional.of("draft"), StateWords.DRAFTS, Map.of()),
    DRUPAL_7_FR(Set.of("sid", "brouillon"), Optional.of("brouillon"), StateWords.DRAFTS, Map.of()),
    GOOGLE_FORMS(Set.of("timestamp"), Optional.empty(), Map.of(), Map.of()),
    GOOGLE_FORMS_FR(Set.of("horodateur"), Optional.empty(), Map.of(), Map.of());

    private static final Set<String> OWN = UsualWords.keys("tools-own");
    private static final Set<String> MARKS = UsualWords.keys("marks");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of and Map.of give immutable collections.
    private final Set<String> columns;

    private final Optional<String> state;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, Boolean> states;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, Set<String>> except;

    FormTool(
            Set<String> columns, Optional<String> state, Map<String, Boolean> states, Map<String, Set<String>> except) {
        this.columns = columns;
        this.state = state;
        this.states = states;
        this.except = except;
    }

    /** Returns the tool whose columns are all among the headers of a table, down to a row; the first one that fits. */
    public static Optional<FormTool> of(Head head, int last) {
        var headers = head.rows().stream()
                .limit(last + 1L)
                .flatMap(List::stream)
                .flatMap(cell -> Stream.of(cell.text(), HeaderText.code(cell.text())))
                .map(Words::key)
                .collect(Collectors.toSet());
        return Stream.of(values())
                .filter(tool -> headers.containsAll(tool.columns))
                .findFirst();
    }

    /** Returns the header of the column that says whether somebody finished. */
    public Optional<String> state() {
        return state;
    }

    /** Returns whether a row is a draft, by the words of that column; empty where the usual words hold. */
    public Map<String, Boolean> states() {
        return states;
    }

    /** Returns the words for which a row is no person's, by the header of their column. */
    public Map<String, Set<String>> except() {
        return except;
    }

    /** Returns the words, by their keys, that this tool writes where somebody gave no answer. */
    public Set<String> blanks() {
        boolean isLimeSurvey =
                EnumSet.of(LIMESURVEY, LIMESURVEY_TITLES, LIMESURVEY_TITLES_FR).contains(this);
        return isLimeSurvey ? Set.of("n/a", "{question-not-shown}") : Set.of();
    }

    /**
     * Returns whether a column says how this tool marked an answer in a quiz: {@code Points - Q}, {@code Q [Score]}.
     */
    public boolean isMark(String header) {
        String key = Words.key(header);
        return switch (this) {
            case MICROSOFT_FORMS, MICROSOFT_FORMS_FR ->
                key.indexOf(" - ") > 0 && MARKS.contains(key.substring(0, key.indexOf(" - ")));
            case GOOGLE_FORMS, GOOGLE_FORMS_FR ->
                key.endsWith("]") && MARKS.contains(key.substring(key.lastIndexOf('[') + 1, key.length() - 1));
            case QUALTRICS,
                    LIMESURVEY,
                    LIMESURVEY_TITLES,
                    LIMESURVEY_TITLES_FR,
                    SURVEYMONKEY,
                    TYPEFORM,
                    KOBO,
                    ODK,
                    TALLY,
                    DRUPAL,
                    DRUPAL_7,
                    DRUPAL_7_FR -> false;
        };
    }

    /** Returns whether a column is one that form tools add by themselves, which nobody misses. */
    public static boolean isOwn(Optional<FormTool> tool, String header) {
        String key = Words.key(header);
        return OWN.contains(key)
                || OWN.contains(key.replace('-', ' '))
                || tool.filter(known -> known.isMark(header)).isPresent();
    }

    /** Returns the name that people know the tool by. */
    public String title() {
        return switch (this) {
            case QUALTRICS -> "Qualtrics";
            case LIMESURVEY, LIMESURVEY_TITLES, LIMESURVEY_TITLES_FR -> "LimeSurvey";
            case SURVEYMONKEY -> "SurveyMonkey";
            case TYPEFORM -> "Typeform";
            case MICROSOFT_FORMS, MICROSOFT_FORMS_FR -> "Microsoft Forms";
            case KOBO -> "KoboToolbox";
            case ODK -> "ODK";
            case TALLY -> "Tally";
            case DRUPAL, DRUPAL_7, DRUPAL_7_FR -> "Drupal Webform";
            case GOOGLE_FORMS, GOOGLE_FORMS_FR -> "Google Forms";
        };
    }

    /** Returns the headers that this tool is known by. */
    public List<String> columns() {
        return List.copyOf(columns);
    }
}
