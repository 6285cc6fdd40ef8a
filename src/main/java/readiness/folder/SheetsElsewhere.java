package readiness.folder;

import java.io.IOException;
import java.util.List;
import readiness.source.SourceFile;

/** Sheets that lie elsewhere than in the folder of their assessment, and are counted there in parts. */
public interface SheetsElsewhere {

    /** Returns all files, under the names that they would have in the folder. */
    List<SourceFile> files();

    /**
     * Has the sheets in some of the files counted.
     *
     * @param files those that the assessment reads, in its order
     * @param into takes what is found in them
     * @throws IOException if a file cannot be read
     */
    void count(List<SourceFile> files, PartsIntake into) throws IOException;
}
