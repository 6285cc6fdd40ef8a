package readiness.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.answers.Response;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;

/**
 * Takes answers to one version of a questionnaire for answers to another, forwards or backwards: by ids, and by what
 * they were {@code formerly}. What the other version does not ask, or does not offer, is left blank.
 */
final class SheetTransfer {

    private final Questionnaire to;
    private final Map<Id, Counterpart> counterparts = new LinkedHashMap<>();

    /** A question of the other version with the number of the question that was answered, and its options. */
    private record Counterpart(int number, Question question, Map<Id, Id> options) {}

    SheetTransfer(Questionnaire from, Questionnaire to) {
        this.to = to;
        var answered = from.questions();
        for (Question question : to.questions()) {
            counterpart(from, question)
                    .ifPresent(source -> counterparts.put(
                            question.id(),
                            new Counterpart(answered.indexOf(source), question, options(source, question))));
        }
    }

    /** Returns the version that answers are taken for. */
    Questionnaire to() {
        return to;
    }

    AnswerSheet moved(AnswerSheet sheet, Codebook codebook) {
        var responses = new LinkedHashMap<Id, Response>();
        counterparts.forEach((id, counterpart) -> {
            Response response = moved(sheet.interview().response(counterpart.number), counterpart);
            if (response != null) {
                responses.put(id, response);
            }
        });
        return new AnswerSheet(
                sheet.questionnaire(),
                sheet.location(),
                sheet.subject(),
                sheet.respondent(),
                sheet.role(),
                sheet.date(),
                sheet.draft(),
                sheet.unreadable(),
                Interview.of(
                        codebook,
                        responses,
                        sheet.role().filter(any -> !to.roles().isEmpty()).map(Id::new)));
    }

    private static @Nullable Response moved(@Nullable Response response, Counterpart counterpart) {
        if (response == null) {
            return null;
        }
        return moved(response.answer(), counterpart)
                .map(answer -> new Response(answer, response.comment()))
                .orElse(null);
    }

    private static Optional<Answer> moved(Answer answer, Counterpart counterpart) {
        return answer.fold(
                chosen -> chosen(chosen.options(), counterpart),
                quantity -> Optional.of(quantity),
                words -> Optional.of(words),
                () -> Optional.of(answer),
                notApplicable -> Optional.<Answer>of(notApplicable).filter(any -> counterpart.question.mayNotApply()));
    }

    /** Returns the options that the other version offers too; of a single choice that it does not offer, nothing. */
    private static Optional<Answer> chosen(List<Id> options, Counterpart counterpart) {
        var offered = options.stream()
                .flatMap(option -> Optional.ofNullable(counterpart.options.get(option)).stream())
                .toList();
        boolean isLost = offered.isEmpty() && !options.isEmpty();
        return isLost ? Optional.empty() : Optional.of(new Answer.Chosen(offered));
    }

    /**
     * Returns the question of one version that is this question of the other, where it takes the same kind of answer.
     */
    private Optional<Question> counterpart(Questionnaire from, Question question) {
        return SameQuestion.of(from, question, to)
                .map(SameQuestion::earlier)
                .or(() -> from.questions().stream()
                        .filter(later -> SameQuestion.of(to, later, from)
                                .filter(same -> same.earlier().id().equals(question.id()))
                                .isPresent())
                        .findFirst())
                .filter(source ->
                        source.format().type().equals(question.format().type()));
    }

    /** Returns the options of one question by those of the other. */
    private static Map<Id, Id> options(Question from, Question to) {
        var options = new LinkedHashMap<Id, Id>();
        to.format().choices().forEach(id -> options.put(id, id));
        for (Option option : to.format().options()) {
            option.formerly().forEach(former -> options.putIfAbsent(former, option.id()));
        }
        for (Option option : from.format().options()) {
            option.formerly().stream()
                    .filter(to.format().choices()::contains)
                    .findFirst()
                    .ifPresent(former -> options.putIfAbsent(option.id(), former));
        }
        return options;
    }
}
