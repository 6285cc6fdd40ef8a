package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.testkit.Shipped;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a consultant would say of invented organisations, and what the program says. Their answers lie in
 * {@code src/test/resources/profiles}; the README there says where they come from.
 */
final class ConsultantTest {

    @TempDir
    private Path temporary;

    private static final String PROFILES = "src/test/resources/profiles/";

    @Test
    void a_small_provider_with_its_chief_executive_and_a_devops_customer_begins_with_a_parallel_team() {
        assertThat(choice("A-msp-strong-sponsor")).isEqualTo("parallel-team");
    }

    @Test
    void a_bank_without_a_sponsor_prepares_first() {
        assertThat(choice("B-bank-none")).isEqualTo("prepare-first");
    }

    @Test
    void twelve_people_in_one_room_change_at_once() {
        assertThat(choice("C-startup")).isEqualTo("full-transformation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D-public-body", "D3-public-prospects-unknown"})
    void a_public_body_whose_shared_tools_are_closed_begins_with_a_team_outside(String folder) {
        assertThat(choice(folder)).isEqualTo("parallel-team");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E-product-flagship", "X7-flagship-no-deeds"})
    void ninety_engineers_with_one_product_begin_with_one_stream(String folder) {
        assertThat(choice(folder)).isEqualTo("parallel-team");
    }

    @ParameterizedTest
    @ValueSource(strings = {"F-article-author", "F1-three-tools", "F2-tools3-30d", "F3-no-rival", "F4-dashboard-open"})
    void the_author_of_the_articles_may_do_what_he_did_however_closed_the_shared_tools_are(String folder) {
        assertThat(choice(folder)).isEqualTo("parallel-team");
    }

    @Test
    void a_burning_house_is_not_given_ninety_days() {
        assertThat(choice("G-burning-platform")).isEqualTo("emergency-start");
    }

    @Test
    void five_thousand_people_begin_with_a_parallel_team() {
        assertThat(choice("H-big-group-5000")).isEqualTo("parallel-team");
    }

    @Test
    void a_compulsory_dashboard_that_others_may_feed_is_no_better_than_none_that_is_compulsory() {
        assertThat(score("M2-mandatory-dashboard-open", "bridges"))
                .isLessThan(score("M1-no-mandatory-dashboard", "bridges"));
    }

    @Test
    void there_is_no_parallel_team_of_nobody() {
        assertThat(choice("X1-team-of-nobody")).isNotEqualTo("parallel-team");
    }

    @Test
    void nobody_changes_everything_at_once_where_services_would_stop() {
        assertThat(choice("X2-full-services-stop")).isNotEqualTo("full-transformation");
    }

    @Test
    void nobody_changes_everything_at_once_where_no_executive_stays_with_it() {
        assertThat(choice("X3-full-executive-will-not-stay")).isNotEqualTo("full-transformation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X4-full-asked-by-team", "X5-full-asked-by-nobody"})
    void nobody_changes_everything_at_once_because_a_team_or_nobody_asked_for_it(String folder) {
        assertThat(choice(folder)).isNotEqualTo("full-transformation");
    }

    @Test
    void the_global_provider_is_never_recommended_where_the_law_forbids_it() {
        assertThat(choice("cloud-law")).isNotEqualTo("global-provider");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pilot-all", "pilot-no-elite"})
    void a_new_flagship_goes_before_the_team_that_struggles_and_operations_come_last(String folder) {
        assertThat(teams(folder, "candidate")).containsExactly("new-flagship", "struggling-willing", "ops-msp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pilot-article", "pilot-newflagship-honest"})
    void a_new_flagship_is_ranked_though_nothing_of_it_is_in_production(String folder) {
        assertThat(teams(folder, "candidate")).containsExactly("new-flagship", "struggling-willing");
    }

    @Test
    void convinced_teams_elite_teams_and_neglected_products_are_held_back() {
        assertThat(teams("pilot-all", "not-first"))
                .containsExactlyInAnyOrder("convinced-middling", "convinced-poor", "elite", "neglected");
    }

    @Test
    void an_elite_team_does_not_go_first_even_with_a_flagship() {
        assertThat(teams("pilot-two-elite-flagship", "candidate")).containsExactly("struggling-willing");
    }

    @Test
    void one_failed_release_in_ten_is_more_pain_than_none() {
        assertThat(score("mono", "delivery-pain", "one-failure-in-ten"))
                .isGreaterThan(score("mono", "delivery-pain", "no-failure"));
    }

    @Test
    void without_any_review_nothing_is_followed_up() {
        assertThat(score("inc-none", "follow-up")).isLessThan(40);
    }

    @Test
    void the_choices_are_those_of_the_consultants_column() throws IOException {
        var rows = Files.readAllLines(Path.of(PROFILES + "expected.csv")).stream()
                .map(line -> line.split(",", 4))
                .filter(cells -> cells[1].equals("choice"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(20).allSatisfy(cells -> {
            boolean barred = cells[2].startsWith("not ");
            assertThat(choice(cells[0]).equals(cells[2].replaceFirst("^not ", "")))
                    .as(cells[0] + ": " + cells[3])
                    .isEqualTo(!barred);
        });
    }

    private String choice(String folder) {
        return questionnaire(folder).get("decision").get("choice").asString();
    }

    /** Returns the teams of this status in the order of the table. */
    private List<String> teams(String folder, String status) {
        return stream(questionnaire(folder).get("ranking").get("teams"))
                .filter(team -> team.get("status").asString().equals(status))
                .map(team -> team.get("team").asString())
                .toList();
    }

    /** Returns a score of the folder's only subject. */
    private double score(String folder, String id) {
        return score(questionnaire(folder).get("subjects").get(0), id);
    }

    private double score(String folder, String id, String team) {
        return stream(questionnaire(folder).get("subjects"))
                .filter(subject -> subject.get("team").asString().equals(team))
                .mapToDouble(subject -> score(subject, id))
                .findFirst()
                .orElseThrow();
    }

    private static double score(JsonNode subject, String id) {
        return stream(subject.get("scores"))
                .filter(score -> score.get("id").asString().equals(id))
                .mapToDouble(score -> score.get("score").asDouble())
                .findFirst()
                .orElseThrow();
    }

    private Path copied(String folder) {
        try {
            return Shipped.copy(Path.of(PROFILES + folder), Files.createTempDirectory(temporary, folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private JsonNode questionnaire(String folder) {
        var outcome = Program.run("score", "--format", "json", copied(folder).toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return new JsonMapper().readTree(outcome.out()).get("questionnaires").get(0);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
