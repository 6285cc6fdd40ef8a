package readiness.questionnaire;

import java.util.List;

/** Questions that are asked together, in order. */
public record Section(Id id, Text title, List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }
}
