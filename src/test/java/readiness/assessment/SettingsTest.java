package readiness.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ScoreDigest;
import readiness.testkit.Form;
import readiness.wording.Language;

/** What the settings of an assessment say of days and sizes, and which teams an assessment has. */
class SettingsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private static Team team(String name, int size) {
        return new Team(id(name), name, Optional.empty(), OptionalInt.of(size), Optional.empty(), Map.of());
    }

    private static Settings settings() {
        return new Settings(
                Optional.of("Spring"),
                new Settings.Organisation(Optional.of("Northern"), OptionalInt.of(500)),
                new Settings.Period(Optional.of(FIRST), Optional.of(LAST)),
                List.of(Language.FR, Language.EN),
                List.of(team("red", 7), team("blue", 8)),
                List.of(team("red", 3)),
                Map.of(),
                3,
                true,
                Optional.of("../autumn"),
                Optional.empty(),
                42);
    }

    /** The first and the last day count. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-03-31, true", "2026-04-01, false"})
    void a_period_has_its_first_and_its_last_day(LocalDate day, boolean included) {
        assertThat(settings().period().includes(day)).isEqualTo(included);
        assertThat(settings().period().isOutrunBy(day)).isFalse();
    }

    @ParameterizedTest(name = "{0}: outrun {1}")
    @CsvSource({"2020-01-01, false", "2026-03-31, false", "2026-04-01, true"})
    void without_a_first_day_every_day_counts_and_one_after_the_last_is_said(LocalDate day, boolean outrun) {
        var period = new Settings.Period(Optional.empty(), Optional.of(LAST));

        assertThat(period.includes(day)).isTrue();
        assertThat(period.isOutrunBy(day)).isEqualTo(outrun);
        assertThat(Settings.Period.ALWAYS.includes(day)).isTrue();
        assertThat(Settings.Period.ALWAYS.isOutrunBy(day)).isFalse();
    }

    @Test
    void without_a_last_day_all_from_the_first_on_count() {
        var period = new Settings.Period(Optional.of(FIRST), Optional.empty());

        assertThat(period.includes(FIRST.minusDays(1))).isFalse();
        assertThat(period.includes(FIRST.plusYears(9))).isTrue();
    }

    @Test
    void a_size_is_that_of_the_organisation_or_of_the_team_or_the_customer() {
        assertThat(settings().sizeOf(About.ORGANISATION, Optional.empty())).hasValue(500);
        assertThat(settings().sizeOf(About.TEAM, Optional.of(id("blue")))).hasValue(8);
        assertThat(settings().sizeOf(About.TEAM, Optional.of(id("red")))).hasValue(7);
        assertThat(settings().sizeOf(About.CUSTOMER, Optional.of(id("red")))).hasValue(3);
        assertThat(settings().sizeOf(About.CUSTOMER, Optional.of(id("blue")))).isEmpty();
        assertThat(settings().listed(About.ORGANISATION)).isEmpty();
    }

    @Test
    void other_weights_change_nothing_else() {
        Map<Id, Map<Id, Double>> weights = Map.of(id("form"), Map.of(id("pain"), 2.0));
        var weighed = settings().weighing(weights);

        assertThat(weighed.weights()).isEqualTo(weights);
        assertThat(weighed.weighing(Map.of())).isEqualTo(settings());
        assertThat(weighed.date()).contains("2026-03-31");
    }

    @Test
    void the_defaults_are_those_of_the_method() {
        assertThat(Settings.defaults().leastGroup()).isEqualTo(5);
        assertThat(Settings.defaults().commentsShown()).isFalse();
        assertThat(Settings.defaults().seed()).isEqualTo(1);
        assertThat(Settings.defaults().date()).isEmpty();
        assertThat(Settings.defaults().languages()).containsExactly(Language.EN);
    }

    /** Listed in the assessment's order; then by id those that have a sheet, though nothing is answered in it. */
    @Test
    void an_assessment_has_the_teams_it_lists_and_then_those_that_have_a_sheet() {
        Questionnaire form = Form.aboutTeams()
                .dimension("pain")
                .facet("facts")
                .asks(number("days", "facts"))
                .build();
        var one = new SheetCounts.Count(0, 1, 0);
        var counts = new SheetCounts(Map.of(
                form.id(),
                Map.of(
                        Optional.of(id("white")), one,
                        Optional.of(id("blue")), one,
                        Optional.of(id("amber")), one),
                id("other"),
                Map.of(Optional.of(id("elsewhere")), one)));
        var assessment =
                new Assessment(settings(), List.of(new Instrument(form)), Map.of(), counts, 0, List.of(), List.of());

        assertThat(assessment.teams(form))
                .extracting(team -> team.id().name())
                .containsExactly("red", "blue", "amber", "white");
        assertThat(assessment.answers(form).subjects()).isEmpty();
        assertThat(counts.of(form.id(), Optional.of(id("white")))).isEqualTo(one);
        assertThat(counts.of(form.id(), Optional.of(id("green")))).isEqualTo(SheetCounts.Count.ZERO);
        assertThat(assessment.instruments().get(0).sha256())
                .isEqualTo(ScoreDigest.of(form))
                .hasSize(64);
    }
}
