package readiness.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readiness.assessment.Settings;
import readiness.assessment.Team;
import readiness.document.Node;
import readiness.problem.Location;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.source.ProblemLog;
import readiness.testkit.Folder;
import readiness.wording.Language;

/** The file {@code assessment.yaml}, key by key: what it says, and what is reported where it says something else. */
final class SettingsReaderTest {

    private static final String SCHEMA = "schema: readiness/assessment/v1\n";

    private static final String WHOLE = SCHEMA + """
            title: "Northern Services, spring 2026"
            organisation: {name: Northern Services, size: 6}
            date: 2026-03-31
            since: 2026-01-01
            languages: [fr, en]
            questionnaires: [pilot-team, my-own.yaml]
            answers: ["answers/**/*.yaml", "exports/*.xlsx"]
            teams:
              - {id: payments, name: Payments platform, about: {fr: Les paiements, en: Payments}, size: 9, group: Retail, targets: {pilot-team: {awareness: 70}}}
              - {id: web-shop}
            customers:
              - {id: acme, name: Acme, size: 3}
            weights: {pilot-team: {business-visibility: 2}}
            least-group: 8
            comments: shown
            previous: ../2025-autumn
            read-by: {name: {fr: Anne, en: Ann}, email: ann@example.com}
            seed: 7
            columns: [{files: "exports/*.xlsx"}]
            """;

    private final ProblemLog problems = new ProblemLog();

    @Test
    void every_key_says_what_it_says() {
        var settings = read(WHOLE).settings();
        assertThat(problems.all()).isEmpty();
        assertThat(settings.title()).contains("Northern Services, spring 2026");
        assertThat(settings.organisation())
                .isEqualTo(new Settings.Organisation(Optional.of("Northern Services"), OptionalInt.of(6)));
        assertThat(settings.period().date()).contains(LocalDate.of(2026, 3, 31));
        assertThat(settings.period().since()).contains(LocalDate.of(2026, 1, 1));
        assertThat(settings.languages()).containsExactly(Language.FR, Language.EN);
        assertThat(settings.leastGroup()).isEqualTo(8);
        assertThat(settings.commentsShown()).isTrue();
        assertThat(settings.previous()).contains("../2025-autumn");
        assertThat(settings.readBy().orElseThrow().email()).contains("ann@example.com");
        assertThat(settings.readBy().orElseThrow().name().orElseThrow().in(Language.EN))
                .isEqualTo("Ann");
        assertThat(settings.seed()).isEqualTo(7);
    }

    @Test
    void teams_and_customers_say_what_they_are() {
        var settings = read(WHOLE).settings();
        Team payments = settings.teams().get(0);
        assertThat(payments.id()).isEqualTo(new Id("payments"));
        assertThat(payments.name()).isEqualTo("Payments platform");
        assertThat(payments.about().orElseThrow().in(Language.FR)).isEqualTo("Les paiements");
        assertThat(payments.size()).isEqualTo(OptionalInt.of(9));
        assertThat(payments.group()).contains("Retail");
        assertThat(payments.targets()).isEqualTo(Map.of(new Id("pilot-team"), Map.of(new Id("awareness"), 70.0)));
        assertThat(settings.teams().get(1)).isEqualTo(Team.unnamed(new Id("web-shop")));
        assertThat(settings.customers().stream().map(Team::name)).containsExactly("Acme");
    }

    /** The form speaks both languages, whatever the report is written in. */
    @Test
    void a_text_may_be_in_a_language_in_which_no_report_is_written() {
        var settings = read(SCHEMA
                        + "languages: [en]\nteams: [{id: payments, about: {en: Payments, fr: Les paiements}}]")
                .settings();
        assertThat(problems.all()).isEmpty();
        assertThat(settings.teams().get(0).about().orElseThrow().in(Language.FR))
                .isEqualTo("Les paiements");
    }

    /** Each row is an entry of columns, and the column of a team or customer that the assessment does not list. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "team: Squad | 0",
                "team: {is: payments} | 0",
                "team: {is: Payments Platform} | 0",
                "team: {is: paymentz} | 39",
                "teams: {Card pay: payments, Shop: web-shop} | 0",
                "teams: {Card pay: payments, Shop: webshop} | 62",
                "teams: {Big one: acme} | 0",
                "customers: {Big one: acne} | 49",
                "customer: {is: acne} | 43",
                "role: {is: boss} | 0",
            })
    void columns_stand_for_teams_and_customers_that_are_listed(String entry, int column) {
        String columns = "columns: [{files: \"*.csv\", " + entry + "}]\n";
        read(WHOLE.replace("columns: [{files: \"exports/*.xlsx\"}]\n", columns));
        var places = problems.all().stream().map(problem -> problem.location().column() + " " + problem.code());
        assertThat(places).isEqualTo(column == 0 ? List.of() : List.of(column + " UNKNOWN_TEAM"));

        problems.takeBack(0, problems.mark());
        read(SCHEMA + columns);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void files_are_kept_as_written_with_their_places() {
        var file = read(WHOLE);
        assertThat(file.sources().questionnaires().orElseThrow().stream().map(SettingsReaderTest::shown))
                .containsExactly("7:18 pilot-team", "7:30 my-own.yaml");
        assertThat(file.sources().patterns().orElseThrow().stream().map(SettingsReaderTest::shown))
                .containsExactly("8:11 answers/**/*.yaml", "8:32 exports/*.xlsx");
        assertThat(file.sources().columns()).hasSize(1);
        assertThat(file.weights()).isPresent();
        assertThat(file.previous()).hasToString("assessment.yaml:17:11");
    }

    @Test
    void a_listed_team_has_its_place_and_the_organisation_that_of_the_file() {
        var file = read(WHOLE);
        assertThat(file.placeOf(About.TEAM, Optional.of(new Id("web-shop")))).hasToString("assessment.yaml:11:10");
        assertThat(file.placeOf(About.CUSTOMER, Optional.of(new Id("acme")))).hasToString("assessment.yaml:13:10");
        assertThat(file.placeOf(About.ORGANISATION, Optional.empty())).isEqualTo(Location.startOf("assessment.yaml"));
        assertThat(file.subjectsKnown()).isTrue();
    }

    @Test
    void a_file_with_a_schema_alone_says_nothing_else() {
        var file = read(SCHEMA);
        assertThat(problems.all()).isEmpty();
        assertThat(file.settings()).isEqualTo(Settings.defaults());
        assertThat(file.settings().leastGroup()).isEqualTo(5);
        assertThat(file.settings().languages()).containsExactly(Language.EN);
        assertThat(file.sources()).isEqualTo(AssessmentFile.Sources.UNSAID);
        assertThat(file.weights()).isEmpty();
    }

    @Test
    void an_organisation_may_be_its_name_alone() {
        assertThat(read(SCHEMA + "organisation: Northern Services").settings().organisation())
                .isEqualTo(new Settings.Organisation(Optional.of("Northern Services"), OptionalInt.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann",
                "ann@",
                "@example.com",
                "ann at example.com",
                "Ann <ann@example.com>",
                "ann@example.com, bob@example.com",
                "ann@example.com?bcc=eve@example.org",
                "ann@example.com&body=x",
                "mailto:ann@example.com",
                "ann%0abcc:eve@example.org"
            })
    void what_is_not_one_address_alone_is_left_out_and_warned_of(String address) {
        var settings = read(SCHEMA + "read-by: {name: Ann, email: \"" + address + "\"}")
                .settings();
        assertThat(settings.readBy().orElseThrow().email()).isEmpty();
        assertThat(lines()).containsExactly("assessment.yaml:2:29 R332 NOT_AN_ADDRESS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ann@example.com", "ann.o'neil+form@mail.example.co.uk", "équipe@exemple.fr", "ann@localhost"})
    void an_address_is_one(String address) {
        var settings = read(SCHEMA + "read-by: {email: \"" + address + "\"}").settings();
        assertThat(settings.readBy().orElseThrow().email()).contains(address);
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "title: [a] ! 2:8 R039 ONE_VALUE_WANTED",
                "title: ! 2:7 R029 NOTHING_GIVEN",
                "organisation: {name: N, sise: 6} ! 2:25 R020 UNKNOWN_KEY",
                "organisation: {size: none} ! 2:22 R035 EXPECTED_WHOLE_NUMBER",
                "date: 31.3.2026 ! 2:7 R032 NOT_A_DATE",
                "date: 2026-02-30 ! 2:7 R032 NOT_A_DATE",
                "languages: en ! 2:12 R024 EXPECTED_LIST",
                "languages: [] ! 2:12 R034 EMPTY_LIST",
                "questionnaires: pilot-team ! 2:17 R024 EXPECTED_LIST",
                "answers: [] ! 2:10 R034 EMPTY_LIST",
                "teams: {id: a} ! 2:8 R038 MAP_FOR_LIST",
                "teams: [payments] ! 2:9 R025 EXPECTED_MAP",
                "teams: [{name: Payments}] ! 2:9 R021 MISSING_KEY",
                "teams: [{id: Web Shop}] ! 2:14 R030 NOT_AN_ID",
                "teams: [{id: no}] ! 2:14 R031 AMBIGUOUS_ID",
                "teams: [{id: a, siez: 9}] ! 2:17 R020 UNKNOWN_KEY",
                "teams: [{id: a, size: 0}] ! 2:23 R035 EXPECTED_WHOLE_NUMBER",
                "teams: [{id: a, targets: {pilot-team: {awareness: 101}}}] ! 2:51 R027 NUMBER_OUT_OF_RANGE",
                "teams: [{id: a, targets: {pilot-team: {awareness: high}}}] ! 2:51 R023 EXPECTED_NUMBER",
                "teams: [{id: a, targets: {pilot-team: 70}}] ! 2:39 R025 EXPECTED_MAP",
                "least-group: 0 ! 2:14 R035 EXPECTED_WHOLE_NUMBER",
                "least-group: five ! 2:14 R035 EXPECTED_WHOLE_NUMBER",
                "comments: yes ! 2:11 R028 UNKNOWN_WORD",
                "previous: [a] ! 2:11 R039 ONE_VALUE_WANTED",
                "read-by: Ann ! 2:10 R025 EXPECTED_MAP",
                "read-by: {mail: a} ! 2:11 R020 UNKNOWN_KEY",
                "seed: -1 ! 2:7 R035 EXPECTED_WHOLE_NUMBER",
                "seed: 1.5 ! 2:7 R035 EXPECTED_WHOLE_NUMBER",
                "columns: {files: a} ! 2:10 R038 MAP_FOR_LIST",
                "columns: [{file: a}] ! 2:12 R020 UNKNOWN_KEY",
                "answer: [a] ! 2:1 R020 UNKNOWN_KEY"
            })
    void anything_else_is_reported_at_its_place(String line, String reported) {
        read(SCHEMA + line);
        assertThat(lines()).contains("assessment.yaml:" + reported);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "answer: [a] ! answers",
                "team: [] ! teams",
                "Title: x ! title",
                "least_group: 5 ! least-group",
                "langauges: [en] ! languages",
                "languages: [de] ! en",
                "comments: show ! shown"
            })
    void a_wrong_word_has_the_right_one_to_choose(String line, String right) {
        read(SCHEMA + line);
        assertThat(problems.all().get(0).choices()).contains(right);
    }

    @Test
    void a_team_that_is_listed_twice_is_reported_with_the_first() {
        var file = read(SCHEMA + "teams:\n  - {id: a}\n  - {id: b}\n  - {id: a}\n");
        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().get(0).location()).hasToString("assessment.yaml:5:10");
        assertThat(problems.all().get(0).earlier()).contains(new Location("assessment.yaml", 3, 10));
        assertThat(file.subjectsKnown()).isFalse();
    }

    @Test
    void a_language_that_is_named_twice_is_reported() {
        read(SCHEMA + "languages: [en, fr, en]");
        assertThat(problems.all().get(0).location()).hasToString("assessment.yaml:2:21");
    }

    @Test
    void a_period_that_begins_after_its_end_is_reported_where_it_begins() {
        read(SCHEMA + "date: 2026-03-31\nsince: 2026-04-01");
        assertThat(lines()).hasSize(1).allMatch(line -> line.startsWith("assessment.yaml:3:8 "));
        assertThat(problems.all().get(0).words()).containsExactly("2026-04-01", "2026-03-31");
    }

    @Test
    void a_period_may_be_one_day() {
        read(SCHEMA + "date: 2026-03-31\nsince: 2026-03-31");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void every_error_is_reported_and_what_is_well_is_kept() {
        var file = read(SCHEMA + "title: Spring\ndate: soon\nseed: x\nteams: [{id: a}, {id: B}]\n");
        assertThat(lines())
                .containsExactly(
                        "assessment.yaml:3:7 R032 NOT_A_DATE",
                        "assessment.yaml:5:23 R030 NOT_AN_ID",
                        "assessment.yaml:4:7 R035 EXPECTED_WHOLE_NUMBER");
        assertThat(file.settings().title()).contains("Spring");
        assertThat(file.settings().teams().stream().map(Team::name)).containsExactly("a");
        assertThat(file.subjectsKnown()).isFalse();
    }

    @Test
    void errors_of_questionnaires_and_of_columns_are_told_apart() {
        assertThat(read(SCHEMA + "questionnaires: [[a], b]").sources().allNamed())
                .isFalse();
        assertThat(read(SCHEMA + "columns: [{file: a}]").sources().tablesReadable())
                .isFalse();
        assertThat(read(SCHEMA + "columns: [{file: a}]").sources().allNamed()).isTrue();
        assertThat(read(SCHEMA + "questionnaires: [b]\ncolumns: [{files: a}]")
                        .sources()
                        .tablesReadable())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "title: x", "schema: readiness/answers/v1", "schema: readiness/assessment/v9", "[a]", "a: [b"
            })
    void what_is_no_assessment_says_nothing(String text) {
        assertThat(new SettingsReader(problems).read(text)).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }

    private AssessmentFile read(String text) {
        return new SettingsReader(problems).read(text).orElseThrow();
    }

    private static String shown(Node node) {
        return node.location().line() + ":" + node.location().column() + " " + ((Node.Scalar) node).text();
    }

    private List<String> lines() {
        return Folder.lines(problems.all());
    }
}
