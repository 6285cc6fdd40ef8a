package readiness.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readiness.page.PageWording;
import readiness.testkit.Assessed;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/** What would have to be different for another team to lead. */
class LeadChangesInWordsTest {

    @Test
    void beside_one_candidate_there_is_nothing_to_say() {
        assertThat(sentences(assessed("pain", "drive").team("red", people(80, 60))))
                .isEmpty();
    }

    /**
     * (80 + 60) / 2 is 70, as is (100 + 40) / 2; (40 + 40) / 2 is 40, as is (20 + 60) / 2. Drive would need another 60.
     */
    @Test
    void one_that_is_ahead_in_everything_stays_ahead_with_all_weights() {
        assertThat(sentences(
                        assessed("pain", "drive").team("red", people(80, 60)).team("blue", people(40, 40))))
                .containsExactly(
                        "No single criterion, however much or little it weighs, puts another team in the lead.",
                        "blue would need 100.0 on “pain” to catch up (now 40.0).",
                        "blue would catch up if red fell to 20.0 on “pain” (now 80.0).");
    }

    @Test
    void with_one_criterion_nothing_is_said_about_weights() {
        assertThat(sentences(assessed("pain").team("red", people(80, 60)).team("blue", people(70, 60))))
                .noneMatch(sentence -> sentence.contains("weight"));
    }

    private static Sheet[] people(int facts, int will) {
        return Assessed.times(5, Sheet.blank().says("ask-facts", facts).says("ask-will", will));
    }

    private static Assessed assessed(String... criteria) {
        return Assessed.by(Form.aboutTeams()
                        .measures("pain", "facts", "ask-facts")
                        .measures("drive", "will", "ask-will")
                        .ranks(List.of(), criteria)
                        .build())
                .sized(5);
    }

    private static List<String> sentences(Assessed assessed) {
        var result = assessed.result();
        var ranked = result.questionnaires().get(0);
        return new LeadChangesInWords(
                        ranked.questionnaire(),
                        ranked.pilot().orElseThrow(),
                        PageWording.onTerminal(result, Language.EN))
                .sentences();
    }
}
