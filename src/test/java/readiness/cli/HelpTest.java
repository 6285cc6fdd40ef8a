package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The help of every command, in both languages. */
class HelpTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^ {2}([a-z][a-z-]+) {2,}\\S");

    /** An argument or option alone on its line, with nothing below that is indented further. */
    private static final Pattern UNDESCRIBED = Pattern.compile("(?m)^ {2,6}(?:-|\\[?[A-Z])\\S*\\R(?! {8})");

    /** A name of a file of which the ending is on another line. */
    private static final Pattern CUT_NAME = Pattern.compile("\\w+\\.\\R +[a-z]+");

    static Stream<Arguments> commands() {
        return Stream.of("en", "fr")
                .flatMap(language -> Stream.concat(Stream.of(List.<String>of()), below(List.of()))
                        .map(command -> Arguments.of(language, command)));
    }

    private static Stream<List<String>> below(List<String> command) {
        return COMMAND.matcher(help("en", command)).results().flatMap(found -> {
            var name =
                    Stream.concat(command.stream(), Stream.of(found.group(1))).toList();
            return Stream.concat(Stream.of(name), below(name));
        });
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("commands")
    void describes_every_argument_and_option(String language, List<String> command) {
        String help = help(language, command);

        assertThat(help).contains(language.equals("fr") ? "Usage\u00a0: readiness" : "Usage: readiness");
        assertThat(UNDESCRIBED
                        .matcher(help)
                        .results()
                        .map(found -> found.group().strip()))
                .isEmpty();
        assertThat(help.lines()).allMatch(line -> line.length() <= 80);
        assertThat(help).doesNotContain("...][,");
        assertThat(CUT_NAME.matcher(help).results().map(MatchResult::group)).isEmpty();
    }

    private static String help(String language, List<String> command) {
        var words = Stream.concat(command.stream(), Stream.of("--help", "--lang", language));
        var run = Program.run(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }
}
