package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands say of the worked example in a terminal, as a person has approved it. */
class ApprovedPagesTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "explain-team.txt, en, explain EXAMPLE pulsar",
        "explain-team-of-one.fr.txt, fr, explain EXAMPLE kilo",
        "explain-organisation.txt, en, explain EXAMPLE",
        "explain-organisation.fr.txt, fr, explain EXAMPLE",
        "score.txt, en, score EXAMPLE",
        "score.fr.txt, fr, score EXAMPLE",
        "score.csv, en, score EXAMPLE --format csv",
        "questionnaires.txt, en, questionnaires",
        "questionnaire.fr.txt, fr, questionnaires show pilot-team"
    })
    void says_what_was_approved(String name, String language, String command) throws IOException {
        var words = command.replace("EXAMPLE", Program.EXAMPLE.toString()).split(" ");
        var outcome = Program.run(withLanguage(language, words));

        assertThat(outcome.code()).isZero();
        Approved.compare(APPROVED.resolve(name), outcome.out());
    }

    private static String[] withLanguage(String language, String... words) {
        var arguments = new String[words.length + 2];
        arguments[0] = "--lang";
        arguments[1] = language;
        System.arraycopy(words, 0, arguments, 2, words.length);
        return arguments;
    }
}
