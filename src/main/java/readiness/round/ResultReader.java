package readiness.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import readiness.certainty.Confidence;
import readiness.comparison.QuestionnaireInRound;
import readiness.comparison.Round;
import readiness.comparison.Scale;
import readiness.comparison.SubjectInRound;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.Values;
import readiness.document.YamlDocuments;
import readiness.problem.Code;
import readiness.problem.Note;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;
import readiness.questionnaire.Scores;
import readiness.questionnaire.Truth;
import readiness.source.ProblemLog;
import readiness.wording.Keyword;

/**
 * Reads the JSON file of a result, {@code readiness/result/v1}, as a round to compare with. It holds no respondents, so
 * that nothing can be drawn from it, and no questionnaire.
 */
public final class ResultReader {

    /** How the schema of a result begins, whatever its version. */
    public static final String KIND = "readiness/result/";

    private static final String SCHEMA = KIND + "v1";

    private final ProblemLog problems;

    ResultReader(ProblemLog problems) {
        this.problems = problems;
    }

    /** Returns the round; what the file does not say is missing in it. Another version is reported. */
    Optional<Round> read(String file, String text) {
        return YamlDocuments.readSingle(file, text, problems)
                .flatMap(node -> Fields.of(node, problems))
                .filter(this::isKnown)
                .map(result -> new Round(
                        text(result, "title"),
                        text(result, "date"),
                        list(result, "questionnaires", this::questionnaire),
                        list(result, "notes", this::note)));
    }

    private boolean isKnown(Fields result) {
        var schema = result.optional("schema");
        var name = schema.flatMap(node -> Values.words(node, problems));
        if (name.filter(known -> !known.equals(SCHEMA)).isPresent()) {
            problems.add(schema.orElseThrow().location(), Code.UNKNOWN_SCHEMA, name.get(), SCHEMA);
        }
        return name.filter(SCHEMA::equals).isPresent();
    }

    /** Returns a note; none of a code that only another version of the program knows. */
    private Optional<Note> note(Fields fields) {
        int count = whole(fields, "count").orElse(0);
        return text(fields, "code")
                .flatMap(Code::of)
                .filter(code -> count > 0)
                .map(code -> new Note(code, text(fields, "questionnaire"), count));
    }

    private Optional<QuestionnaireInRound> questionnaire(Fields fields) {
        var ranking = object(fields, "ranking");
        var decision = object(fields, "decision");
        var ranked = new LinkedHashMap<Id, Fields>();
        ranking.ifPresent(of ->
                list(of, "teams", Optional::of).forEach(team -> subjectId(team).ifPresent(id -> ranked.put(id, team))));
        return id(fields, "id")
                .map(id -> new QuestionnaireInRound(
                        id,
                        text(fields, "version").orElse(""),
                        text(fields, "sha256").orElse(""),
                        word(fields, "about", About.values()).orElse(About.ORGANISATION),
                        list(fields, "subjects", Optional::of).stream()
                                .limit(1)
                                .flatMap(subject -> list(subject, "scores", this::scale).stream())
                                .toList(),
                        list(
                                fields,
                                "subjects",
                                subject -> Optional.of(subject(
                                        subject,
                                        subjectId(subject).flatMap(team -> Optional.ofNullable(ranked.get(team)))))),
                        ranking.flatMap(of -> id(of, "leader")),
                        ranking.or(() -> decision).flatMap(of -> word(of, "confidence", Confidence.values())),
                        decision.flatMap(of -> id(of, "choice")),
                        Optional.empty()));
    }

    private Optional<Id> subjectId(Fields fields) {
        return id(fields, "team").or(() -> id(fields, "customer"));
    }

    private Optional<Scale> scale(Fields fields) {
        return id(fields, "id").map(id -> new Scale(id, id(fields, "dimension")));
    }

    private SubjectInRound subject(Fields fields, Optional<Fields> ranked) {
        var subject = subjectId(fields);
        return new SubjectInRound(
                subject,
                subject.flatMap(id -> text(fields, "name")),
                whole(fields, "respondents").orElse(0),
                whole(fields, "size"),
                scores(fields, "scores"),
                scores(fields, "questions"),
                ranked.flatMap(team -> score(team, "composite")),
                id(fields, "level"),
                object(fields, "levels").map(this::levels).orElse(Map.of()),
                ranked.map(this::gates).orElse(Map.of()),
                fields.optional("advice").stream()
                        .flatMap(node -> Values.list(node, each -> Values.string(each, problems), problems).stream())
                        .flatMap(ResultReader::wellFormed)
                        .toList());
    }

    private Map<Id, Score> scores(Fields fields, String key) {
        var scores = new LinkedHashMap<Id, Score>();
        list(fields, key, Optional::of)
                .forEach(each ->
                        id(each, "id").ifPresent(id -> score(each, "score").ifPresent(score -> scores.put(id, score))));
        return scores;
    }

    private Map<Id, Id> levels(Fields fields) {
        var levels = new LinkedHashMap<Id, Id>();
        fields.names().stream()
                .flatMap(ResultReader::wellFormed)
                .forEach(dimension -> id(fields, dimension.name()).ifPresent(level -> levels.put(dimension, level)));
        return levels;
    }

    private Map<Id, Truth> gates(Fields fields) {
        var gates = new LinkedHashMap<Id, Truth>();
        list(fields, "gates", Optional::of)
                .forEach(gate -> id(gate, "id")
                        .ifPresent(id -> word(gate, "holds", Truth.values()).ifPresent(truth -> gates.put(id, truth))));
        return gates;
    }

    private static Stream<Id> wellFormed(String name) {
        return Stream.of(name).filter(Id::isWellFormed).map(Id::new);
    }

    private Optional<Node> value(Fields fields, String key) {
        return fields.optional(key).filter(node -> !(node instanceof Node.Scalar scalar && scalar.isNothing()));
    }

    private Optional<String> text(Fields fields, String key) {
        return value(fields, key).flatMap(node -> Values.string(node, problems));
    }

    private Optional<Id> id(Fields fields, String key) {
        return text(fields, key).flatMap(name -> wellFormed(name).findFirst());
    }

    private Optional<Score> score(Fields fields, String key) {
        return value(fields, key)
                .flatMap(node -> Score.of(Values.number(node, Scores.LOWEST, Scores.HIGHEST, problems)));
    }

    private OptionalInt whole(Fields fields, String key) {
        return value(fields, key)
                .flatMap(node -> Values.whole(node, 0, problems))
                .map(number -> OptionalInt.of((int) Math.min(number, Integer.MAX_VALUE)))
                .orElse(OptionalInt.empty());
    }

    private Optional<Fields> object(Fields fields, String key) {
        return value(fields, key).flatMap(node -> Fields.of(node, problems));
    }

    private <T> List<T> list(Fields fields, String key, Function<Fields, Optional<T>> item) {
        return value(fields, key)
                .map(node -> Values.list(node, each -> Fields.of(each, problems).flatMap(item), problems))
                .orElse(List.of());
    }

    private <E extends Keyword> Optional<E> word(Fields fields, String key, E[] constants) {
        return text(fields, key)
                .flatMap(word -> Optional.ofNullable(Keyword.byKey(constants).get(word)));
    }
}
