package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import readiness.console.Console;
import readiness.wording.Language;

/** The manual pages: nothing that the help says is missing in them, in either language. */
class ManualPagesTest {

    @Test
    void there_is_a_page_for_each_command() {
        assertThat(ManualPages.in(Language.EN).keySet())
                .contains("readiness", "readiness-score", "readiness-questionnaires-copy")
                .isEqualTo(ManualPages.in(Language.FR).keySet());
    }

    @Test
    void a_page_names_every_option_of_its_command() {
        for (Language language : Language.values()) {
            var pages = ManualPages.in(language);
            commands(program())
                    .forEach(command -> assertThat(
                                    pages.get(command.getCommandSpec().qualifiedName("-")))
                            .contains(command.getCommandSpec().optionsMap().keySet().stream()
                                    .map(name -> "\\fB" + name.replace("-", "\\-") + "\\fR")
                                    .toList()));
        }
    }

    @Test
    void a_page_speaks_its_language() {
        assertThat(ManualPages.in(Language.EN).get("readiness-score"))
                .contains(".SH \"NAME\"", "Print the ranking as a table");
        assertThat(ManualPages.in(Language.FR).get("readiness-score"))
                .contains(".SH \"NOM\"", ".SH \"VOIR AUSSI\"", "classement");
    }

    @Test
    void no_line_of_text_is_taken_for_a_request() {
        ManualPages.in(Language.FR)
                .values()
                .forEach(page -> assertThat(page.lines())
                        .allMatch(line -> line.matches("\\.(TH|SH|TP|B)( .*)?|[^.'].*"))
                        .noneMatch(line -> line.contains("%n")));
    }

    private static CommandLine program() {
        var nowhere = new PrintWriter(new StringWriter());
        return Readiness.commandLine(new Console(nowhere, nowhere, Locale.ENGLISH));
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(ManualPagesTest::commands));
    }
}
