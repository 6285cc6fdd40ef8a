package readiness.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import readiness.answers.Interview;
import readiness.answers.Response;
import readiness.answers.State;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;

/**
 * A questionnaire half filled in, and where in it the person is.
 *
 * <p>Answers are only ever replaced, never dropped: a question that is hidden for now keeps its own.
 *
 * @param role in which the person answers: questions of other roles are hidden; empty where the person is asked all
 * @param comments on questions that have no answer yet; each joins its answer when it comes
 * @param unconfirmed the answers that were given to another major version
 */
public record Survey(
        Questionnaire questionnaire,
        Optional<Id> role,
        Map<Id, Response> responses,
        Map<Id, String> comments,
        Unconfirmed unconfirmed,
        Position position) {

    /** Where a survey is: at a question, or at the review of all answers. */
    public sealed interface Position {

        /**
         * Folds over a question's id, and a review: whether it reads out every answer, or only counts the open ones.
         */
        <T> T fold(Function<Id, T> asking, Function<Boolean, T> review);

        /** At a question. */
        record AtQuestion(Id question) implements Position {
            @Override
            public <T> T fold(Function<Id, T> asking, Function<Boolean, T> review) {
                return asking.apply(question);
            }
        }

        /**
         * At the review of all answers.
         *
         * @param full whether every answer is read out, or only how many are missing
         */
        record AtReview(boolean full) implements Position {
            @Override
            public <T> T fold(Function<Id, T> asking, Function<Boolean, T> review) {
                return review.apply(full);
            }
        }
    }

    public Survey {
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
        comments = Collections.unmodifiableMap(new LinkedHashMap<>(comments));
    }

    /** Returns the survey of a person who names no role. */
    public static Survey resume(Questionnaire questionnaire, Map<Id, Response> responses, Map<Id, String> comments) {
        return resume(questionnaire, Optional.empty(), responses, comments);
    }

    /** Returns a survey that opens at the first question without an answer; at the review where there is none. */
    public static Survey resume(
            Questionnaire questionnaire, Optional<Id> role, Map<Id, Response> responses, Map<Id, String> comments) {
        return new Survey(questionnaire, role, responses, comments, Unconfirmed.NONE, new Position.AtReview(true))
                .atFirstOpen();
    }

    /** Returns the survey in which every answer so far was given to this version, and is to be confirmed. */
    public Survey confirming(String version) {
        return new Survey(
                        questionnaire,
                        role,
                        responses,
                        comments,
                        new Unconfirmed(version, responses.keySet()),
                        new Position.AtReview(true))
                .atFirstOpen();
    }

    private Survey atFirstOpen() {
        return open().stream().findFirst().map(this::at).orElse(this);
    }

    /** Returns the questions that are asked, given the answers so far; their places are their numbers. */
    public List<Question> visible() {
        var interview = Interview.of(questionnaire, responses, role);
        var questions = questionnaire.questions();
        return IntStream.range(0, questions.size())
                .filter(place -> interview.state(place) != State.HIDDEN)
                .filter(place -> role.isEmpty() || interview.state(place) != State.HIDDEN_BY_ROLE)
                .mapToObj(questions::get)
                .toList();
    }

    /** Returns the questions that are asked and have no answer. */
    public List<Question> unanswered() {
        return visible().stream()
                .filter(question -> !responses.containsKey(question.id()))
                .toList();
    }

    /** Returns the questions that are asked and whose answer is to be confirmed. */
    public List<Question> toConfirm() {
        return visible().stream().filter(this::isToConfirm).toList();
    }

    /** Returns whether the answer to a question was given to another major version, and not confirmed since. */
    public boolean isToConfirm(Question question) {
        return unconfirmed.questions().contains(question.id());
    }

    /** Returns the questions that are asked and have no answer, or one that is to be confirmed. */
    public List<Question> open() {
        return visible().stream()
                .filter(question -> !responses.containsKey(question.id()) || isToConfirm(question))
                .toList();
    }

    /** Returns the questions without an answer that the survey insists on. */
    public List<Question> insistedOn() {
        return unanswered().stream().filter(Question::required).toList();
    }

    /** Returns the question that is being asked; none at the review. */
    public Optional<Question> current() {
        return position.fold(questionnaire::question, full -> Optional.empty());
    }

    /** Returns the number, from 1, of a question that is asked. */
    public int numberOf(Question question) {
        return visible().indexOf(question) + 1;
    }

    /** Returns what the person says about a question besides the answer. */
    public Optional<String> comment(Id question) {
        return Optional.ofNullable(responses.get(question))
                .flatMap(Response::comment)
                .or(() -> Optional.ofNullable(comments.get(question)));
    }

    /** Returns the survey at this question. */
    public Survey at(Question question) {
        return at(new Position.AtQuestion(question.id()));
    }

    /** Returns the survey at its review. */
    public Survey atReview(boolean full) {
        return at(new Position.AtReview(full));
    }

    private Survey at(Position place) {
        return new Survey(questionnaire, role, responses, comments, unconfirmed, place);
    }

    /**
     * Returns the survey with an answer to the question that is being asked, which confirms it; a comment on it stays.
     */
    public Survey answered(Answer answer) {
        return current()
                .map(Question::id)
                .map(id -> with(id, new Response(answer, comment(id)), unconfirmed.without(id)))
                .orElse(this);
    }

    /** Returns the survey with these answers and comments; they may hide the question that is being asked. */
    Survey withAnswers(Map<Id, Response> others, Map<Id, String> onOpen) {
        var survey = new Survey(questionnaire, role, others, onOpen, unconfirmed, position);
        return current().isPresent() && !survey.visible().contains(current().get()) ? survey.nextOpen() : survey;
    }

    /** Returns the survey with a comment on the question that is being asked. */
    public Survey commented(String comment) {
        return current().map(Question::id).map(id -> commented(id, comment)).orElse(this);
    }

    /** Returns the survey one question further; at the review behind the last. */
    public Survey next() {
        return after(visible());
    }

    /** Returns the survey at the next open question; at the review where there is none behind this one. */
    public Survey nextOpen() {
        var others = open();
        return after(visible().stream()
                .filter(question ->
                        others.contains(question) || current().stream().anyMatch(question::equals))
                .toList());
    }

    /** Returns the survey at the previous question, or, from the review, at the last; empty at the first question. */
    public Optional<Survey> back() {
        var visible = visible();
        int place = current().map(visible::indexOf).orElse(visible.size());
        return place > 0 ? Optional.of(at(visible.get(place - 1))) : Optional.empty();
    }

    private Survey after(List<Question> questions) {
        int place = current().map(questions::indexOf).orElse(questions.size());
        return IntStream.range(place + 1, questions.size())
                .mapToObj(questions::get)
                .findFirst()
                .map(this::at)
                .orElseGet(() -> atReview(true));
    }

    private Survey commented(Id id, String comment) {
        Response response = responses.get(id);
        if (response != null) {
            return with(id, new Response(response.answer(), Optional.of(comment)), unconfirmed);
        }
        var more = new LinkedHashMap<>(comments);
        more.put(id, comment);
        return new Survey(questionnaire, role, responses, more, unconfirmed, position);
    }

    private Survey with(Id id, Response response, Unconfirmed left) {
        var more = new LinkedHashMap<>(responses);
        more.put(id, response);
        var rest = new LinkedHashMap<>(comments);
        rest.remove(id);
        return new Survey(questionnaire, role, more, rest, left, position);
    }
}
