package readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Workshop.plain;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import readiness.html.ReportFormat;
import readiness.html.ReportRenderer;
import readiness.testkit.Workshop;
import readiness.wording.Language;

/** Rankings in which somebody is missing, or everybody is alike: of teams and of customers, in both languages. */
class DegenerateCasesTest {

    private static final String PARALLEL = "rich: 90, hasty: 10";

    private static final Pattern HOLE = Pattern.compile(
            "\\b(0 people|0 personne|0 team|0 équipe|null\\b|NaN|Infinity|Optional|2[,.\u202f]?147)|\\{\\d|“”|«\u00a0\u00a0»"
                    + "|\\(\\)|\\S {2,}\\S|[ (]\\.(\\s|$)| ,|: *(\\.|$)");

    private enum Kind {
        TEAMS,
        CUSTOMERS
    }

    /** What is odd about a ranking. */
    private enum Case {
        NOBODY_ANSWERED {
            @Override
            void fill(Workshop workshop, Kind kind) {}
        },
        NONE_COMES_FIRST_OFTEN {
            @Override
            void fill(Workshop workshop, Kind kind) {
                for (int each = 10; each < 26; each++) {
                    add(workshop, kind, "a" + each, 60, 60);
                }
            }
        },
        ONE_CANDIDATE {
            @Override
            void fill(Workshop workshop, Kind kind) {
                add(workshop, kind, "red", 80, 80);
            }
        },
        ONE_CANDIDATE_BESIDE_ONE_HELD_BACK {
            @Override
            void fill(Workshop workshop, Kind kind) {
                add(workshop, kind, "red", 50, 50);
                add(workshop, kind, "amber", 99, 4);
            }
        },
        ALL_HELD_BACK {
            @Override
            void fill(Workshop workshop, Kind kind) {
                add(workshop, kind, "red", 80, 4);
                add(workshop, kind, "blue", 80, 4);
            }
        },
        EQUAL {
            @Override
            void fill(Workshop workshop, Kind kind) {
                for (int person = 0; person < 5; person++) {
                    add(workshop, kind, "red", 60, 60);
                    add(workshop, kind, "blue", 60, 60);
                }
            }
        };

        abstract void fill(Workshop workshop, Kind kind);

        private static void add(Workshop workshop, Kind kind, String name, int aware, int seen) {
            if (kind == Kind.TEAMS) {
                workshop.team(name, aware, 70, aware, seen);
            } else {
                workshop.customer(name, aware, 70, aware, seen);
            }
        }
    }

    @TempDir
    private Path folder;

    private Workshop workshop(Case odd, Kind kind, String way) {
        String questionnaire =
                kind == Kind.TEAMS ? Workshop.TEAMS : Workshop.TEAMS.replace("about: team", "about: customer");
        String listed = odd == Case.NOBODY_ANSWERED
                ? (kind == Kind.TEAMS ? "teams" : "customers") + ": [{id: red}, {id: blue}]\n"
                : "";
        var workshop = new Workshop(folder.resolve(kind.name()), questionnaire, Workshop.WAYS)
                .settings("questionnaires: [teams.yaml, ways.yaml]\nanswers: ['*-answers.yaml']\n" + listed);
        odd.fill(workshop, kind);
        return way.isEmpty() ? workshop : workshop.way(way);
    }

    private static List<String> facts(ReportPage page, String label) {
        return page.board().facts().stream()
                .filter(fact -> fact.label().equals(label))
                .flatMap(fact -> fact.sentences().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOBODY_ANSWERED | No team can go first yet: there are too few answers about blue and red. | Decide who will collect the missing answers before a team is chosen. | Team: none can be recommended.
            NONE_COMES_FIRST_OFTEN | Which team should go first is too close to call: none of the 16 candidates comes first in as many as 10 of 100 simulations. | Decide whether to gather more answers first, or to choose a team today. | The teams are too much alike for these weights and answers.
            ONE_CANDIDATE | Start with red, as the core of a parallel team. | Approve red as the first team and “A parallel team” as the approach. | There is no other candidate to compare it with; this does not say how ready it is.
            ONE_CANDIDATE_BESIDE_ONE_HELD_BACK | Start with red: the new parallel team will work for it first. | Approve red as the first team and “A parallel team” as the approach. | Team: moderate – first in 66 of 100 simulations, and with 100 of 100 other weights close to those used.
            ALL_HELD_BACK | No team can go first yet: a warning sign holds back blue and red. | Decide who removes what holds the teams back. | Team: none can be recommended.
            EQUAL | Which team should go first is too close to call: blue or red. | Decide whether to gather more answers first, or to choose a team today. | In 100 simulations, blue and red come first about equally often.
            """)
    void of_teams_page_one_says_what_is_known_and_asks_for_the_rest(
            Case odd, String headline, String asked, String confidence) {
        var page = workshop(odd, Kind.TEAMS, PARALLEL).page();

        assertThat(page.board().headline()).isEqualTo(headline);
        assertThat(facts(page, "Decision asked")).startsWith(asked);
        assertThat(facts(page, "Confidence")).startsWith(confidence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOBODY_ANSWERED | No customer can go first yet: there are too few answers about blue and red. | Until more is answered, nothing can be said about any customer.
            NONE_COMES_FIRST_OFTEN | Too close to call: none of the 16 candidate customers comes first in as many as 10 of 100 simulations. | The customers are too much alike for these weights and answers.
            ONE_CANDIDATE | Start with the customer red (80.0 out of 100): it is the only candidate. | There is no other candidate to compare it with; this does not say how ready it is.
            ALL_HELD_BACK | No customer can go first yet: a warning sign holds back blue and red. | First change what speaks against each customer, before you start with any of them.
            EQUAL | Too close to call among the customers: blue and red could each go first. | In 100 simulations, blue and red come first about equally often.
            """)
    void of_customers_the_terminal_says_what_is_known(Case odd, String first, String sureness) {
        assertThat(ScorePage.of(workshop(odd, Kind.CUSTOMERS, PARALLEL).result(), Language.EN)
                        .recommendation())
                .startsWith(first, sureness);
    }

    @Test
    void people_answer_about_a_customer_and_for_the_organisation() {
        var workshop = workshop(Case.ONE_CANDIDATE, Kind.CUSTOMERS, PARALLEL);

        assertThat(facts(workshop.page(), "Confidence"))
                .endsWith("Evidence: thin (1 person about red and 1 person for the organisation).");
        assertThat(plain(facts(workshop.pageInFrench(), "Degré de certitude")))
                .endsWith("Solidité des réponses : faible (1 personne sur red et 1 personne pour l’organisation).");
    }

    static Stream<Arguments> all() {
        return Stream.of(Case.values())
                .flatMap(odd -> Stream.of(Kind.values())
                        .flatMap(kind -> Stream.of("", PARALLEL, "rich: 90, hasty: 90", "rich: 5, hasty: 50")
                                .map(way -> Arguments.of(odd, kind, way))));
    }

    /** Neither a number nor a name that is not there leaves a hole, or a trace of the program. */
    @ParameterizedTest
    @MethodSource("all")
    void no_sentence_has_a_hole(Case odd, Kind kind, String way) {
        var result = workshop(odd, kind, way).result();
        for (Language language : Language.values()) {
            var score = ScorePage.of(result, language);
            String report = new ReportRenderer()
                    .render(ReportPage.of(result, language), "{\"rankings\":[]}", List.of(), ReportFormat.MARKDOWN);
            assertThat(Stream.of(
                                    report.lines(),
                                    score.recommendation().stream(),
                                    score.parts().stream().flatMap(part -> part.remarks().stream()))
                            .flatMap(lines -> lines)
                            .filter(line ->
                                    HOLE.matcher(line.replace("|  |", "||")).find()))
                    .as(language.code())
                    .isEmpty();
        }
    }
}
