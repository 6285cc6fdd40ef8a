package readiness.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.NodePath;
import readiness.document.UniqueIds;
import readiness.document.Values;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat;
import readiness.source.ProblemLog;
import readiness.wording.Keyword;

/** Reads questions one after the other; the order matters, since conditions look back. */
final class QuestionReader {

    private static final Map<String, QuestionType> TYPES = Keyword.byKey(QuestionType.values());

    /** Keys that not every type of question has. */
    private static final List<String> SPECIAL_KEYS =
            List.of("facet", "weight", "reversed", "scale", "options", "unit", "least", "most", "points");

    /** Keys that say what an answer counts for, and so need a facet. */
    private static final List<String> KEYS_OF_SCORING = List.of("weight", "reversed", "points");

    private final FormatReader formats;
    private final Names known;
    private final AnswerCriterionReader tests;
    private final TextReader texts;
    private final UniqueIds names;
    private final Set<String> formerNames = new HashSet<>();
    private final ProblemLog problems;

    QuestionReader(
            FormatReader formats, Names known, AnswerCriterionReader tests, TextReader texts, ProblemLog problems) {
        this.formats = formats;
        this.known = known;
        this.tests = tests;
        this.texts = texts;
        this.names = new UniqueIds(problems);
        this.problems = problems;
    }

    /**
     * The ids that questions may name.
     *
     * @param questions the ids of all questions, as written
     * @param facets empty where errors keep them from being known; then no facet is reported as unknown
     * @param roles empty where errors keep them from being known; then no role is reported as unknown
     */
    record Names(Set<String> questions, Set<Id> facets, Optional<List<Id>> roles) {}

    Optional<Question> read(Node node) {
        return Fields.of(node, problems).flatMap(fields -> read(fields, new NodePath(node)));
    }

    private Optional<Question> read(Fields fields, NodePath place) {
        int mark = problems.mark();
        var id = names.read(fields);
        if (id.isEmpty() || problems.hasErrorsSince(mark)) {
            tests.addUnnamed();
        }
        var formerly = fields.list("formerly", this::formerName);
        var type = fields.required("type").flatMap(word -> Values.word(word, TYPES, problems));
        var scoring = scoring(fields);
        boolean fact = fields.flag("fact");
        int beforeFormat = problems.mark();
        var format = type.flatMap(name -> formats.read(name, fields));
        if (type.isPresent() && format.isPresent() && !problems.hasErrorsSince(beforeFormat)) {
            checkScores(type.get(), format.get(), fields, place);
        }
        var asking = asking(fields);
        var phrasing = phrasing(fields);
        type.ifPresentOrElse(
                name -> reportKeysOfOtherTypes(name, fields), () -> SPECIAL_KEYS.forEach(fields::optional));
        fields.checkKeys();
        // Something may be missing without an error here: where an alias was, or no language is known.
        boolean whole = id.isPresent() && format.isPresent() && phrasing.isPresent();
        Optional<Question> question = whole && !problems.hasErrorsSince(mark)
                ? Optional.of(new Question(id.get(), formerly, format.get(), scoring, fact, asking, phrasing.get()))
                : Optional.empty();
        fields.peek("id").ifPresent(name -> tests.add(name, question));
        return question;
    }

    private Optional<Question.Phrasing> phrasing(Fields fields) {
        var text = texts.required(fields, "text");
        var help = texts.optional(fields, "help");
        var why = texts.optional(fields, "why");
        return text.map(words -> new Question.Phrasing(words, help, why));
    }

    private Question.Asking asking(Fields fields) {
        var roles = fields.listUnlessEmpty("asked-of", this::role).orElse(List.of());
        fields.reportRepeats("asked-of");
        var when = tests.condition(fields, "when");
        return new Question.Asking(roles, when, fields.flag("required"), fields.flag("not-applicable"));
    }

    private Optional<Question.Scoring> scoring(Fields fields) {
        var facet = fields.optional("facet").flatMap(this::facet);
        double weight = fields.weight();
        boolean reversed = fields.flag("reversed");
        return facet.map(id -> new Question.Scoring(id, weight, reversed));
    }

    private Optional<Id> facet(Node node) {
        return named(node, known.facets, Code.UNKNOWN_FACET, !known.facets.isEmpty());
    }

    private Optional<Id> role(Node node) {
        return named(node, known.roles.orElse(List.of()), Code.UNKNOWN_ROLE, known.roles.isPresent());
    }

    /** Returns an id that is declared elsewhere in the questionnaire; any other is reported, unless none is known. */
    private Optional<Id> named(Node node, Collection<Id> declared, Code unknown, boolean areKnown) {
        return Values.string(node, problems).flatMap(name -> {
            if (!Id.isWellFormed(name) || (areKnown && !declared.contains(new Id(name)))) {
                problems.addChoice(node.location(), unknown, Id.names(declared), name);
                return Optional.empty();
            }
            return Optional.of(new Id(name));
        });
    }

    /** Returns an id that the question had before; no other question may have it, now or before. */
    private Optional<Id> formerName(Node node) {
        var id = Values.newId(node, problems);
        id.map(Id::name)
                .filter(name -> known.questions.contains(name) || !formerNames.add(name))
                .ifPresent(name -> problems.add(node.location(), Code.FORMER_ID_IN_USE, name));
        return id;
    }

    /** Reports scores without a facet to count for, and a facet without scores. */
    private void checkScores(QuestionType type, ResponseFormat format, Fields fields, NodePath place) {
        boolean scored = fields.has("facet") || fields.misspelt("facet").isPresent();
        if (!scored) {
            Stream.concat(
                            KEYS_OF_SCORING.stream()
                                    .filter(key -> type.has(key) && fields.has(key))
                                    .map(fields::locationOf),
                            scoredOptions(format, place))
                    .forEach(location -> problems.add(location, Code.SCORE_WITHOUT_FACET));
            return;
        }
        boolean withoutPoints = format.fold(
                choice -> false, multiple -> false, number -> number.points().isEmpty(), yesNo -> false, text -> false);
        if (withoutPoints) {
            fields.required("points");
        }
        if (format.scale().isEmpty()) {
            FormatReader.reportUnscored(format.options(), place.at("options"), problems);
        } else if (format.options().stream().anyMatch(option -> option.points().isEmpty())) {
            problems.add(
                    fields.locationOfValue("scale"),
                    Code.SCALE_WITHOUT_SCORES,
                    format.scale().get().name());
        }
    }

    /** Returns the places of scores among a question's own options; those of a shared scale may serve others. */
    private static Stream<Location> scoredOptions(ResponseFormat format, NodePath place) {
        return Stream.iterate(0, position -> position + 1)
                .limit(format.scale().isPresent() ? 0 : format.options().size())
                .filter(position -> format.options().get(position).points().isPresent())
                .map(position -> place.at("options").at(position).at("score").location());
    }

    private void reportKeysOfOtherTypes(QuestionType type, Fields fields) {
        SPECIAL_KEYS.stream().filter(key -> !type.has(key) && fields.has(key)).forEach(key -> {
            fields.optional(key);
            problems.add(fields.locationOf(key), Code.KEY_OF_OTHER_TYPE, key, type.key());
        });
    }
}
