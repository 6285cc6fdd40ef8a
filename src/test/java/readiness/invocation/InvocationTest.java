package readiness.invocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import readiness.assessment.Settings;
import readiness.console.Console;
import readiness.console.Environment;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.sampling.Sampling;
import readiness.wording.Language;
import readiness.wording.Wording;

/** What the options that every command has come to, and how a failure is said. */
class InvocationTest {

    private static final Wording WORDING = Wording.of("readiness.console.Messages", Language.EN);

    private final StringWriter said = new StringWriter();

    private Invocation invocation(Map<String, String> variables, Locale locale, String... options) {
        var environment = new Environment(
                InputStream.nullInputStream(), () -> false, () -> false, variables, lastWords -> () -> {});
        var invocation = new Invocation(
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(said, true), locale, environment));
        parse(invocation, options);
        return invocation;
    }

    private static void parse(Object options, String... arguments) {
        new CommandLine(CommandLine.Model.CommandSpec.create()
                        .addMixin("options", CommandLine.Model.CommandSpec.forAnnotatedObject(options)))
                .parseArgs(arguments);
    }

    private Invocation invocation(String... options) {
        return invocation(Map.of(), Locale.ENGLISH, options);
    }

    @Test
    void messages_are_in_the_language_asked_for_then_in_the_persons_own() {
        assertThat(invocation(Map.of(), Locale.CANADA_FRENCH).language()).isEqualTo(Language.FR);
        assertThat(invocation(Map.of(), Locale.GERMAN).language()).isEqualTo(Language.EN);
        assertThat(invocation(Map.of(), Locale.FRENCH, "--lang", "en").language())
                .isEqualTo(Language.EN);
        assertThat(invocation("--lang", "fr,en").languagesAskedFor()).containsExactly(Language.FR, Language.EN);
        assertThat(invocation().languagesAskedFor()).isEmpty();
    }

    /** A person sees the stream, or does not. */
    @ParameterizedTest(name = "{0} seen {1}: {2}")
    @CsvSource({
        "auto, true, true",
        "auto, false, false",
        "always, false, true",
        "always, true, true",
        "never, true, false"
    })
    void colour_is_for_who_sees_it_unless_it_is_asked_for_or_refused(String color, boolean seen, boolean colored) {
        assertThat(invocation("--color", color).isColored(seen)).isEqualTo(colored);
    }

    @Test
    void no_color_and_plain_refuse_colour_that_is_not_asked_for() {
        var refusing = Map.of("NO_COLOR", "1");

        assertThat(invocation(refusing, Locale.ENGLISH).isColored(true)).isFalse();
        assertThat(invocation(refusing, Locale.ENGLISH, "--color", "always").isColored(true))
                .isTrue();
        assertThat(invocation(Map.of("NO_COLOR", ""), Locale.ENGLISH).isColored(true))
                .isTrue();
        assertThat(invocation("--plain").isColored(true)).isFalse();
        assertThat(invocation(Map.of("TERM", "dumb"), Locale.ENGLISH).isColored(true))
                .isFalse();
    }

    @Test
    void words_alone_are_asked_for_by_an_option_or_by_the_environment() {
        assertThat(invocation().isPlain()).isFalse();
        assertThat(invocation("--plain").isPlain()).isTrue();
        assertThat(invocation("--plain").plainOption()).isEqualTo("--plain");
        assertThat(invocation(Map.of("ACCESSIBLE", "1"), Locale.ENGLISH).isPlain())
                .isTrue();
        assertThat(invocation(Map.of("ACCESSIBLE", "1"), Locale.ENGLISH).plainOption())
                .isEmpty();
    }

    @Test
    void commands_are_printed_as_the_program_was_called() {
        assertThat(invocation().called()).isEqualTo("readiness");
        assertThat(invocation(Map.of("READINESS_CALLED", "./readiness"), Locale.ENGLISH)
                        .called())
                .isEqualTo("./readiness");
    }

    @Test
    void what_is_named_is_read_and_elsewhere_than_in_an_assessment_something_must_be() {
        assertThat(invocation().inputs(List.of(Path.of("a"), Path.of("b")), "score"))
                .containsExactly(Path.of("a"), Path.of("b"));
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> invocation().inputs(List.of(), "score"))
                .withMessageContaining("readiness score my-assessment");
    }

    @Test
    void quiet_leaves_errors_alone() {
        var error = Problem.at(Location.startOf("a.yaml"), Code.UNKNOWN_KEY, "canary");
        var warning = Problem.at(Location.startOf("b.yaml"), Code.SAME_RESPONDENT, "7");

        invocation("--quiet").report(List.of(error, warning));
        assertThat(said.toString()).contains("a.yaml").doesNotContain("b.yaml");
        invocation().report(List.of(error, warning));
        assertThat(said.toString()).contains("b.yaml", "1 error");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000_001})
    void a_number_of_draws_that_cannot_be_taken_is_refused(int draws) {
        var simulation = new SimulationOptions();
        parse(simulation, "--draws", Integer.toString(draws));

        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> simulation.sampling(Settings.defaults(), WORDING));
    }

    @Test
    void a_seed_that_is_asked_for_comes_before_that_of_the_assessment() {
        var asked = new SimulationOptions();
        parse(asked, "--draws", "10000000", "--seed", "0");

        assertThat(asked.sampling(Settings.defaults(), WORDING)).isEqualTo(new Sampling(10_000_000, 0));
        assertThat(new SimulationOptions().sampling(Settings.defaults(), WORDING))
                .isEqualTo(new Sampling(20_000, 1));
    }

    @Test
    void what_stopped_a_file_is_said_with_its_name() {
        assertThat(reason(new NoSuchFileException("a.csv"))).isEqualTo(WORDING.say("no-such-file", "a.csv"));
        assertThat(reason(new AccessDeniedException("a.csv"))).isEqualTo(WORDING.say("access-denied", "a.csv"));
        assertThat(reason(new FileAlreadyExistsException("a.csv"))).isEqualTo(WORDING.say("already-there", "a.csv"));
        assertThat(reason(new FileSystemException("a.csv", null, "No space left on device")))
                .isEqualTo(WORDING.say("disk-full", "a.csv"));
        assertThat(reason(new FileSystemException("a.csv", null, "Disk quota exceeded")))
                .isEqualTo(WORDING.say("disk-full", "a.csv"));
        assertThat(reason(new FileSystemException("a.csv", null, "Is a directory")))
                .isEqualTo(WORDING.say("cannot-read-or-write", "a.csv"));
        assertThat(reason(new IOException("No space left on device"))).contains("No space left on device");
    }

    /** The quotas of the sales team are no full disk. */
    @ParameterizedTest
    @ValueSource(strings = {"sales-quota.csv", "quota/a.csv", "No space left.yaml"})
    void the_name_of_a_file_does_not_say_what_is_wrong_with_it(String file) {
        assertThat(reason(new NoSuchFileException(file))).isEqualTo(WORDING.say("no-such-file", file));
        assertThat(reason(new AccessDeniedException(file))).isEqualTo(WORDING.say("access-denied", file));
    }

    private static String reason(IOException failure) {
        return ErrorHandlers.reason(failure, WORDING);
    }
}
