package readiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import readiness.answers.Codebook;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.questionnaire.Questionnaire;
import readiness.testkit.Form;
import readiness.testkit.Sheet;
import readiness.testkit.Tabulated;

/** How far single respondents are from their team (method, section 4 a). */
final class PoolTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Questionnaire QUESTIONNAIRE = Form.aboutTeams()
            .dimension("pain")
            .facet("views")
            .facet("facts")
            .asks(number("view", "views"))
            .asks(number("fact", "facts").weighing(3))
            .asks(number("other-fact", "facts"))
            .build();

    @Test
    void two_people_are_each_root_two_times_as_far_away_as_their_mean_says() {
        // Views 60 and 80, mean 70; facts (3·40 + 80) / 4 = 50 and 50.
        var pool = pool(List.of(
                sheet(60).says("fact", 40).says("other-fact", 80), sheet(80).says("fact", 50)));

        assertThat(pool.facets()).containsExactly(id("facts"), id("views"));
        assertThat(pool.size()).isEqualTo(2);
        assertThat(pool.degreesOfFreedom()).isEqualTo(1);
        assertThat(pool.at(0, 0)).isZero();
        assertThat(pool.at(0, 1)).isCloseTo(-10 * Math.sqrt(2), EXACT);
        assertThat(pool.at(1, 1)).isCloseTo(10 * Math.sqrt(2), EXACT);
        assertThat(pool.covariance(1, 1)).isCloseTo(200, EXACT);
    }

    @Test
    void single_respondents_say_nothing_about_how_people_differ() {
        var pool = pool(List.of(sheet(60)), List.of(sheet(80)));

        assertThat(pool.size()).isZero();
        assertThat(pool.degreesOfFreedom()).isZero();
        assertThat(pool.covariance(0, 0)).isZero();
    }

    @Test
    void a_facet_that_only_some_answer_is_no_surer_than_it_is() {
        // Three respondents, two views, 60 and 80: 10 points from the mean, times √(2/1) and √(3/2).
        var pool = pool(List.of(sheet(60), sheet(80), Sheet.blank()));

        assertThat(pool.at(0, 1)).isCloseTo(-10 * Math.sqrt(3), EXACT);
        assertThat(pool.at(1, 1)).isZero();
        assertThat(pool.at(2, 1)).isCloseTo(10 * Math.sqrt(3), EXACT);
        assertThat(pool.covariance(1, 1)).isCloseTo(200, EXACT); // as if the two had been alone
        assertThat(pool.degreesOfFreedom()).isEqualTo(2);
    }

    @Test
    void who_alone_answers_a_facet_counts_as_nobody_there() {
        // The second team has one view: no entry. R = 4 vectors, R_f = 2 entries.
        var pool = pool(List.of(sheet(60), sheet(80)), List.of(sheet(10), Sheet.blank()));

        assertThat(pool.at(0, 1)).isCloseTo(-10 * Math.sqrt(2) * Math.sqrt(2), EXACT);
        assertThat(List.of(pool.at(1, 1), pool.at(2, 1))).containsOnly(0.0);
        assertThat(pool.degreesOfFreedom()).isEqualTo(2);
    }

    @Test
    void the_order_of_sheets_and_teams_does_not_change_a_bit() {
        var random = new Random(1);
        var sheets = new ArrayList<Sheet>();
        for (int person = 0; person < 30; person++) {
            sheets.add(sheet(100 * random.nextDouble()).says("fact", 100 * random.nextDouble()));
        }
        var forth = pool(sheets.subList(0, 20), sheets.subList(20, 30));
        Collections.shuffle(sheets.subList(0, 20), random);
        var back = pool(sheets.subList(20, 30), sheets.subList(0, 20));

        assertThat(bits(back)).isEqualTo(bits(forth));
    }

    @Test
    void with_too_many_respondents_the_covariance_is_the_same_from_sums() {
        var few = new PoolTally(new Codebook(QUESTIONNAIRE));
        var many = new PoolTally(new Codebook(QUESTIONNAIRE));
        var random = new Random(2);
        int copies = PoolTally.MOST_VECTORS / 100 + 1;
        for (int person = 0; person < 100; person++) {
            double[] scores = {random.nextInt(101), person % 7 == 0 ? Double.NaN : random.nextInt(101)};
            few.add(person % 10, scores);
            for (int copy = 0; copy < copies; copy++) {
                many.add(person % 10, scores);
            }
        }
        Pool kept = few.pool();
        Pool summed = many.pool();

        assertThat(summed.size()).isZero();
        assertThat(summed.degreesOfFreedom()).isEqualTo(100 * copies - 10);
        // Ten respondents: 10/9 of the mean square. 2,010 respondents: 2010/2009 of it.
        assertThat(summed.covariance(1, 1) * 10 / 9 * 2009 / 2010).isCloseTo(kept.covariance(1, 1), within(0.02));
        assertThat(summed.covariance(0, 1)).isEqualTo(summed.covariance(1, 0));
    }

    /**
     * 20,004 respondents of one team have views of 40 and 60; every second one has facts, 30 beside 40 and 50 beside
     * 60: ten points from the mean in both. The 10,002 entries of facts are multiplied by √2.
     */
    @Test
    void from_sums_a_facet_that_only_some_answer_is_no_surer_than_it_is() {
        var tally = new PoolTally(new Codebook(QUESTIONNAIRE));
        addTo(tally, 0, 5_001);
        var pool = tally.pool();

        double views = 20_004 / 20_003.0;
        double facts = 10_002 / 10_001.0;
        assertThat(pool.size()).isZero();
        assertThat(pool.covariance(1, 1)).isCloseTo(100 * views, EXACT);
        assertThat(pool.covariance(0, 0)).isCloseTo(100 * facts, EXACT); // a half of them, times 2
        assertThat(pool.covariance(0, 1)).isCloseTo(100 * Math.sqrt(views * facts) / Math.sqrt(2), EXACT);
    }

    @Test
    void sums_of_another_tally_are_added_to_those_of_respondents_that_were_kept_so_far() {
        var whole = new PoolTally(new Codebook(QUESTIONNAIRE));
        addTo(whole, 1, 2);
        addTo(whole, 0, 5_001);
        var joined = new PoolTally(new Codebook(QUESTIONNAIRE));
        addTo(joined, 1, 2);
        var other = new PoolTally(new Codebook(QUESTIONNAIRE));
        addTo(other, 0, 5_001);
        var out = new CountWriter();
        other.writeTo(out);
        joined.addFrom(new CountReader(out.toBytes()), subject -> subject);

        assertThat(joined.pool()).usingRecursiveComparison().isEqualTo(whole.pool());
        assertThat(joined.answering(1, 0)).isEqualTo(8);
        assertThat(joined.answering(0, 1)).isEqualTo(10_002);
        assertThat(joined.answering(7, 0)).isZero();
    }

    /** Adds respondents of a subject, so many of each of four kinds. */
    private static void addTo(PoolTally tally, int subject, int ofEach) {
        for (int each = 0; each < ofEach; each++) {
            tally.add(subject, new double[] {40, 30});
            tally.add(subject, new double[] {60, 50});
            tally.add(subject, new double[] {40, Double.NaN});
            tally.add(subject, new double[] {60, Double.NaN});
        }
    }

    @Test
    void a_pool_in_other_facets_has_their_entries_in_the_order_asked_for() {
        // Views 60 and 80; facts (3·40 + 80) / 4 = 50 and 70: 10 points from the mean each.
        var pool = pool(List.of(
                sheet(60).says("fact", 40).says("other-fact", 80), sheet(80).says("fact", 70)));
        var views = pool.in(List.of(id("views")));
        var both = pool.in(List.of(id("views"), id("facts")));

        assertThat(views.facets()).containsExactly(id("views"));
        assertThat(views.at(1, 0)).isCloseTo(10 * Math.sqrt(2), EXACT);
        assertThat(views.degreesOfFreedom()).isEqualTo(1);
        assertThat(both.covariance(0, 1)).isCloseTo(200, EXACT);
        assertThat(both.covariance(1, 0)).isEqualTo(both.covariance(0, 1));
        assertThat(both.at(0, 1)).isEqualTo(pool.at(0, 0));
    }

    @Test
    void an_empty_pool_is_empty_in_any_facets_which_it_sorts() {
        var empty = Pool.empty(List.of(id("views"), id("facts"))).in(List.of(id("views"), id("depth")));

        assertThat(empty.facets()).containsExactly(id("depth"), id("views"));
        assertThat(empty.size()).isZero();
        assertThat(empty.covariance(1, 1)).isZero();
    }

    /** 6.5 and 9.5 around 8: 1.5² · 2, times 2/1, over two respondents. The other facet is answered by one alone. */
    @Test
    void sums_come_to_what_the_vectors_would() {
        var sums = new MomentSums(2);
        sums.add(new double[] {6.5, Double.NaN});
        assertThat(sums.deviations(0, 0)).isZero();
        sums.add(new double[] {9.5, 40});

        assertThat(sums.deviations(0, 0)).isCloseTo(9, EXACT);
        assertThat(sums.deviations(0, 1)).isZero();
        assertThat(sums.deviations(1, 0)).isZero();
        assertThat(sums.deviations(1, 1)).isZero();
    }

    /**
     * The first facet 0, 30 and 60, the second 10 and 50 with the last two: means 30 and 30. The products are 0 · −20
     * and 30 · 20, times √(3/2) and √(2/1).
     */
    @Test
    void a_sum_over_two_facets_takes_those_who_have_both_and_the_means_of_all() {
        var sums = new MomentSums(2);
        sums.add(new double[] {0, Double.NaN});
        sums.add(new double[] {30, 10});
        sums.add(new double[] {60, 50});

        assertThat(sums.deviations(0, 1)).isCloseTo(600 * Math.sqrt(1.5) * Math.sqrt(2), EXACT);
        assertThat(sums.deviations(1, 0)).isCloseTo(600 * Math.sqrt(1.5) * Math.sqrt(2), EXACT);
    }

    private static List<Double> bits(Pool pool) {
        var bits = new ArrayList<Double>();
        for (int vector = 0; vector < pool.size(); vector++) {
            bits.add(pool.at(vector, 0));
            bits.add(pool.at(vector, 1));
        }
        bits.add(pool.covariance(0, 1));
        return bits;
    }

    private static Sheet sheet(double view) {
        return Sheet.blank().says("view", view);
    }

    @SafeVarargs
    private static Pool pool(List<Sheet>... teams) {
        Map<String, List<Sheet>> sheets = new LinkedHashMap<>();
        for (List<Sheet> team : teams) {
            sheets.put("team-" + sheets.size(), team);
        }
        return Tabulated.teams(QUESTIONNAIRE, sheets).pool();
    }
}
