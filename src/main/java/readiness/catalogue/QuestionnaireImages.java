package readiness.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the images of the built-in questionnaires beside their files: a part of the build. */
final class QuestionnaireImages {

    private QuestionnaireImages() {}

    /** Writes into the folder of classes, the only argument. */
    public static void main(String[] args) throws IOException {
        for (String id : BuiltInQuestionnaires.ids()) {
            Path image = Path.of(args[0], BuiltInQuestionnaires.image(id));
            Files.write(image, QuestionnaireImage.write(BuiltInQuestionnaires.parsed(id)));
        }
    }
}
