import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import readiness.assessment.Assessment;
import readiness.assessment.Result;
import readiness.export.ResultWriter;
import readiness.folder.AssessmentReader;
import readiness.sampling.Sampling;
import readiness.source.Progress;
import readiness.wording.Language;

/**
 * Scores one folder after another in one virtual machine, so that thousands cost little: a line with the folder in, the
 * number of bytes and the result's JSON out; 0 where there is no result. Run with the program on the class path.
 */
class Scores {

    public static void main(String[] arguments) throws Exception {
        var folders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String folder = folders.readLine(); folder != null; folder = folders.readLine()) {
            byte[] json = score(Path.of(folder)).getBytes(StandardCharsets.UTF_8);
            OutputStream out = System.out;
            out.write((json.length + "\n").getBytes(StandardCharsets.US_ASCII));
            out.write(json);
            out.flush();
        }
    }

    private static String score(Path folder) throws Exception {
        return AssessmentReader.read(List.of(folder), Progress.unwatched())
                .value()
                .map(assessment -> Result.of(assessment, sampling(assessment)))
                .map(result -> ResultWriter.write(result, Language.EN))
                .orElse("");
    }

    private static Sampling sampling(Assessment assessment) {
        return new Sampling(Sampling.DEFAULT_DRAWS, assessment.settings().seed());
    }
}
