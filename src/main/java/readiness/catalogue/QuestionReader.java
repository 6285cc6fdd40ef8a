package readiness.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.ProblemLog;
import readiness.document.UniqueIds;
import readiness.problem.Code;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.Scores;

/** Reads questions one after the other; the order matters, since conditions look back. */
final class QuestionReader {

    /** The keys that only some types of question have. */
    private static final Map<String, Set<String>> KEYS_BY_TYPE = Map.of(
            "choice", Set.of("facet", "weight", "reversed", "scale", "options"),
            "multiple", Set.of("facet", "weight", "reversed", "options"),
            "number", Set.of("facet", "weight", "reversed", "unit", "least", "most", "points"),
            "yes-no", Set.of("facet", "weight", "reversed"),
            "text", Set.of());

    private static final List<String> SPECIAL_KEYS =
            List.of("facet", "weight", "reversed", "scale", "options", "unit", "least", "most", "points");

    private static final Map<String, String> TYPES = types();

    private final Map<String, Optional<List<Option>>> scales;
    private final Set<Id> facets;
    private final AnswerCriterionReader tests;
    private final TextReader texts;
    private final UniqueIds names;
    private final ProblemLog problems;

    /**
     * Takes what questions refer to.
     *
     * @param scales as named in the file; nothing stands for one with mistakes, which are told already
     * @param facets nothing where mistakes keep them from being known; then no facet is called unknown
     */
    QuestionReader(
            Map<String, Optional<List<Option>>> scales,
            Set<Id> facets,
            AnswerCriterionReader tests,
            TextReader texts,
            ProblemLog problems) {
        this.scales = scales;
        this.facets = facets;
        this.tests = tests;
        this.texts = texts;
        this.names = new UniqueIds(problems);
        this.problems = problems;
    }

    Optional<Question> read(Node node) {
        return Fields.of(node, problems).flatMap(this::read);
    }

    private Optional<Question> read(Fields fields) {
        int mark = problems.mark();
        var id = names.read(fields);
        if (problems.hasErrorsSince(mark)) {
            tests.addUnnamed();
        }
        var type = fields.required("type").flatMap(word -> Fields.word(word, TYPES, problems));
        var facet = type.filter(name -> !name.equals("text")).flatMap(name -> facet(fields));
        var format = type.flatMap(name -> format(name, fields));
        var text = texts.required(fields, "text");
        var help = texts.optional(fields, "help");
        var why = texts.optional(fields, "why");
        var when = tests.condition(fields, "when");
        double weight = fields.positive("weight", 1);
        boolean reversed = fields.flag("reversed");
        boolean required = fields.flag("required");
        boolean mayNotApply = fields.flag("not-applicable");
        type.ifPresentOrElse(
                name -> refuseKeysOfOtherTypes(name, fields), () -> SPECIAL_KEYS.forEach(fields::optional));
        fields.refuseOthers();
        // Something may be missing without a mistake here: where an alias stood, or no language is known.
        boolean whole = id.isPresent() && format.isPresent() && text.isPresent();
        Optional<Question> question =
                whole && format.get().scored() == facet.isPresent() && !problems.hasErrorsSince(mark)
                        ? Optional.of(new Question(
                                id.get(),
                                format.get(),
                                facet,
                                weight,
                                reversed,
                                required,
                                mayNotApply,
                                when,
                                new Question.Phrasing(text.get(), help, why)))
                        : Optional.empty();
        fields.peek("id").ifPresent(name -> tests.add(name, question));
        return question;
    }

    /** Returns the options of a question or a scale. */
    static List<Option> options(Fields fields, String key, TextReader texts, ProblemLog problems) {
        var names = new UniqueIds(problems);
        return fields.fullList(key, node -> option(node, names, texts, problems));
    }

    static Optional<Option> option(Node node, UniqueIds names, TextReader texts, ProblemLog problems) {
        return Fields.of(node, problems).flatMap(fields -> {
            var id = names.read(fields);
            fields.required("score");
            var score = fields.number("score", Scores.LOWEST, Scores.HIGHEST);
            var text = texts.required(fields, "text");
            fields.refuseOthers();
            return id.isPresent() && score.isPresent() && text.isPresent()
                    ? Optional.of(new Option(id.get(), score.getAsDouble(), text.get()))
                    : Optional.empty();
        });
    }

    private Optional<Id> facet(Fields fields) {
        return fields.required("facet")
                .flatMap(node -> Fields.string(node, problems).flatMap(name -> {
                    if (!Id.isWellFormed(name) || !(facets.isEmpty() || facets.contains(new Id(name)))) {
                        problems.addChoice(node.location(), Code.UNKNOWN_FACET, Fields.namesOf(facets), name);
                        return Optional.empty();
                    }
                    return Optional.of(new Id(name));
                }));
    }

    private Optional<ResponseFormat> format(String type, Fields fields) {
        return switch (type) {
            case "choice" -> choice(fields);
            case "multiple" -> Optional.of(new ResponseFormat.Multiple(options(fields, "options", texts, problems)));
            case "number" -> number(fields);
            case "yes-no" -> Optional.of(new ResponseFormat.YesNo());
            default -> Optional.of(new ResponseFormat.FreeText());
        };
    }

    private Optional<ResponseFormat> choice(Fields fields) {
        if (fields.has("scale") == fields.has("options")) {
            fields.optional("scale");
            fields.optional("options");
            if (fields.misspelt("scale").or(() -> fields.misspelt("options")).isPresent()) {
                return Optional.empty();
            }
            problems.add(fields.locationOf("scale"), Code.OPTIONS_OR_SCALE);
            return Optional.empty();
        }
        if (fields.has("options")) {
            return Optional.of(
                    new ResponseFormat.Choice(Optional.empty(), options(fields, "options", texts, problems)));
        }
        return fields.optional("scale").flatMap(this::scale);
    }

    private Optional<ResponseFormat> scale(Node node) {
        return Fields.string(node, problems).flatMap(name -> {
            var scale = scales.get(name);
            if (scale == null) {
                problems.addChoice(node.location(), Code.UNKNOWN_SCALE, scales.keySet(), name);
                return Optional.empty();
            }
            return scale.map(options -> new ResponseFormat.Choice(Optional.of(new Id(name)), options));
        });
    }

    private Optional<ResponseFormat> number(Fields fields) {
        var unit = texts.optional(fields, "unit");
        var least = fields.number("least", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        var most = fields.number("most", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        if (least.isPresent() && most.isPresent() && least.getAsDouble() > most.getAsDouble()) {
            problems.add(fields.locationOf("most"), Code.BOUNDS_CROSSED);
        }
        var points = points(fields);
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new ResponseFormat.NumberLine(unit, least, most, points));
    }

    private List<ResponseFormat.NumberLine.Point> points(Fields fields) {
        int mark = problems.mark();
        var points = new ArrayList<ResponseFormat.NumberLine.Point>();
        fields.fullList(
                "points",
                node -> point(node).map(point -> {
                    if (!points.isEmpty() && points.get(points.size() - 1).at() >= point.at()) {
                        problems.add(node.location(), Code.POINTS_OUT_OF_ORDER);
                    }
                    points.add(point);
                    return point;
                }));
        return problems.hasErrorsSince(mark) ? List.of() : points;
    }

    private Optional<ResponseFormat.NumberLine.Point> point(Node node) {
        return Fields.of(node, problems).flatMap(fields -> {
            fields.required("at");
            fields.required("score");
            OptionalDouble at = fields.number("at", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            OptionalDouble score = fields.number("score", Scores.LOWEST, Scores.HIGHEST);
            fields.refuseOthers();
            return at.isPresent() && score.isPresent()
                    ? Optional.of(new ResponseFormat.NumberLine.Point(at.getAsDouble(), score.getAsDouble()))
                    : Optional.empty();
        });
    }

    private void refuseKeysOfOtherTypes(String type, Fields fields) {
        var own = KEYS_BY_TYPE.getOrDefault(type, Set.of());
        SPECIAL_KEYS.stream()
                .filter(key -> !own.contains(key) && fields.has(key))
                .forEach(key -> {
                    fields.optional(key);
                    problems.add(fields.locationOf(key), Code.KEY_OF_OTHER_TYPE, key, type);
                });
    }

    private static Map<String, String> types() {
        var types = new LinkedHashMap<String, String>();
        List.of("choice", "multiple", "number", "yes-no", "text").forEach(type -> types.put(type, type));
        return types;
    }
}
