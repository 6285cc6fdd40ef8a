package readiness.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.NodePath;
import readiness.document.UniqueIds;
import readiness.document.Values;
import readiness.problem.Code;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.Scores;
import readiness.source.ProblemLog;

/** Reads the form in which a question takes its answer: options, shared scales, numbers. */
final class FormatReader {

    /** What an answers file says in the place of an option. */
    private static final Set<String> ANSWERS = Set.of("dont-know", "not-applicable");

    private final Map<String, Optional<List<Option>>> scales;
    private final TextReader texts;
    private final ProblemLog problems;

    /** @param scales by their names in the file; empty for a scale with errors, which have been reported */
    FormatReader(Map<String, Optional<List<Option>>> scales, TextReader texts, ProblemLog problems) {
        this.scales = scales;
        this.texts = texts;
        this.problems = problems;
    }

    /** Returns the format of a question of this type. */
    Optional<ResponseFormat> read(QuestionType type, Fields fields) {
        return switch (type) {
            case CHOICE -> choice(fields);
            case MULTIPLE -> Optional.of(new ResponseFormat.Multiple(options(fields, "options", texts, problems)));
            case NUMBER -> number(fields);
            case YES_NO -> Optional.of(new ResponseFormat.YesNo());
            case TEXT -> Optional.of(new ResponseFormat.FreeText());
        };
    }

    /** Returns the options of a question or a scale. */
    static List<Option> options(Fields fields, String key, TextReader texts, ProblemLog problems) {
        var names = new UniqueIds(problems);
        var former = new ArrayList<Node>();
        var options = fields.fullList(key, node -> option(node, names, former, texts, problems));
        var taken = new HashSet<>(Id.names(names.places().keySet()));
        former.stream()
                .filter(node -> node instanceof Node.Scalar name && !taken.add(name.text()))
                .forEach(node -> problems.add(node.location(), Code.FORMER_ID_IN_USE, ((Node.Scalar) node).text()));
        return options;
    }

    /** Reports options without a score among others that have one; a scale without any is for background questions. */
    static void checkAllScored(List<Option> options, Node list, ProblemLog problems) {
        boolean complete =
                list instanceof Node.Sequence sequence && sequence.items().size() == options.size();
        if (complete && options.stream().anyMatch(option -> option.points().isPresent())) {
            reportUnscored(options, new NodePath(list), problems);
        }
    }

    /** Reports every option without a score. */
    static void reportUnscored(List<Option> options, NodePath list, ProblemLog problems) {
        for (int i = 0; i < options.size(); i++) {
            boolean isThere = list.at(i).has("score")
                    || Fields.of(list.at(i).node(), problems)
                            .flatMap(option -> option.misspelt("score"))
                            .isPresent();
            if (options.get(i).points().isEmpty() && !isThere) {
                problems.add(list.at(i).location(), Code.MISSING_KEY, "score");
            }
        }
    }

    private static Optional<Option> option(
            Node node, UniqueIds names, List<Node> formerNames, TextReader texts, ProblemLog problems) {
        return Fields.of(node, problems).flatMap(fields -> {
            var id = names.read(fields);
            id.map(Id::name)
                    .filter(ANSWERS::contains)
                    .ifPresent(name -> problems.add(fields.locationOfValue("id"), Code.OPTION_NEVER_CHOSEN, name));
            var formerly = fields.list("formerly", former -> {
                formerNames.add(former);
                return Values.newId(former, problems);
            });
            var score = fields.number("score", Scores.LOWEST, Scores.HIGHEST);
            var text = texts.required(fields, "text");
            fields.checkKeys();
            return id.flatMap(name -> text.map(words -> new Option(name, formerly, score, words)));
        });
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
        return Values.string(node, problems).flatMap(name -> {
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
        return points.map(line -> new ResponseFormat.NumberLine(unit, least, most, line));
    }

    /** Returns the points; empty where one has an error. A background question has none. */
    private Optional<List<ResponseFormat.NumberLine.Point>> points(Fields fields) {
        int mark = problems.mark();
        var points = new ArrayList<ResponseFormat.NumberLine.Point>();
        fields.listUnlessEmpty(
                "points",
                node -> point(node).map(point -> {
                    if (!points.isEmpty() && points.get(points.size() - 1).at() >= point.at()) {
                        problems.add(node.location(), Code.POINTS_OUT_OF_ORDER);
                    }
                    points.add(point);
                    return point;
                }));
        return problems.hasErrorsSince(mark) ? Optional.empty() : Optional.of(points);
    }

    private Optional<ResponseFormat.NumberLine.Point> point(Node node) {
        return Fields.of(node, problems).flatMap(fields -> {
            fields.required("at");
            fields.required("score");
            OptionalDouble at = fields.number("at", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            OptionalDouble score = fields.number("score", Scores.LOWEST, Scores.HIGHEST);
            fields.checkKeys();
            return at.isPresent() && score.isPresent()
                    ? Optional.of(new ResponseFormat.NumberLine.Point(at.getAsDouble(), score.getAsDouble()))
                    : Optional.empty();
        });
    }
}
