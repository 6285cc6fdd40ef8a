package readiness.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Workshop.plain;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.report.BoardSection;
import readiness.report.ReportPage;
import readiness.report.ScorePage;
import readiness.testkit.Workshop;
import readiness.wording.Language;

/** A warning sign that the team ahead escapes by a little is what the board should doubt first. */
class NearGateTest {

    private static final String SIGN =
            "red would be held back if its score on “visibility” fell below 5.0 (now 8.0, 3.0"
                    + " points above): this happens in ";

    @TempDir
    private Path folder;

    private Workshop workshop;

    /** Five people of red see between 0 and 16, 8 on average; the warning sign is there below 5. */
    @BeforeEach
    void red_is_ahead_and_hardly_seen() {
        workshop = new Workshop(folder, Workshop.TEAMS);
        for (int seen : List.of(0, 4, 8, 12, 16)) {
            workshop.team("red", 90, 70, 90, seen).team("blue", 40, 20, 20, 20 + seen);
        }
    }

    @Test
    void it_is_said_first_of_what_would_change_the_recommendation() {
        assertThat(plain(workshop.page().changes().parts().get(0).sentences()).get(0))
                .startsWith(SIGN)
                .endsWith(" of 100 simulations.");
        assertThat(plain(workshop.pageInFrench().changes().parts().get(0).sentences())
                        .get(0))
                .startsWith("red serait retenue si son score pour « visibilité » passait sous 5,0 (aujourd’hui"
                        + " 8,0, soit 3,0 points de plus) : c’est le cas dans ");
    }

    @Test
    void page_one_and_the_table_in_the_terminal_say_it() {
        assertThat(weakest(workshop.page())).singleElement().asString().startsWith(SIGN);
        assertThat(ScorePage.of(workshop.result(), Language.EN).parts().get(0).remarks())
                .anyMatch(remark -> remark.startsWith(SIGN));
    }

    @Test
    void of_two_people_it_is_not_known() {
        var few = new Workshop(folder.resolve("few"), Workshop.TEAMS)
                .team("red", 90, 70, 90, 6)
                .team("red", 90, 70, 90, 10)
                .team("blue", 40, 20, 20, 20);

        assertThat(plain(few.page().changes().parts().get(0).sentences()))
                .noneMatch(sentence -> sentence.contains("held back"));
    }

    @Test
    void a_sign_that_is_far_away_is_not_mentioned() {
        var seen = new Workshop(folder.resolve("seen"), Workshop.TEAMS);
        for (int person = 0; person < 5; person++) {
            seen.team("red", 90, 70, 90, 90).team("blue", 40, 20, 20, 20);
        }

        assertThat(plain(seen.page().changes().parts().get(0).sentences()))
                .noneMatch(sentence -> sentence.contains("held back"));
    }

    private static List<String> weakest(ReportPage page) {
        return page.board().facts().stream()
                .filter(fact -> fact.label().equals("Weakest point"))
                .map(BoardSection.Fact::sentences)
                .flatMap(List::stream)
                .toList();
    }
}
