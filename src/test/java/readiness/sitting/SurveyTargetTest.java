package readiness.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.assessment.Settings;
import readiness.assessment.Team;
import readiness.console.Console;
import readiness.invocation.Invocation;
import readiness.invocation.UsageException;
import readiness.questionnaire.Questionnaire;
import readiness.terminal.PlainFace;
import readiness.testkit.Choosing;
import readiness.testkit.Form;

/**
 * Whom a survey is about, in which role it is answered and where it goes: by the command line, or as a person types.
 */
class SurveyTargetTest {

    private static final Questionnaire TEAMS =
            form().role("lead").role("member").build();

    private static final Questionnaire WAYS =
            form().decides(new Choosing().option("begin", "pain", 1).rule()).build();

    private static Form form() {
        return Form.aboutTeams().dimension("pain").facet("facts").asks(number("days", "facts"));
    }

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    private static Team team(String name, String title) {
        return new Team(id(name), title, Optional.of(text(title)), OptionalInt.empty(), Optional.empty(), Map.of());
    }

    private SurveyTarget target(Questionnaire questionnaire, List<Team> teams, String... typed) {
        var lines = new ArrayDeque<>(List.of(typed));
        var face = new PlainFace(
                () -> Optional.ofNullable(lines.poll()),
                () -> false,
                new PrintWriter(said, true),
                UnaryOperator.identity(),
                false);
        var none = Settings.defaults();
        var settings = new Settings(
                none.title(),
                none.organisation(),
                none.period(),
                none.languages(),
                teams,
                List.of(),
                Map.of(),
                5,
                false,
                Optional.empty(),
                Optional.empty(),
                1);
        var invocation = new Invocation(new Console(new PrintWriter(said), new PrintWriter(said), Locale.ENGLISH));
        return new SurveyTarget(invocation, face, questionnaire, settings, Optional.empty());
    }

    private static List<Team> listed() {
        return List.of(team("red", "The Reds"), team("blue", "Blue Team"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1, red", "2, blue", "blue, blue", "' The reds ', red", "BLUE TEAM, blue"})
    void a_listed_team_is_chosen_by_its_number_its_id_or_its_name(String typed, String team) {
        assertThat(target(TEAMS, listed(), typed).subject(Optional.empty(), Optional.empty()))
                .contains(id(team));
    }

    /** Teams that are called by numbers: the second of the list is the second, not the one that is called so. */
    @Test
    void a_number_is_the_place_in_the_list_whatever_the_teams_are_called() {
        var teams = List.of(team("red", "2"), team("blue", "1"), team("white", "42"));

        assertThat(target(TEAMS, teams, "2").subject(Optional.empty(), Optional.empty()))
                .contains(id("blue"));
        assertThat(target(TEAMS, teams, "42").subject(Optional.empty(), Optional.empty()))
                .contains(id("white"));
    }

    @Test
    void what_is_not_listed_is_asked_for_again_and_nothing_typed_too() {
        assertThat(target(TEAMS, listed(), "3", "", "green", "2").subject(Optional.empty(), Optional.empty()))
                .contains(id("blue"));
        assertThat(said.toString())
                .contains("Which team is it about?", "1. The Reds", "2. Blue Team", "“3” is none", "“green” is none")
                .doesNotContain("“” is none");
    }

    @Test
    void at_the_end_of_the_input_nobody_is_named() {
        assertThat(target(TEAMS, listed()).subject(Optional.empty(), Optional.empty()))
                .isEmpty();
        assertThat(target(TEAMS, List.of()).subject(Optional.empty(), Optional.empty()))
                .isEmpty();
        assertThat(target(TEAMS, List.of()).role(Optional.empty())).isEmpty();
    }

    @Test
    void without_a_list_an_id_is_typed_and_what_is_none_is_asked_for_again() {
        assertThat(target(TEAMS, List.of(), "The Reds", "", "no", "the-reds")
                        .subject(Optional.empty(), Optional.empty()))
                .contains(id("the-reds"));
        assertThat(said.toString()).contains("“The Reds” is not a team id", "“no” is not a team id");
    }

    @Test
    void a_team_on_the_command_line_is_one_of_those_that_are_listed() {
        assertThat(target(TEAMS, listed()).subject(Optional.of("blue"), Optional.empty()))
                .contains(id("blue"));
        assertThat(target(TEAMS, List.of()).subject(Optional.of("any"), Optional.empty()))
                .contains(id("any"));
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> target(TEAMS, listed()).subject(Optional.of("green"), Optional.empty()))
                .withMessageContaining("red, blue");
        for (String word : List.of("Blue Team", "yes", "")) {
            assertThatExceptionOfType(UsageException.class)
                    .isThrownBy(() -> target(TEAMS, List.of()).subject(Optional.of(word), Optional.empty()));
        }
    }

    @Test
    void the_other_kind_of_subject_is_refused() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> target(TEAMS, listed()).subject(Optional.empty(), Optional.of("bank")));
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> target(WAYS, listed()).subject(Optional.of("red"), Optional.empty()));
        assertThat(target(WAYS, listed()).subject(Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void a_role_is_one_of_the_questionnaires_and_where_it_has_none_it_is_kept_as_it_is() {
        assertThat(target(TEAMS, List.of(), "2").role(Optional.empty())).contains("member");
        assertThat(target(TEAMS, List.of()).role(Optional.of("lead"))).contains("lead");
        assertThat(target(WAYS, List.of()).role(Optional.of("whoever"))).contains("whoever");
        assertThat(target(WAYS, List.of()).role(Optional.empty())).isEmpty();
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> target(TEAMS, List.of()).role(Optional.of("boss")))
                .withMessageContaining("lead, member");
    }

    @Test
    void in_a_folder_the_first_number_that_is_free_is_taken() throws IOException {
        Files.createFile(folder.resolve("red-1.yaml"));
        Files.createFile(folder.resolve("red-2.yaml"));

        assertThat(target(TEAMS, List.of()).place(Optional.of(id("red")), Optional.of(folder)))
                .contains(folder.resolve("red-3.yaml"));
        assertThat(target(WAYS, List.of()).place(Optional.empty(), Optional.of(folder)))
                .contains(folder.resolve("form-1.yaml"));
        assertThat(Stream.of(folder.resolve("red-1.yaml"), folder.resolve("new.yaml"))
                        .map(file -> target(TEAMS, List.of()).place(Optional.of(id("red")), Optional.of(file))))
                .containsExactly(Optional.of(folder.resolve("red-1.yaml")), Optional.of(folder.resolve("new.yaml")));
    }
}
