package readiness.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readiness.answers.Response;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.Values;
import readiness.document.WrongKind;
import readiness.problem.Code;
import readiness.problem.Suggestions;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat;
import readiness.source.ProblemLog;

/** Reads the response to a question in a sheet. */
public final class ResponseReader {

    public static final String DONT_KNOW = "dont-know";
    public static final String NOT_APPLICABLE = "not-applicable";

    private final Question question;
    private final ProblemLog problems;
    private final AnswerDiagnosis diagnosis;

    public ResponseReader(Question question, ProblemLog problems) {
        this.question = question;
        this.problems = problems;
        this.diagnosis = new AnswerDiagnosis(question, problems);
    }

    /** Returns the response; empty for a blank and for an error, which is reported. */
    public Optional<Response> read(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return readMap(new Fields(mapping, problems));
        }
        return answer(node).map(answer -> new Response(answer, Optional.empty()));
    }

    private Optional<Response> readMap(Fields fields) {
        if (fields.has("value") == fields.has(NOT_APPLICABLE)) {
            fields.optional("value");
            fields.optional(NOT_APPLICABLE);
            fields.optional("comment");
            if (fields.names().size() > 0 && fields.hasLookalikes()) {
                fields.checkKeys();
                return Optional.empty();
            }
            String id = question.id().name();
            problems.add(
                    fields.location(),
                    Code.MALFORMED_ANSWER,
                    id,
                    id + ": {value: ..., comment: \"...\"}",
                    id + ": {not-applicable: \"...\"}");
            return Optional.empty();
        }
        int mark = problems.mark();
        var answer = fields.has("value")
                ? fields.optional("value").flatMap(this::answer)
                : fields.optional(NOT_APPLICABLE).flatMap(reason -> notApplicable(fields, reason));
        var comment = fields.optional("comment").flatMap(node -> Values.answer(node, problems));
        if (answer.isEmpty() && comment.isPresent() && !problems.hasErrorsSince(mark)) {
            problems.add(
                    fields.locationOf("comment"),
                    Code.COMMENT_ALONE,
                    question.id().name());
        }
        fields.checkKeys();
        return answer.map(given -> new Response(given, comment));
    }

    private Optional<Answer> notApplicable(Fields fields, Node reason) {
        if (!question.mayNotApply()) {
            problems.add(
                    fields.locationOf(NOT_APPLICABLE),
                    Code.CANNOT_BE_NOT_APPLICABLE,
                    question.id().name());
            return Optional.empty();
        }
        if (reason instanceof Node.Scalar scalar && (scalar.text().isBlank() || scalar.isTrue() || scalar.isFalse())) {
            problems.add(reason.location(), Code.MISSING_REASON, question.id().name());
            return Optional.empty();
        }
        return Values.answer(reason, problems).map(Answer.NotApplicable::new);
    }

    private Optional<Answer> answer(Node node) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.isBlank()) {
                return Optional.empty();
            }
            if (scalar.text().equals(DONT_KNOW)) {
                return Optional.of(new Answer.DontKnow());
            }
        }
        return question.format()
                .fold(
                        choice -> one(node),
                        multiple -> several(node),
                        number -> quantity(number, node),
                        yesNo -> one(node),
                        text -> Values.answer(node, problems).map(Answer.Written::new));
    }

    private Optional<Answer> quantity(ResponseFormat.NumberLine number, Node node) {
        if (node instanceof Node.Scalar words && !words.isNumber() && diagnosis.reportsSilence(words)) {
            return Optional.empty();
        }
        if (node instanceof Node.Scalar scalar
                && !scalar.isNumber()
                && !Suggestions.near(scalar.text(), List.of(DONT_KNOW)).isEmpty()) {
            diagnosis.reportUnknown(scalar, List.of());
            return Optional.empty();
        }
        if (node instanceof Node.Sequence) {
            problems.add(node.location(), Code.ONE_ANSWER_WANTED, question.id().name());
            return Optional.empty();
        }
        var value = Values.number(node, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, problems);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!number.accepts(value.getAsDouble())) {
            problems.add(
                    node.location(),
                    Code.ANSWER_OUT_OF_BOUNDS,
                    ((Node.Scalar) node).text(),
                    question.id().name(),
                    Values.plain(number.least().orElse(Double.NEGATIVE_INFINITY)),
                    Values.plain(number.most().orElse(Double.POSITIVE_INFINITY)));
            return Optional.empty();
        }
        return Optional.of(new Answer.Quantity(value.getAsDouble()));
    }

    private Optional<Answer> one(Node node) {
        if (node instanceof Node.Sequence) {
            problems.addChoice(
                    node.location(),
                    Code.ONE_ANSWER_WANTED,
                    Id.names(question.format().choices()),
                    question.id().name());
            return Optional.empty();
        }
        return option(node).map(Answer.Chosen::of);
    }

    private Optional<Answer> several(Node node) {
        if (!(node instanceof Node.Sequence list)) {
            if (!(node instanceof Node.Scalar word
                    && (diagnosis.reportsSilence(word) || diagnosis.reportsSeveral(word)))) {
                WrongKind.report(node, Code.EXPECTED_LIST, problems);
            }
            return Optional.empty();
        }
        int mark = problems.mark();
        var chosen = new ArrayList<Id>();
        for (Node item : list.items()) {
            if (item instanceof Node.Scalar scalar
                    && (scalar.text().equals(DONT_KNOW) || scalar.text().equals(NOT_APPLICABLE))) {
                problems.add(
                        item.location(),
                        Code.STANDS_ALONE,
                        scalar.text(),
                        question.id().name() + ": " + scalar.text());
                continue;
            }
            option(item).ifPresent(option -> {
                if (chosen.contains(option)) {
                    problems.add(item.location(), Code.OPTION_TWICE, option.name());
                }
                chosen.add(option);
            });
        }
        return problems.hasErrorsSince(mark) ? Optional.empty() : Optional.of(new Answer.Chosen(chosen));
    }

    private Optional<Id> option(Node node) {
        if (!(node instanceof Node.Scalar scalar) || scalar.isNothing()) {
            WrongKind.report(node, Code.EXPECTED_TEXT, problems);
            return Optional.empty();
        }
        for (Id option : question.format().choices()) {
            if (option.name().equals(scalar.text())) {
                return Optional.of(option);
            }
        }
        var former = question.format().options().stream()
                .filter(option -> Id.names(option.formerly()).contains(scalar.text()))
                .map(Option::id)
                .findFirst();
        if (former.isPresent()) {
            return former;
        }
        diagnosis.reportOption(scalar);
        return Optional.empty();
    }
}
