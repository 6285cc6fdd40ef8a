package readiness.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.Settings;
import readiness.catalogue.TextReader;
import readiness.column.ColumnMapReader;
import readiness.document.Fields;
import readiness.document.FileKind;
import readiness.document.Node;
import readiness.document.Values;
import readiness.document.YamlDocuments;
import readiness.problem.Code;
import readiness.sheet.SheetKey;
import readiness.source.ProblemLog;
import readiness.wording.Language;

/** Reads {@code assessment.yaml} as far as it can be understood without the questionnaires. */
public final class SettingsReader {

    private static final Map<String, Boolean> COMMENTS = comments();

    private final ProblemLog problems;

    public SettingsReader(ProblemLog problems) {
        this.problems = problems;
    }

    /** Returns what the file says, as far as it can be understood. */
    public Optional<AssessmentFile> read(String text) {
        problems.opened(AssessmentFile.NAME, text);
        return YamlDocuments.readSingle(AssessmentFile.NAME, text, problems)
                .flatMap(node -> Fields.of(node, problems))
                .filter(fields -> FileKind.ASSESSMENT.check(fields, problems))
                .map(this::contents);
    }

    private AssessmentFile contents(Fields fields) {
        var defaults = Settings.defaults();
        var title = fields.name("title");
        var languages = fields.listUnlessEmpty("languages", this::language).orElse(defaults.languages());
        fields.reportRepeats("languages");
        var texts = new TextReader(ofTexts(languages), problems);
        var subjects = new SubjectsReader(texts, problems);
        var organisation = fields.optional("organisation").flatMap(subjects::organisation);
        var period = period(fields);
        var sources = sources(fields);
        var teams = subjects.listed(fields, "teams");
        var customers = subjects.listed(fields, "customers");
        var weights = fields.optional("weights");
        int leastGroup = (int) Math.min(fields.whole("least-group", 1, defaults.leastGroup()), Integer.MAX_VALUE);
        boolean commentsShown = fields.oneOf("comments", COMMENTS).orElse(false);
        var previous = fields.name("previous");
        var readBy = fields.optional("read-by").flatMap(subjects::reader);
        long seed = fields.whole("seed", 0, defaults.seed());
        texts.reportUndeclared(fields.locationOfValue("languages"));
        fields.checkKeys();
        var settings = new Settings(
                title,
                organisation.orElse(Settings.Organisation.UNNAMED),
                period,
                languages,
                teams.teams(),
                customers.teams(),
                Map.of(),
                leastGroup,
                commentsShown,
                previous,
                readBy,
                seed);
        if (teams.complete() && customers.complete()) {
            fields.peek("columns").ifPresent(new ColumnSubjects(settings, problems)::check);
        }
        return new AssessmentFile(settings, sources, teams, customers, fields.locationOfValue("previous"), weights);
    }

    /** Returns the languages that texts may have: those of the report, then all others that a form may be read in. */
    private static List<String> ofTexts(List<Language> reports) {
        return Stream.concat(reports.stream(), Stream.of(Language.values()))
                .distinct()
                .map(Language::code)
                .toList();
    }

    private AssessmentFile.Sources sources(Fields fields) {
        int mark = problems.mark();
        var questionnaires = fields.listUnlessEmpty("questionnaires", this::named);
        boolean allNamed = !problems.hasErrorsSince(mark);
        var patterns = fields.listUnlessEmpty("answers", this::named);
        int beforeColumns = problems.mark();
        var columns = fields.list("columns", node -> ColumnMapReader.read(node, problems));
        boolean tablesReadable = !problems.hasErrorsSince(beforeColumns);
        return new AssessmentFile.Sources(questionnaires, allNamed, patterns, columns, tablesReadable);
    }

    private Settings.Period period(Fields fields) {
        var date = fields.optional("date").flatMap(node -> SheetKey.day(node, problems));
        var since = fields.optional("since").flatMap(node -> SheetKey.day(node, problems));
        if (since.isPresent() && date.filter(since.get()::isAfter).isPresent()) {
            problems.add(
                    fields.locationOfValue("since"),
                    Code.SINCE_AFTER_DATE,
                    since.get().toString(),
                    date.get().toString());
        }
        return new Settings.Period(since, date);
    }

    private Optional<Node> named(Node node) {
        return Values.name(node, problems).map(name -> node);
    }

    private Optional<Language> language(Node node) {
        return Values.string(node, problems).flatMap(code -> {
            var language = Language.of(code);
            if (language.isEmpty()) {
                var spoken = new ArrayList<String>();
                List.of(Language.values()).forEach(each -> spoken.add(each.code()));
                problems.addChoice(node.location(), Code.LANGUAGE_NOT_SPOKEN, spoken, code);
            }
            return language;
        });
    }

    private static Map<String, Boolean> comments() {
        var comments = new LinkedHashMap<String, Boolean>();
        comments.put("hidden", false);
        comments.put("shown", true);
        return comments;
    }
}
