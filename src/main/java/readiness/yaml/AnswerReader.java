package readiness.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readiness.answers.Response;
import readiness.problem.Code;
import readiness.problem.Suggestions;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.ResponseFormat;

/** Reads what stands behind a question in a sheet. */
final class AnswerReader {

    static final String DONT_KNOW = "dont-know";
    static final String NOT_APPLICABLE = "not-applicable";

    /** What YAML and French make of the two answers. */
    private static final Map<String, String> YES_OR_NO = Map.of(
            "true", "yes", "false", "no", "oui", "yes", "non", "no", "y", "yes", "n", "no", "vrai", "yes", "faux",
            "no");

    private final Question question;
    private final Problems problems;

    AnswerReader(Question question, Problems problems) {
        this.question = question;
        this.problems = problems;
    }

    /** Returns the response; nothing for a blank, and for a mistake, which is told. */
    Optional<Response> read(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return dressed(new Fields(mapping, problems));
        }
        return answer(node).map(answer -> new Response(answer, Optional.empty()));
    }

    private Optional<Response> dressed(Fields fields) {
        if (fields.has("value") == fields.has(NOT_APPLICABLE)) {
            problems.add(fields.location(), Code.MALFORMED_ANSWER, question.id().name());
            return Optional.empty();
        }
        var answer = fields.has("value")
                ? fields.optional("value").flatMap(this::answer)
                : fields.optional(NOT_APPLICABLE).flatMap(reason -> notApplicable(fields, reason));
        var comment = fields.optional("comment").flatMap(node -> Fields.words(node, problems));
        fields.refuseOthers();
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
        if (reason instanceof Node.Scalar scalar && scalar.text().isBlank()) {
            problems.add(reason.location(), Code.MISSING_REASON, question.id().name());
            return Optional.empty();
        }
        return Fields.words(reason, problems).map(Answer.NotApplicable::new);
    }

    private Optional<Answer> answer(Node node) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.isNothing()) {
                return Optional.empty();
            }
            if (scalar.text().equals(DONT_KNOW)) {
                return Optional.of(new Answer.DontKnow());
            }
            if (scalar.text().equals(NOT_APPLICABLE) && !(question.format() instanceof ResponseFormat.FreeText)) {
                problems.add(
                        node.location(),
                        question.mayNotApply() ? Code.MISSING_REASON : Code.CANNOT_BE_NOT_APPLICABLE,
                        question.id().name());
                return Optional.empty();
            }
        }
        if (question.format() instanceof ResponseFormat.NumberLine number) {
            return quantity(number, node);
        }
        if (question.format() instanceof ResponseFormat.FreeText) {
            return Fields.words(node, problems).map(Answer.Words::new);
        }
        return question.format() instanceof ResponseFormat.Multiple ? several(node) : one(node);
    }

    private Optional<Answer> quantity(ResponseFormat.NumberLine number, Node node) {
        if (node instanceof Node.Scalar scalar
                && !scalar.isNumber()
                && !Suggestions.near(scalar.text(), List.of(DONT_KNOW)).isEmpty()) {
            refuseWord(scalar, List.of());
            return Optional.empty();
        }
        var value = Fields.number(node, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, problems);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!number.accepts(value.getAsDouble())) {
            problems.add(
                    node.location(),
                    Code.ANSWER_OUT_OF_BOUNDS,
                    ((Node.Scalar) node).text(),
                    question.id().name(),
                    Fields.plain(number.least().orElse(Double.NEGATIVE_INFINITY)),
                    Fields.plain(number.most().orElse(Double.POSITIVE_INFINITY)));
            return Optional.empty();
        }
        return Optional.of(new Answer.Quantity(value.getAsDouble()));
    }

    private Optional<Answer> one(Node node) {
        if (node instanceof Node.Sequence) {
            problems.addChoice(
                    node.location(),
                    Code.ONE_ANSWER_WANTED,
                    Fields.namesOf(question.format().choices()),
                    question.id().name());
            return Optional.empty();
        }
        return option(node).map(Answer.Chosen::of);
    }

    private Optional<Answer> several(Node node) {
        if (!(node instanceof Node.Sequence list)) {
            Fields.refuse(node, Code.EXPECTED_LIST, problems);
            return Optional.empty();
        }
        int mark = problems.mark();
        var chosen = new ArrayList<Id>();
        for (Node item : list.items()) {
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
            Fields.refuse(node, Code.EXPECTED_TEXT, problems);
            return Optional.empty();
        }
        for (Id option : question.format().choices()) {
            if (option.name().equals(scalar.text())) {
                return Optional.of(option);
            }
        }
        refuseOption(scalar);
        return Optional.empty();
    }

    private void refuseOption(Node.Scalar scalar) {
        String word = scalar.text().toLowerCase(Locale.ROOT);
        var meant = question.format().options().stream()
                .filter(option -> option.text().byLanguage().values().stream().anyMatch(word::equalsIgnoreCase))
                .findFirst();
        if (meant.isPresent()) {
            problems.add(
                    scalar.location(),
                    Code.LABEL_FOR_ID,
                    scalar.text(),
                    meant.get().id().name());
        } else if (question.format() instanceof ResponseFormat.YesNo && YES_OR_NO.containsKey(word)) {
            problems.add(scalar.location(), Code.ANOTHER_WORD_FOR_YES_OR_NO, scalar.text(), YES_OR_NO.get(word));
        } else {
            refuseWord(scalar, Fields.namesOf(question.format().choices()));
        }
    }

    private void refuseWord(Node.Scalar scalar, List<String> right) {
        var choices = new ArrayList<>(right);
        choices.addAll(Suggestions.near(scalar.text(), List.of(DONT_KNOW)));
        problems.addChoice(
                scalar.location(),
                Code.UNKNOWN_ANSWER,
                choices,
                scalar.text(),
                question.id().name());
    }
}
