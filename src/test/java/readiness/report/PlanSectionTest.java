package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.page.PageWording;
import readiness.testkit.Workshop;
import readiness.wording.Language;

/**
 * The plan for the way that is recommended and the team that begins: nothing of it is dropped, and nothing is for
 * others.
 */
class PlanSectionTest {

    /** Six steps of the parallel team, out of order and one without a date; one of preparing. */
    private static final String WAYS = Workshop.WAYS
            .replace(
                    "favoured-by: {haste: -1}",
                    "favoured-by: {haste: -1}, next: [%s, %s, %s, %s, %s, %s]"
                            .formatted(
                                    step("One", 30),
                                    step("Two", 30),
                                    step("Three", 90),
                                    step("Year", 365),
                                    "{text: {en: Someday., fr: Un jour.}}",
                                    step("Half", 180)))
            .replace("fr: Préparer}", "fr: Préparer}, next: [%s]".formatted(step("Prepare", 30)));

    private static final String ADVICE = """
            advice:
              - {id: all, when: {score: business-visibility, below: 100}, horizon: 180, title: {en: Show it, fr: Montrez}, text: {en: Show it., fr: Montrez.}}
            """;

    private static final String SETTINGS = """
            date: 2026-03-31
            questionnaires: [teams.yaml, ways.yaml]
            answers: ['*-answers.yaml']
            teams: [{id: red}, {id: blue}]
            """;

    @TempDir
    private Path folder;

    private static String step(String text, int horizon) {
        return "{text: {en: %1$s., fr: %1$s.}, horizon: %2$s, owner: {en: the lead, fr: la direction}, done-when: {en: %1$s is done., fr: %1$s est fait.}}"
                .formatted(text, horizon);
    }

    private Workshop workshop() {
        return new Workshop(folder, Workshop.TEAMS + ADVICE, WAYS).settings(SETTINGS);
    }

    private static List<String> titles(PlanSection.Month month) {
        return month.items().stream().map(ActionItem::title).toList();
    }

    @Test
    void the_steps_after_the_third_belong_to_their_month_with_owner_and_what_shows_that_they_are_done() {
        var plan = workshop()
                .way("rich: 90, hasty: 10")
                .team("red", 80, 70, 80, 80)
                .page()
                .plan();

        assertThat(plan.headline()).extracting(ActionItem::title).containsExactly("One.", "Two.", "Three.");
        assertThat(plan.months())
                .extracting(PlanSection.Month::title, PlanSectionTest::titles)
                .containsExactly(
                        tuple("by 27 September 2026", List.of("Half.", "Show it")),
                        tuple("by 31 March 2027", List.of("Year.")),
                        tuple("no date given", List.of("Someday.")));
        assertThat(plan.months().get(1).items())
                .extracting(ActionItem::owner, ActionItem::done)
                .containsExactly(tuple("the lead", "Year is done."));
    }

    @Test
    void a_french_plan_says_that_a_step_has_no_date() {
        assertThat(workshop()
                        .way("rich: 90, hasty: 10")
                        .team("red", 80, 70, 80, 80)
                        .pageInFrench()
                        .plan()
                        .months())
                .extracting(PlanSection.Month::title)
                .containsExactly("d’ici au 27 septembre 2026", "d’ici au 31 mars 2027", "sans date");
    }

    @Test
    void with_no_approach_feasible_the_plan_is_to_prepare() {
        assertThat(workshop()
                        .way("rich: 5, hasty: 10")
                        .team("red", 80, 70, 80, 80)
                        .page()
                        .plan()
                        .headline())
                .extracting(ActionItem::title)
                .containsExactly("Prepare.", "Show it");
    }

    @Test
    void before_anybody_has_answered_there_is_no_step() {
        var plan = workshop().page().plan();

        assertThat(plan.headline()).isEmpty();
        assertThat(plan.months()).isEmpty();
        assertThat(plan.workload()).isEmpty();
    }

    @Test
    void where_all_are_held_back_the_plan_speaks_to_them() {
        var plan = workshop()
                .team("red", 80, 70, 80, 2)
                .team("blue", 80, 70, 80, 1)
                .page()
                .plan();

        assertThat(plan.headline())
                .extracting(ActionItem::title, ActionItem::owner)
                .containsExactly(tuple("Show it", "red and blue"));
    }

    @Test
    void what_holds_for_more_than_three_is_said_of_teams_or_of_customers() {
        var teams = new Workshop(folder.resolve("teams"), Workshop.TEAMS + ADVICE);
        var customers = new Workshop(
                folder.resolve("customers"), (Workshop.TEAMS + ADVICE).replace("about: team", "about: customer"));
        for (int each = 1; each <= 5; each++) {
            teams.team("t" + each, 80, 70, 80, 2);
            customers.customer("c" + each, 80, 70, 80, 2);
        }

        assertThat(teams.page().plan().headline())
                .singleElement()
                .satisfies(step -> assertThat(step.why()).endsWith("The same holds for 2 more teams."));
        assertThat(customers.page().plan().headline())
                .singleElement()
                .satisfies(step -> assertThat(step.why()).endsWith("The same holds for 2 more customers."));
        assertThat(customers.pageInFrench().plan().headline())
                .singleElement()
                .satisfies(step -> assertThat(step.why()).endsWith("Il en va de même pour 2 autres clients."));
    }

    @Test
    void where_equal_teams_are_too_close_to_call_it_speaks_to_none_of_them() {
        var workshop = workshop().way("rich: 90, hasty: 10");
        for (int person = 0; person < 5; person++) {
            workshop.team("red", 80, 70, 80, 80).team("blue", 80, 70, 80, 80);
        }

        assertThat(workshop.page().plan().months())
                .flatExtracting(PlanSectionTest::titles)
                .containsExactly("Half.", "Year.", "Someday.");
    }

    @Test
    void of_several_teams_it_speaks_to_the_one_that_begins() {
        var plan = workshop()
                .way("rich: 5, hasty: 10")
                .team("red", 80, 70, 80, 80)
                .team("blue", 20, 20, 20, 20)
                .page()
                .plan();

        assertThat(plan.headline()).extracting(ActionItem::owner).containsExactly("the lead", "red");
        assertThat(plan.nextSteps(PageWording.onPage(Map.of(), Language.EN)))
                .containsExactly("Prepare (the lead, by 30 April 2026)", "Show it (red, by 27 September 2026)");
    }
}
