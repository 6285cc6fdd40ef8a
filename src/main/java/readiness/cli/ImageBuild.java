package readiness.cli;

import java.io.IOException;
import java.nio.file.Path;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.output.OutputFile;

/** Writes the images of the built-in questionnaires beside their files: a part of the build. */
final class ImageBuild {

    private ImageBuild() {}

    /** Writes into the folder of classes, the only argument. */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        for (var image : BuiltInQuestionnaires.images().entrySet()) {
            OutputFile.create(classes.resolve(image.getKey()), image.getValue(), true);
        }
    }
}
