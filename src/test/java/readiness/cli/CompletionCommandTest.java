package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion script, asked by a real bash. */
class CompletionCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "readiness sco, score",
        "readiness score --format j, json",
        "readiness questionnaires c, copy",
        "readiness report --ou, --out",
        "readiness schema ass, assessment",
        "readiness survey cloud, cloud-choice",
        "readiness questionnaires show cloud, cloud-choice",
        "readiness explain-code R10, R101 R102 R103 R104 R105 R106 R107 R108 R109",
        "readiness score --lang f, fr"
    })
    void bash_completes_what_was_begun(String begun, String completed) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
        Path script = folder.resolve("completion");
        Files.writeString(script, Program.run("completion").out());
        int last = begun.split(" ").length - 1;

        assertThat(bash("source " + script + "; COMP_WORDS=(" + begun + "); COMP_CWORD=" + last
                        + "; _complete_readiness; echo ${COMPREPLY[@]}"))
                .isEqualTo(completed);
    }

    private static String bash(String commands) throws IOException, InterruptedException {
        var process = new ProcessBuilder("/bin/bash", "-c", commands)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
