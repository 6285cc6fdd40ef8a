package readiness.catalogue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.document.Fields;
import readiness.document.FileKind;
import readiness.document.Node;
import readiness.document.UniqueIds;
import readiness.document.Values;
import readiness.document.WrongKind;
import readiness.document.YamlDocuments;
import readiness.lint.QuestionnaireLint;
import readiness.problem.Checked;
import readiness.problem.Code;
import readiness.questionnaire.About;
import readiness.questionnaire.Advice;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Option;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.RankingRule;
import readiness.questionnaire.RespondentRole;
import readiness.questionnaire.Version;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.wording.Keyword;

/** Reads questionnaires. A questionnaire with an error is not used at all: half of one would score wrongly. */
public final class QuestionnaireReader {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}");
    private static final Map<String, About> ABOUT = Keyword.byKey(About.values());

    private final Fields fields;
    private final ProblemLog problems;
    private final List<String> languages;
    private final TextReader texts;

    private QuestionnaireReader(Fields fields, ProblemLog problems) {
        this.fields = fields;
        this.problems = problems;
        this.languages = languages();
        this.texts = new TextReader(languages, problems);
    }

    /** Returns the questionnaire in a file of the user's, or every error in it. */
    public static Checked<Questionnaire> read(Path file) {
        var problems = new ProblemLog();
        String name = file.toString().replace('\\', '/');
        return new SourceFile(name, file)
                .text(problems)
                .map(text -> read(name, text))
                .orElseGet(() -> Checked.nothing(problems.all()));
    }

    /** Returns the questionnaire in this file, with any warnings, or every error in it. */
    public static Checked<Questionnaire> read(String file, String text) {
        var problems = new ProblemLog();
        problems.opened(file, text);
        var node = YamlDocuments.readSingle(file, text, problems);
        var questionnaire = node.flatMap(root -> read(root, problems));
        if (problems.hasErrors()) {
            return Checked.nothing(problems.all());
        }
        QuestionnaireLint.check(questionnaire.orElseThrow(), node.orElseThrow(), problems);
        return Checked.of(questionnaire.orElseThrow(), problems.all());
    }

    /** Returns a questionnaire that is known to be good. */
    static Questionnaire readGood(String file, String text) {
        var problems = new ProblemLog();
        return YamlDocuments.readSingle(file, text, problems)
                .flatMap(root -> read(root, problems))
                .orElseThrow();
    }

    private static Optional<Questionnaire> read(Node root, ProblemLog problems) {
        return Fields.of(root, problems)
                .flatMap(fields -> FileKind.QUESTIONNAIRE.check(fields, problems)
                        ? new QuestionnaireReader(fields, problems).read()
                        : Optional.empty());
    }

    private Optional<Questionnaire> read() {
        var id = fields.newId("id");
        var version = fields.required("version").flatMap(this::version);
        fields.required("about");
        var about = fields.oneOf("about", ABOUT);
        var title = texts.required(fields, "title");
        var introduction = texts.optional(fields, "introduction");
        var roles = roles();
        var scales = scales();
        var dimensions = new DimensionReader(fields, texts, problems).read();
        var sections = new SectionReader(fields, texts, problems).read(scales, dimensions, roles);
        var outcomes = outcomes(about, dimensions);
        texts.reportLanguages(fields.locationOfValue("languages"));
        fields.checkKeys();
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new Questionnaire(
                        id.orElseThrow(),
                        version.orElseThrow(),
                        about.orElseThrow(),
                        languages,
                        roles.orElse(List.of()),
                        title.orElseThrow(),
                        introduction,
                        dimensions,
                        sections,
                        outcomes.ranking,
                        outcomes.decision,
                        outcomes.levels,
                        outcomes.advice));
    }

    /** What follows from the scores. */
    private record Outcomes(
            Optional<RankingRule> ranking,
            Optional<DecisionRule> decision,
            Optional<Levels> levels,
            List<Advice> advice) {}

    private Outcomes outcomes(Optional<About> about, List<Dimension> dimensions) {
        var scores = dimensions.stream()
                .flatMap(dimension -> Stream.concat(
                        Stream.of(dimension.id()), dimension.facets().stream().map(Facet::id)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var thresholds = new ScoreThresholdReader(scores, problems);
        var advisor = new AdviceReader(thresholds, texts, problems);
        // A decision where a ranking belongs, or the reverse, is reported once: its contents are not read.
        var ranking = fields.optional("ranking")
                .filter(node -> about.filter(About.ORGANISATION::equals).isEmpty())
                .flatMap(new RankingReader(RankingReader.criteria(dimensions), thresholds, texts, problems)::read);
        var decision = fields.optional("decision")
                .filter(node -> about.filter(About::hasSeveral).isEmpty())
                .flatMap(new DecisionReader(thresholds, advisor, texts, problems)::read);
        var levels = fields.optional("levels").flatMap(new LevelsReader(thresholds, texts, problems)::read);
        var advice = fields.list("advice", advisor::advice);
        about.ifPresent(this::refuseOutcomesOfOthers);
        return new Outcomes(ranking, decision, levels, advice);
    }

    private List<String> languages() {
        int mark = problems.mark();
        List<String> languages = fields.fullList(
                "languages",
                node -> Values.string(node, problems).filter(code -> {
                    boolean wellFormed = LANGUAGE.matcher(code).matches();
                    if (!wellFormed) {
                        problems.add(node.location(), Code.MALFORMED_LANGUAGE, code);
                    }
                    return wellFormed;
                }));
        fields.reportRepeats("languages");
        // With an error in the list of languages, no text can be reported as being in another language.
        return problems.hasErrorsSince(mark) ? List.of() : languages;
    }

    private Optional<Version> version(Node node) {
        var version = node instanceof Node.Scalar scalar ? Version.of(scalar.text()) : Optional.<Version>empty();
        if (version.isEmpty()) {
            WrongKind.report(node, Code.MALFORMED_VERSION, problems);
        }
        return version;
    }

    /** Returns the roles; empty where errors keep them from being known, and then none is reported as unknown. */
    private Optional<List<RespondentRole>> roles() {
        int mark = problems.mark();
        var names = new UniqueIds(problems);
        var roles = fields.listUnlessEmpty("roles", node -> role(node, names)).orElse(List.of());
        boolean areKnown = !problems.hasErrorsSince(mark)
                && !languages.isEmpty()
                && fields.misspelt("roles").isEmpty();
        return areKnown ? Optional.of(roles) : Optional.empty();
    }

    private Optional<RespondentRole> role(Node node, UniqueIds names) {
        return Fields.of(node, problems).flatMap(role -> {
            var id = names.read(role);
            var title = texts.required(role, "title");
            role.checkKeys();
            return id.flatMap(name -> title.map(words -> new RespondentRole(name, words)));
        });
    }

    private Map<String, Optional<List<Option>>> scales() {
        var scales = new LinkedHashMap<String, Optional<List<Option>>>();
        boolean areGiven = fields.has("scales") || fields.misspelt("scales").isPresent();
        if (areGiven && !(fields.peek("scales").orElse(null) instanceof Node.Mapping)) {
            // What questions name cannot be judged, and is not called unknown.
            QuestionValues.of(fields, "scale").forEach(name -> scales.put(name, Optional.empty()));
        }
        fields.optional("scales").flatMap(node -> Fields.of(node, problems)).ifPresent(map -> {
            for (String name : map.names()) {
                int mark = problems.mark();
                var id = Values.newId(name, map.locationOf(name), problems);
                var options = FormatReader.options(map, name, texts, problems);
                if (id.isEmpty()) {
                    // Questions may name it as it should be.
                    scales.put(Id.resembling(name), Optional.empty());
                }
                map.peek(name).ifPresent(list -> FormatReader.checkAllScored(options, list, problems));
                boolean usable = id.isPresent() && !problems.hasErrorsSince(mark);
                scales.put(name, usable ? Optional.of(options) : Optional.empty());
            }
        });
        return scales;
    }

    private void refuseOutcomesOfOthers(About about) {
        if (about.hasSeveral() && fields.has("decision")) {
            problems.add(fields.locationOf("decision"), Code.ONLY_ABOUT_ORGANISATION);
        }
        if (about == About.ORGANISATION && fields.has("ranking")) {
            problems.add(fields.locationOf("ranking"), Code.ONLY_ABOUT_TEAM);
        }
    }
}
