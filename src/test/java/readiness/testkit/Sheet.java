package readiness.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.answers.Response;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;

/** A sheet in the making, for tests: {@code Sheet.blank().says("releases", "weekly")}. */
public final class Sheet {

    private final Map<Id, Response> responses = new LinkedHashMap<>();

    private Sheet() {}

    public static Sheet blank() {
        return new Sheet();
    }

    /** Chooses these options. */
    public Sheet says(String question, String... options) {
        return puts(question, new Answer.Chosen(Stream.of(options).map(Id::new).toList()));
    }

    public Sheet says(String question, double number) {
        return puts(question, new Answer.Quantity(number));
    }

    public Sheet doesNotKnow(String question) {
        return puts(question, new Answer.DontKnow());
    }

    public Sheet leavesOut(String question) {
        return puts(question, new Answer.NotApplicable("not here"));
    }

    public Sheet puts(String question, Answer answer) {
        responses.put(new Id(question), new Response(answer, Optional.empty()));
        return this;
    }

    /** Says something beside the latest answer to this question. */
    public Sheet remarks(String question, String words) {
        var response = responses.get(new Id(question));
        responses.put(new Id(question), new Response(response.answer(), Optional.of(words)));
        return this;
    }

    public Map<Id, Response> responses() {
        return responses;
    }
}
