package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Assessed.times;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.assessment.QuestionnaireResult;
import readiness.page.PageWording;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Assessed;
import readiness.testkit.Choosing;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.wording.Language;

/** How sure the team and the way are, and apart from it how good the evidence is. */
class BoardConfidenceTest {

    private static final Questionnaire TEAMS = Form.aboutTeams()
            .measures("pain", "facts", "days")
            .measures("drive", "wish", "keen")
            .ranks(List.of(), "pain", "drive")
            .build();

    private static final Questionnaire WAYS = Form.named("ways")
            .measures("money", "m", "rich")
            .measures("haste", "h", "hasty")
            .decides(new Choosing()
                    .option("everyone", "haste", 1)
                    .needs("money", 50)
                    .option("parallel-team", "haste", -1)
                    .rule())
            .build();

    private static final Sheet HIGH = Sheet.blank().says("days", 90).says("keen", 90);
    private static final Sheet LOW = Sheet.blank().says("days", 10).says("keen", 10);

    /** Teams of which everybody answered: nothing of their scores is left to chance. */
    private static Optional<QuestionnaireResult> teams(int high, int low) {
        return Assessed.by(TEAMS)
                .sized(high)
                .team("red", times(high, HIGH))
                .sized(low)
                .team("blue", times(low, LOW))
                .result()
                .questionnaires()
                .stream()
                .findFirst();
    }

    private static Optional<QuestionnaireResult> ways(Sheet... sheets) {
        return Assessed.by(WAYS).organisation(sheets).result().questionnaires().stream()
                .findFirst();
    }

    /** Under 3 people the evidence is thin, under the least group of 5 fair. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 5 | Evidence: thin (1 person for red and 5 people for blue).",
                "5 | 2 | Evidence: thin (5 people for red and 2 people for blue).",
                "3 | 5 | Evidence: fair (3 people for red and 5 people for blue).",
                "5 | 4 | Evidence: fair (5 people for red and 4 people for blue).",
                "5 | 6 | Evidence: solid (5 people for red and 6 people for blue).",
                "5 | 5 | Evidence: solid (5 people each for red and blue)."
            })
    void the_evidence_is_as_good_as_the_fewest_answers(int red, int blue, String sentence) {
        assertThat(of(5, teams(red, blue), Optional.empty(), List.of()).sentences())
                .hasSize(2)
                .endsWith(sentence);
    }

    @Test
    void with_consent_to_show_everything_three_are_solid() {
        assertThat(of(1, teams(3, 3), Optional.empty(), List.of()).sentences())
                .endsWith("Evidence: solid (3 people each for red and blue).");
    }

    @Test
    void a_team_that_wins_every_simulation_is_said_with_its_numbers() {
        assertThat(of(5, teams(5, 5), Optional.empty(), List.of()).sentences())
                .startsWith("Team: high – first in 100 of 100 simulations, and with 100 of 100 other weights close to"
                        + " those used.");
    }

    @Test
    void the_organisation_is_a_witness_of_its_own() {
        var answered = ways(times(5, Sheet.blank().says("rich", 90).says("hasty", 90)));

        assertThat(of(5, teams(5, 6), answered, List.of()).sentences())
                .hasSize(3)
                .anyMatch(sentence -> sentence.startsWith("Approach: high – the same choice in "))
                .endsWith("Evidence: solid (5 people each for red and the organisation; 6 people for blue).");
    }

    @Test
    void before_anybody_has_answered_for_the_organisation_there_is_no_confidence_in_a_way() {
        assertThat(of(5, teams(5, 5), ways(), List.of()).sentences())
                .hasSize(2)
                .endsWith("Evidence: thin (5 people each for red and blue; no answers for the organisation).");
    }

    /** Five people, and none of them knows what the approach hangs on. */
    @Test
    void what_nobody_answered_makes_the_evidence_thin_however_many_there_are() {
        var unknown = ways(times(5, Sheet.blank().says("rich", 90).doesNotKnow("hasty")));

        assertThat(of(5, Optional.empty(), unknown, List.of()).sentences())
                .endsWith("Evidence: thin (5 people for the organisation; nobody on “haste”).");
    }

    @Test
    void where_nothing_is_recommended_nothing_is_said() {
        assertThat(of(5, Optional.empty(), Optional.empty(), List.of()).sentences())
                .isEmpty();
    }

    @Test
    void a_further_recommendation_is_named_and_counts_as_evidence() {
        var further = teams(2, 2).stream().toList();

        assertThat(of(5, teams(5, 5), Optional.empty(), further).sentences())
                .hasSize(3)
                .anyMatch(sentence -> sentence.startsWith("Form – Team: "))
                .endsWith("Evidence: thin (5 people each for red and blue; 2 people each for red and blue).");
    }

    @ParameterizedTest
    @CsvSource({"5, 5, false", "3, 3, false", "2, 5, true", "5, 2, true"})
    void more_are_asked_first_where_one_or_two_people_answered_of_more(int red, int blue, boolean first) {
        var teams = Assessed.by(TEAMS)
                .sized(20)
                .team("red", times(red, HIGH))
                .team("blue", times(blue, LOW))
                .result()
                .questionnaires()
                .stream()
                .findFirst();

        assertThat(of(5, teams, Optional.empty(), List.of()).isToAskFirst()).isEqualTo(first);
        // Of two people in the team both have answered.
        assertThat(of(5, teams(red, blue), Optional.empty(), List.of()).isToAskFirst())
                .isFalse();
    }

    private static BoardConfidence of(
            int leastGroup,
            Optional<QuestionnaireResult> teams,
            Optional<QuestionnaireResult> ways,
            List<QuestionnaireResult> further) {
        return new BoardConfidence(
                leastGroup, new Situation(teams, ways), further, PageWording.onTerminal(Map.of(), Language.EN));
    }
}
