package readiness.catalogue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import readiness.problem.Limit;
import readiness.questionnaire.About;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.RespondentRole;
import readiness.questionnaire.Section;
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
        var dimensions = dimensions();
        var sections = sections(scales, dimensions, roles);
        var scores = dimensions.stream()
                .flatMap(dimension -> Stream.concat(
                        Stream.of(dimension.id()), dimension.facets().stream().map(Facet::id)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var thresholds = new ScoreThresholdReader(scores, problems);
        var advisor = new AdviceReader(thresholds, texts, problems);
        var outcomes = new OutcomeReader(OutcomeReader.criteria(dimensions), thresholds, advisor, texts, problems);
        var ranking = fields.optional("ranking")
                .filter(node -> about.filter(About.ORGANISATION::equals).isEmpty())
                .flatMap(outcomes::ranking);
        // A decision where a ranking belongs, or the reverse, is reported once: its contents are not read.
        var decision = fields.optional("decision")
                .filter(node -> about.filter(About::hasSeveral).isEmpty())
                .flatMap(outcomes::decision);
        var levels = fields.optional("levels").flatMap(outcomes::levels);
        var advice = fields.list("advice", advisor::advice);
        about.ifPresent(this::refuseOutcomesOfOthers);
        texts.reportLanguages(fields.locationOfValue("languages"));
        fields.refuseOthers();
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
                        ranking,
                        decision,
                        levels,
                        advice));
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
        return problems.hasErrorsSince(mark) ? Optional.empty() : Optional.of(roles);
    }

    private Optional<RespondentRole> role(Node node, UniqueIds names) {
        return Fields.of(node, problems).flatMap(role -> {
            var id = names.read(role);
            var title = texts.required(role, "title");
            role.refuseOthers();
            return id.flatMap(name -> title.map(words -> new RespondentRole(name, words)));
        });
    }

    private Map<String, Optional<List<Option>>> scales() {
        var scales = new LinkedHashMap<String, Optional<List<Option>>>();
        if (!(fields.peek("scales").orElse(null) instanceof Node.Mapping) && fields.has("scales")) {
            // What questions name cannot be judged, and is not called unknown.
            namesOf("scale").forEach(name -> scales.put(name, Optional.empty()));
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

    private List<Dimension> dimensions() {
        int mark = problems.mark();
        var names = new UniqueIds(problems);
        var dimensions = fields.fullList("dimensions", node -> dimension(node, names));
        // With an error in the dimensions, references to them cannot be checked, and are not reported as unknown.
        return problems.hasErrorsSince(mark) ? List.of() : dimensions;
    }

    private Optional<Dimension> dimension(Node node, UniqueIds names) {
        return Fields.of(node, problems).flatMap(dimension -> {
            var id = names.read(dimension);
            var title = texts.required(dimension, "title");
            var about = texts.optional(dimension, "about");
            double weight = dimension.positive("weight", 1);
            var facets = dimension.fullList("facets", facet -> facet(facet, names));
            dimension.refuseOthers();
            return id.flatMap(name -> title.map(words -> new Dimension(name, words, about, weight, facets)));
        });
    }

    private Optional<Facet> facet(Node node, UniqueIds names) {
        return Fields.of(node, problems).flatMap(facet -> {
            var id = names.read(facet);
            var title = texts.required(facet, "title");
            double weight = facet.positive("weight", 1);
            facet.refuseOthers();
            return id.flatMap(name -> title.map(words -> new Facet(name, words, weight)));
        });
    }

    private List<Section> sections(
            Map<String, Optional<List<Option>>> scales,
            List<Dimension> dimensions,
            Optional<List<RespondentRole>> roles) {
        var facets = dimensions.stream()
                .flatMap(dimension -> dimension.facets().stream())
                .map(Facet::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var ids = namesOf("id");
        var tests = new AnswerCriterionReader(ids, problems);
        var questions = new QuestionReader(
                new FormatReader(scales, texts, problems),
                new QuestionReader.Names(ids, facets, roles.map(QuestionnaireReader::ids)),
                tests,
                texts,
                problems);
        var names = new UniqueIds(problems);
        var sections = fields.fullList("sections", node -> section(node, names, questions));
        int asked = sections.stream()
                .mapToInt(section -> section.questions().size())
                .sum();
        if (asked > Limit.QUESTIONS.most()) {
            problems.add(
                    fields.locationOf("sections"),
                    Limit.QUESTIONS.code(),
                    Integer.toString(asked),
                    Integer.toString(Limit.QUESTIONS.most()));
        }
        return sections;
    }

    private static List<Id> ids(List<RespondentRole> roles) {
        return roles.stream().map(RespondentRole::id).toList();
    }

    private Optional<Section> section(Node node, UniqueIds names, QuestionReader questions) {
        return Fields.of(node, problems).flatMap(section -> {
            var id = names.read(section);
            var title = texts.required(section, "title");
            var introduction = texts.optional(section, "introduction");
            List<Question> asked = section.fullList("questions", questions::read);
            section.refuseOthers();
            return id.flatMap(name -> title.map(words -> new Section(name, words, introduction, asked)));
        });
    }

    /** Returns the values of a key in all questions, read ahead and unchecked. */
    private Set<String> namesOf(String key) {
        var names = new LinkedHashSet<String>();
        items(fields.peek("sections"))
                .flatMap(section -> items(value(section, "questions")))
                .flatMap(question -> value(question, key).stream())
                .forEach(id -> {
                    if (id instanceof Node.Scalar name) {
                        names.add(name.text());
                    }
                });
        return names;
    }

    private static Stream<Node> items(Optional<Node> node) {
        return node.stream()
                .flatMap(list -> list instanceof Node.Sequence sequence ? sequence.items().stream() : Stream.empty());
    }

    private static Optional<Node> value(Node node, String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .map(Node.Entry::value)
                        .findFirst()
                : Optional.empty();
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
