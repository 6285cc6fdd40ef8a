package readiness.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readiness.answers.Codebook;
import readiness.answers.Response;
import readiness.document.Fields;
import readiness.document.FileKind;
import readiness.document.Node;
import readiness.document.Values;
import readiness.document.WrongKind;
import readiness.document.YamlDocuments;
import readiness.problem.Code;
import readiness.problem.Problem;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.source.ProblemLog;

/**
 * Reads a draft that is to be resumed. Unlike a finished sheet it may contain answers that the questionnaire does not
 * take, for one because it has changed since; these are set aside.
 */
final class DraftReader {

    private final Questionnaire questionnaire;
    private final Codebook codebook;
    private final ProblemLog problems;
    private final Map<Id, Response> responses = new LinkedHashMap<>();
    private final Map<Id, String> comments = new LinkedHashMap<>();
    private final Map<Id, String> formerKeys = new HashMap<>();
    private final Set<Id> formerOptions = new HashSet<>();
    private final Map<String, List<Problem>> misfits = new LinkedHashMap<>();

    DraftReader(Questionnaire questionnaire, ProblemLog problems) {
        this.questionnaire = questionnaire;
        this.codebook = new Codebook(questionnaire);
        this.problems = problems;
    }

    Optional<SheetContents> read(String file, String text) {
        return YamlDocuments.readSingle(file, text, problems)
                .flatMap(node -> Fields.of(node, problems))
                .filter(fields -> FileKind.ANSWERS.check(fields, problems))
                .map(this::contents);
    }

    private SheetContents contents(Fields fields) {
        var version = fields.required("questionnaire").flatMap(this::version);
        var subject = SheetKey.ofSubject(questionnaire.about())
                .flatMap(key -> fields.optional(key.key()))
                .flatMap(node -> Values.newId(node, problems));
        fields.optional("respondent");
        var role = fields.optional("role").flatMap(node -> Values.words(node, problems));
        boolean digested = fields.optional("digest").isPresent();
        fields.optional("date").ifPresent(node -> SheetKey.date(node, problems));
        boolean draft = fields.optional("state")
                .flatMap(node -> SheetKey.isDraft(node, problems))
                .orElse(false);
        fields.required("answers").ifPresent(this::answers);
        fields.checkKeys();
        return new SheetContents(
                version, digested, subject, role, draft, responses, comments, formerKeys, formerOptions, misfits);
    }

    private Optional<String> version(Node node) {
        var name = Values.string(node, problems);
        String[] parts = name.orElse("").split("@", 2);
        if (name.isPresent() && !parts[0].equals(questionnaire.id().name())) {
            problems.add(node.location(), Code.UNKNOWN_QUESTIONNAIRE, parts[0]);
        }
        return parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
    }

    private void answers(Node node) {
        if (node instanceof Node.Mapping mapping) {
            var chosen = new LinkedHashMap<Question, Node.Entry>();
            mapping.entries()
                    .forEach(entry -> codebook.placeByAnyId(entry.key().text())
                            .map(codebook.questions()::get)
                            .ifPresentOrElse(
                                    question ->
                                            chosen.merge(question, entry, (one, other) -> later(question, one, other)),
                                    () -> unknown(entry)));
            chosen.forEach(this::answer);
        } else if (!(node instanceof Node.Scalar scalar && scalar.isNothing())) {
            WrongKind.report(node, Code.EXPECTED_MAP, problems);
        }
    }

    /** Returns the answer that counts: that under the present id, or else under the latest of the former ones. */
    private static Node.Entry later(Question question, Node.Entry one, Node.Entry other) {
        return AnswerEntries.age(question, other) < AnswerEntries.age(question, one) ? other : one;
    }

    private void unknown(Node.Entry entry) {
        var own = new ProblemLog();
        String key = entry.key().text();
        own.addChoice(
                entry.key().location(),
                Code.UNKNOWN_QUESTION,
                questionnaire.questions().stream()
                        .map(known -> known.id().name())
                        .toList(),
                key,
                questionnaire.id().name());
        misfits.put(key, own.all());
    }

    private void answer(Question question, Node.Entry entry) {
        var own = new ProblemLog();
        String key = entry.key().text();
        answer(question, entry.value(), own);
        if (own.hasErrors()) {
            misfits.put(key, own.all());
        } else if (!key.equals(question.id().name())) {
            formerKeys.put(question.id(), key);
        }
    }

    private void answer(Question question, Node value, ProblemLog own) {
        new ResponseReader(question, own)
                .read(value)
                .ifPresentOrElse(
                        response -> answered(question, response, value),
                        () -> comment(value, own).ifPresent(words -> comments.put(question.id(), words)));
    }

    private void answered(Question question, Response response, Node value) {
        responses.put(question.id(), response);
        if (question.format().options().stream()
                .flatMap(option -> option.formerly().stream())
                .anyMatch(former -> words(value).anyMatch(former.name()::equals))) {
            formerOptions.add(question.id());
        }
    }

    /** Returns the words that an answer is made of. */
    private static Stream<String> words(Node value) {
        if (value instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .filter(entry -> entry.key().text().equals("value"))
                    .flatMap(entry -> words(entry.value()));
        }
        return value instanceof Node.Sequence list
                ? list.items().stream().flatMap(DraftReader::words)
                : Stream.of(((Node.Scalar) value).text());
    }

    /** Returns what was said about a question that has no answer yet. */
    private static Optional<String> comment(Node value, ProblemLog own) {
        return value instanceof Node.Mapping mapping && !own.hasErrors()
                ? new Fields(mapping, own).optional("comment").flatMap(node -> Values.answer(node, own))
                : Optional.empty();
    }
}
