package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat;
import readiness.sheet.SheetText;

/**
 * Surveys that are killed at random moments, as by {@code kill -9}: the file can always be read, and of what was
 * answered at most the last line is missing.
 *
 * <p>{@code -Dkills=50} kills more.
 */
class KilledSurveyTest {

    private static final int KILLS = Integer.getInteger("kills", 6);
    private static final Questionnaire PILOT =
            BuiltInQuestionnaires.find("pilot-team").orElseThrow().questionnaire();

    @TempDir
    private Path folder;

    @Test
    void nothing_that_was_heard_is_lost() throws IOException, InterruptedException {
        Path file = folder.resolve("blue.yaml");
        for (int kill = 0; kill < KILLS; kill++) {
            Files.deleteIfExists(file);
            var random = new Random(kill);
            int heard = killed(file, random.nextInt(PILOT.questions().size()), random.nextInt(2000));

            var sheet = SheetText.open(file, PILOT);
            int kept = sheet.value().map(text -> text.responses().size()).orElse(0);
            assertThat(Files.exists(file) && sheet.hasErrors())
                    .as("kill %d: %s", kill, sheet.problems())
                    .isFalse();
            assertThat(kept).as("kill %d", kill).isGreaterThanOrEqualTo(heard);
            sheet.value()
                    .ifPresent(text -> assertThat(text.responses().keySet())
                            .containsExactlyElementsOf(PILOT.questions().stream()
                                    .map(Question::id)
                                    .limit(kept)
                                    .toList()));
            assertNothingIsLeftBeside(file, "kill " + kill);
        }
    }

    /** Whoever starts the survey again sweeps away what the killed one left. */
    private static void assertNothingIsLeftBeside(Path file, String kill) throws IOException {
        boolean saved = Files.exists(file);
        Program.hearing(
                List.of("q"), "survey", "pilot-team", "--team", "blue", "--role", "member", "--out", file.toString());
        try (var files = Files.list(file.getParent())) {
            assertThat(files.toList()).as(kill).isEqualTo(saved ? List.of(file) : List.of());
        }
    }

    /** Starts a survey, kills it so long after so many answers were said to be heard, and returns how many were. */
    private static int killed(Path file, int answers, int microseconds) throws IOException, InterruptedException {
        Process survey = start(file);
        try (var in = new PrintWriter(survey.getOutputStream(), true, StandardCharsets.UTF_8);
                var out = survey.inputReader(StandardCharsets.UTF_8)) {
            PILOT.questions().forEach(question -> in.println(answer(question)));
            int heard = listen(out, answers);
            TimeUnit.MICROSECONDS.sleep(microseconds);
            survey.destroyForcibly();
            return heard + listen(out, Integer.MAX_VALUE);
        } finally {
            survey.waitFor();
        }
    }

    private static int listen(BufferedReader out, int most) {
        int heard = 0;
        try {
            for (String line = ""; heard < most && line != null; line = out.readLine()) {
                heard += line.startsWith("Answer: ") ? 1 : 0;
            }
        } catch (IOException killed) {
            return heard;
        }
        return heard;
    }

    private static Process start(Path file) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), "readiness.cli.Main"));
        command.addAll(List.of("survey", "pilot-team", "--team", "blue", "--lang", "en", "--out", file.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String answer(Question question) {
        if (question.format() instanceof ResponseFormat.NumberLine) {
            return "2";
        }
        return question.format() instanceof ResponseFormat.FreeText ? "words" : "1";
    }
}
