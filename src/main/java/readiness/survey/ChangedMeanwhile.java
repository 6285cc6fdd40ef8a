package readiness.survey;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.answers.Response;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;

/** Takes over what somebody has written into a sheet while its survey is under way. */
public final class ChangedMeanwhile {

    private ChangedMeanwhile() {}

    /**
     * Returns the conversation with what is in the file, and says which answers are others.
     *
     * @param responses in the file, by question
     * @param comments in the file, on questions without an answer
     */
    public static Conversation in(Conversation now, Map<Id, Response> responses, Map<Id, String> comments) {
        var survey = now.survey();
        var speech = new SurveyWording(now.language());
        var changes = survey.questionnaire().questions().stream()
                .filter(question -> !Objects.equals(
                        responses.get(question.id()), survey.responses().get(question.id())))
                .map(question -> sentence(question, Optional.ofNullable(responses.get(question.id())), speech))
                .toList();
        return changes.isEmpty()
                ? now
                : new Conversation(
                        survey.withAnswers(responses, comments),
                        now.language(),
                        now.mode(),
                        now.detour(),
                        now.stage(),
                        Stream.concat(now.remarks().stream(), changes.stream()).toList());
    }

    private static String sentence(Question question, Optional<Response> response, SurveyWording speech) {
        String asked = speech.text(question);
        return response.map(given -> speech.say("changed-meanwhile", asked, speech.answer(question, given.answer())))
                .orElseGet(() -> speech.say("removed-meanwhile", asked));
    }
}
