package readiness.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readiness.answers.Codebook;
import readiness.assessment.Settings;
import readiness.catalogue.OutcomeReader;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.catalogue.TextReader;
import readiness.column.ColumnMap;
import readiness.column.ColumnMapReader;
import readiness.document.Fields;
import readiness.document.FileKind;
import readiness.document.Node;
import readiness.document.Values;
import readiness.document.YamlDocuments;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.About;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Id;
import readiness.sheet.SheetKey;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.wording.Language;

/** Reads {@code assessment.yaml}: the settings themselves, and what the folder is to be searched for. */
public final class SettingsReader {

    /** The name of the file of settings in an assessment’s folder. */
    public static final String FILE = "assessment.yaml";

    private static final Map<String, Boolean> COMMENTS = comments();

    private final ProblemLog problems;

    public SettingsReader(ProblemLog problems) {
        this.problems = problems;
    }

    /**
     * What the file says.
     *
     * @param questionnaires as written; empty where the sheets decide
     * @param allNamed whether all of them were read without errors; otherwise a questionnaire may be missing from them
     * @param patterns of the answer files; empty where all are meant
     * @param columns how tables are to be read; the first that is about a file holds
     * @param tablesReadable whether the columns have no errors; otherwise tables would be reported wrongly
     * @param teams the teams that are listed, with their places
     * @param customers likewise
     * @param previous the place of the earlier assessment in the file; the file's beginning where it names none
     * @param weights as written, since the questionnaires must be known before they can be judged
     */
    public record Contents(
            Settings settings,
            Optional<List<Node>> questionnaires,
            boolean allNamed,
            Optional<List<Node>> patterns,
            List<ColumnMap> columns,
            boolean tablesReadable,
            SubjectsReader.Listed teams,
            SubjectsReader.Listed customers,
            Location previous,
            Optional<Node> weights) {

        /** Returns whether all teams and customers that are listed could be read. */
        public boolean subjectsKnown() {
            return teams.complete() && customers.complete();
        }

        /** Returns the place of a listed team or customer; the beginning of the file for the organisation. */
        public Location placeOf(About about, Optional<Id> subject) {
            var places = (about == About.CUSTOMER ? customers : teams).places();
            return subject.map(places::get).orElse(Location.startOf(FILE));
        }
    }

    /** Returns the settings in a folder; empty where there are none, or they have errors. */
    public static Optional<Settings> in(Path folder) {
        var problems = new ProblemLog();
        var file = new SourceFile(FILE, folder.resolve(FILE));
        return Optional.of(file)
                .filter(found -> Files.isRegularFile(found.path()))
                .flatMap(found -> found.text(problems))
                .flatMap(new SettingsReader(problems)::read)
                .filter(contents -> !problems.hasErrors())
                .map(Contents::settings);
    }

    /** Returns what the file says, as far as it can be understood. */
    public Optional<Contents> read(String text) {
        problems.opened(FILE, text);
        return YamlDocuments.readSingle(FILE, text, problems)
                .flatMap(node -> Fields.of(node, problems))
                .filter(fields -> FileKind.ASSESSMENT.check(fields, problems))
                .map(this::contents);
    }

    private Contents contents(Fields fields) {
        var defaults = Settings.defaults();
        var title = fields.name("title");
        var languages = fields.listUnlessEmpty("languages", this::language).orElse(defaults.languages());
        fields.reportRepeats("languages");
        var texts = new TextReader(languages.stream().map(Language::code).toList(), problems);
        var subjects = new SubjectsReader(texts, problems);
        var organisation = fields.optional("organisation").flatMap(subjects::organisation);
        var period = period(fields);
        int mark = problems.mark();
        var questionnaires = fields.listUnlessEmpty("questionnaires", this::named);
        boolean allNamed = !problems.hasErrorsSince(mark);
        var patterns = fields.listUnlessEmpty("answers", this::named);
        int beforeColumns = problems.mark();
        var columns = fields.list("columns", node -> ColumnMapReader.read(node, problems));
        boolean tablesReadable = !problems.hasErrorsSince(beforeColumns);
        var teams = subjects.listed(fields, "teams");
        var customers = subjects.listed(fields, "customers");
        var weights = fields.optional("weights");
        int leastGroup = (int) Math.min(fields.whole("least-group", 1, defaults.leastGroup()), Integer.MAX_VALUE);
        boolean commentsShown = fields.oneOf("comments", COMMENTS).orElse(false);
        var previous = fields.name("previous");
        var readBy = fields.optional("read-by").flatMap(subjects::reader);
        long seed = fields.whole("seed", 0, defaults.seed());
        texts.reportUndeclared(fields.locationOfValue("languages"));
        fields.refuseOthers();
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
        return new Contents(
                settings,
                questionnaires,
                allNamed,
                patterns,
                columns,
                tablesReadable,
                teams,
                customers,
                fields.locationOfValue("previous"),
                weights);
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

    /** Reports targets for questionnaires or dimensions that the assessment does not have. */
    public void checkTargets(Contents contents, QuestionnaireCatalogue questionnaires) {
        Stream.of(contents.teams(), contents.customers())
                .flatMap(listed -> listed.targets().stream())
                .forEach(targets -> Fields.of(targets, problems)
                        .ifPresent(
                                fields -> fields.names().forEach(name -> checkTargets(fields, name, questionnaires))));
    }

    private void checkTargets(Fields fields, String name, QuestionnaireCatalogue questionnaires) {
        if (!questionnaires.isKnown(name)) {
            problems.addChoice(
                    fields.locationOf(name), Code.TARGETS_FOR_OTHER_QUESTIONNAIRE, questionnaires.known(), name);
            return;
        }
        var known = questionnaires.find(name).map(Codebook::questionnaire);
        var targets = fields.optional(name).flatMap(node -> Fields.of(node, problems));
        if (known.isPresent() && targets.isPresent()) {
            var dimensions = Id.names(
                    known.get().dimensions().stream().map(Dimension::id).toList());
            targets.get().names().stream()
                    .filter(dimension -> !dimensions.contains(dimension))
                    .forEach(dimension -> problems.addChoice(
                            targets.get().locationOf(dimension), Code.UNKNOWN_CRITERION, dimensions, dimension));
        }
    }

    /** Returns the weights by questionnaire; they must be about questionnaires and dimensions of this assessment. */
    public Map<Id, Map<Id, Double>> weights(Node node, QuestionnaireCatalogue questionnaires) {
        var weights = new LinkedHashMap<Id, Map<Id, Double>>();
        Fields.of(node, problems).ifPresent(fields -> {
            for (String name : fields.names()) {
                var value = fields.optional(name);
                if (!questionnaires.isKnown(name)) {
                    problems.addChoice(
                            fields.locationOf(name),
                            Code.WEIGHTS_FOR_OTHER_QUESTIONNAIRE,
                            questionnaires.known(),
                            name);
                    continue;
                }
                questionnaires.find(name).map(Codebook::questionnaire).ifPresent(questionnaire -> {
                    if (questionnaire.ranking().isEmpty()) {
                        problems.add(fields.locationOf(name), Code.WEIGHTS_WITHOUT_RANKING, name);
                    }
                    Set<Id> dimensions = OutcomeReader.criteria(questionnaire.dimensions());
                    value.map(map -> OutcomeReader.weights(map, dimensions, problems))
                            .ifPresent(laid -> weights.put(questionnaire.id(), laid));
                });
            }
        });
        return weights;
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
