package readiness.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.testkit.Workshop;

/** A topic is said to carry a difference only where it carries most of it. */
class WhyFirstTest {

    /** Awareness has two topics; the second weighs four times as much. */
    private static final String TOPICS = Workshop.TEAMS
            .replace("facets: [{id: a,", "facets: [{id: b, weight: 4, title: {en: B, fr: B}}, {id: a,")
            .replace("ranking:\n", "ranking:\n  least-coverage: 0.1\n")
            .replace(
                    "questions:\n",
                    "questions:\n      - {id: eager, facet: b, type: number, points: [{at: 0, score: 0}, {at: 100,"
                            + " score: 100}], text: {en: B?, fr: B ?}}\n");

    @TempDir
    private Path folder;

    /** Five people of each team, of whom so many say how eager they are. */
    private List<String> reasons(int eager, int redEager, int blueEager, int redAware, int blueAware) {
        var workshop = new Workshop(folder, TOPICS);
        for (int person = 0; person < 5; person++) {
            workshop.team("teams", "red", answers(person < eager, redEager, redAware));
            workshop.team("teams", "blue", answers(person < eager, blueEager, blueAware));
        }
        return workshop.page().pilots().get(0).reasons();
    }

    private static String answers(boolean isEager, int eager, int aware) {
        return (isEager ? "eager: " + eager + ", " : "") + "aware: " + aware + ", well: 50, pained: 50, seen: 50";
    }

    /** (4 · 90 + 50) / 5 = 82 against (4 · 10 + 50) / 5 = 18: all of it by the topic that weighs most. */
    @Test
    void a_topic_that_carries_most_of_the_difference_is_named() {
        assertThat(reasons(5, 90, 10, 50, 50).get(0)).endsWith("mostly through “B” (90.0 against 10.0).");
    }

    /** The same, but two people said how eager they are: 10 more points by the other topic are 2 of 66. */
    @Test
    void where_that_topic_is_withheld_no_other_is_named_in_its_place() {
        assertThat(reasons(2, 90, 10, 60, 50).get(0)).startsWith("awareness: ").doesNotContain("mostly");
    }

    /** 10 points that weigh 4 of 5 are 8, 30 that weigh 1 of 5 are 6. */
    @Test
    void the_widest_gap_is_not_what_carries_most_where_it_weighs_little() {
        assertThat(reasons(5, 60, 50, 90, 60).get(0)).endsWith("mostly through “B” (60.0 against 50.0).");
    }

    /** A criterion that weighs next to nothing adds nothing, and its scores are not the same for all that. */
    @Test
    void scores_that_differ_are_not_said_to_be_the_same_where_they_hardly_count() {
        var workshop = new Workshop(
                folder,
                Workshop.TEAMS.replace(
                        "weights: {awareness: 1, delivery-pain: 1, business-visibility: 1}",
                        "weights: {awareness: 1, delivery-pain: 0.0001, business-visibility: 1}"));
        for (int person = 0; person < 5; person++) {
            workshop.team("red", 90, 70, 80, 50).team("blue", 20, 20, 20, 50);
        }

        assertThat(workshop.page().pilots().get(0).reasons())
                .endsWith(
                        "pain: 80.0 against 20.0 for blue; this makes hardly any difference to its overall score.",
                        "visibility: 50.0, the same as blue; this makes no difference.");
    }
}
