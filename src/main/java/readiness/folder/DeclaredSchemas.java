package readiness.folder;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readiness.document.FileKind;
import readiness.document.TopLevelKey;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;

/** What files say they are; each is looked at once. */
final class DeclaredSchemas {

    private final Map<String, Optional<String>> byName = new HashMap<>();

    /** Returns the schema that a file names; empty for a file of rows, which names none. */
    Optional<String> of(SourceFile file) {
        return file.hasRows()
                ? Optional.empty()
                : byName.computeIfAbsent(
                        file.name(),
                        name -> file.text(new ProblemLog()).flatMap(text -> TopLevelKey.find(text, "schema")));
    }

    /** Returns whether a file says that it is a questionnaire. */
    boolean isQuestionnaire(SourceFile file) {
        return of(file).filter(FileKind.QUESTIONNAIRE.schema()::equals).isPresent();
    }
}
