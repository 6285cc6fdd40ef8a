package readiness.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * Questions that are asked together, in order.
 *
 * @param introduction the words that its questions share
 */
public record Section(Id id, Text title, Optional<Text> introduction, List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }
}
