package readiness.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.questionnaire.Id;

/** Which team a cell names. */
final class TeamNamesTest {

    private static final TeamNames TEAMS =
            teams("payments", "Card payments", "web-shop", "The shop", "cafe", "Café crème");

    @ParameterizedTest
    @CsvSource({
        "payments, payments",
        "Card payments, payments",
        "CARD-PAYMENTS, payments",
        "card  payments, payments",
        "WebShop, web-shop",
        "the shop, web-shop",
        "cafe creme, cafe",
        "Café, cafe",
        "Web\u2013Shop!, web-shop",
        "WEB_SHOP, web-shop",
        "web\u00a0shop, web-shop"
    })
    void a_team_is_named_by_its_id_or_its_name_however_it_is_spelt(String word, String team) {
        assertThat(TEAMS.find(word)).contains(new Id(team));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"payment", "shop", "Card payments 2", "", "?", "Card/payments", "web.shop", "web\u0001shop"})
    void any_other_word_names_no_team(String word) {
        assertThat(TEAMS.find(word)).isEmpty();
    }

    /** As in a sheet: only spaces, case, hyphens and accents make no difference. */
    @Test
    void numbers_with_a_point_are_not_those_without() {
        var teams = teams("team-11", "Team 11");
        assertThat(teams.find("Team 1.1")).isEmpty();
        assertThat(teams.find("team11")).contains(new Id("team-11"));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> teams.find("a\u0301\u0316".repeat(300_000)));
    }

    @Test
    void an_id_names_its_own_team_even_where_it_is_the_name_of_another() {
        var teams = teams("red", "Blue", "blue", "Red");
        assertThat(teams.find("red")).contains(new Id("red"));
        assertThat(teams.find("Blue")).contains(new Id("blue"));
    }

    @Test
    void names_that_differ_in_their_signs_alone_name_two_teams() {
        var teams = teams("native", "C++", "desktop", "C#", "rocket", "🚀", "star", "★");
        assertThat(teams.find("C++")).contains(new Id("native"));
        assertThat(teams.find("c#")).contains(new Id("desktop"));
        assertThat(teams.find("🚀")).contains(new Id("rocket"));
        assertThat(teams.find("★")).contains(new Id("star"));
    }

    @Test
    void a_word_that_could_be_two_teams_names_none() {
        var teams = teams("native", "C++", "desktop", "C#", "shop-eu", "Shop", "shop-us", "Shop");
        assertThat(teams.find("C")).isEmpty();
        assertThat(teams.find("shop")).isEmpty();
        assertThat(teams.find("shop-us")).contains(new Id("shop-us"));
    }

    @Test
    void a_map_adds_words_and_has_the_last_say() {
        var more = TEAMS.with(Map.of("Karten", new Id("payments"), "The shop", new Id("cafe")));
        assertThat(more.find("karten")).contains(new Id("payments"));
        assertThat(more.find("The Shop")).contains(new Id("cafe"));
        assertThat(more.find("web-shop")).contains(new Id("web-shop"));
        assertThat(more.ids()).isEqualTo(TEAMS.ids());
    }

    @Test
    void all_words_of_a_column_or_none() {
        assertThat(TEAMS.areAll(List.of("payments", "The shop", "café"))).isTrue();
        assertThat(TEAMS.areAll(List.of("payments", "nobody"))).isFalse();
        assertThat(TEAMS.areAll(List.of())).isFalse();
    }

    @Test
    void without_a_list_no_word_is_known_but_those_of_a_map() {
        assertThat(TeamNames.unlisted().areListed()).isFalse();
        assertThat(TeamNames.unlisted().find("payments")).isEmpty();
        assertThat(TeamNames.unlisted()
                        .with(Map.of("Cards", new Id("payments")))
                        .find("cards"))
                .contains(new Id("payments"));
        assertThat(TEAMS.areListed()).isTrue();
        assertThat(TEAMS.ids()).containsExactly(new Id("payments"), new Id("web-shop"), new Id("cafe"));
    }

    /** Returns teams of ids, each with its name behind it. */
    private static TeamNames teams(String... idsAndNames) {
        var names = new LinkedHashMap<Id, String>();
        for (int i = 0; i < idsAndNames.length; i += 2) {
            names.put(new Id(idsAndNames[i]), idsAndNames[i + 1]);
        }
        return TeamNames.of(names);
    }
}
