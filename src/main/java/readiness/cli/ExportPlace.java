package readiness.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import readiness.folder.AssessmentFolder;
import readiness.intake.SharedRows;
import readiness.output.OutputFile;
import readiness.source.SourceFiles;

/**
 * Where an export comes to lie in the folder of an assessment. Form tools give each export of a form the same name, and
 * often those of several forms: one with most rows of an earlier export takes its place, one with none of them lies
 * beside it.
 *
 * @param name below the folder
 * @param becomes what becomes of it there
 * @param earlier the name of the file that was there before it
 * @param shared how much of that file is in the export
 */
record ExportPlace(String name, Becoming becomes, String earlier, SharedRows shared) {

    private static final String EXPORTS = "exports/";
    private static final SharedRows UNKNOWN = new SharedRows(0, 0);

    /** What becomes of an export. */
    enum Becoming {
        /** It stays where it is, in the folder. */
        STAYS,
        /** It is copied, and has a name of its own. */
        NEW,
        /** It is there already. */
        THERE,
        /** It takes the place of an earlier one, which is kept under another name. */
        REPLACES,
        /** It is copied under another name: that of its own is another file's. */
        BESIDE,
        /** Some rows of the earlier one are in it, but not most of them: whether both count is unknown. */
        UNCLEAR
    }

    /** Returns the place of a file in the folder of an assessment. */
    static ExportPlace of(Path folder, Path file) throws IOException {
        if (SourceFiles.isBelow(folder, file)) {
            Path name = SourceFiles.real(folder).relativize(SourceFiles.real(file));
            return new ExportPlace(name.toString().replace('\\', '/'), Becoming.STAYS, "", UNKNOWN);
        }
        String name = EXPORTS + file.getFileName();
        var first = Optional.<ExportPlace>empty();
        for (int number = 1; ; number++) {
            String numbered = number == 1 ? name : numbered(name, number);
            Path there = folder.resolve(numbered);
            if (!Files.exists(there)) {
                return first.map(beside -> new ExportPlace(numbered, Becoming.BESIDE, beside.earlier, beside.shared))
                        .orElseGet(() -> new ExportPlace(numbered, Becoming.NEW, "", UNKNOWN));
            }
            var place = meeting(folder, numbered, file);
            if (place.becomes != Becoming.BESIDE) {
                return place;
            }
            first = first.or(() -> Optional.of(place));
        }
    }

    private static ExportPlace meeting(Path folder, String name, Path file) throws IOException {
        Path there = folder.resolve(name);
        if (!Files.isRegularFile(there)) {
            throw new FileAlreadyExistsException(there.toString());
        }
        if (Files.mismatch(there, file) < 0) {
            return new ExportPlace(name, Becoming.THERE, name, UNKNOWN);
        }
        var shared = AssessmentFolder.shared(folder, name, file);
        var becomes = shared.areMost() ? Becoming.REPLACES : shared.shared() > 0 ? Becoming.UNCLEAR : Becoming.BESIDE;
        return new ExportPlace(name, becomes, name, shared);
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return dot <= EXPORTS.length()
                ? name + "-" + number
                : name.substring(0, dot) + "-" + number + name.substring(dot);
    }

    /** Copies the file to its place, and returns the name under which an earlier one is kept. */
    Optional<String> put(Path folder, Path file) throws IOException {
        var kept = Optional.<String>empty();
        if (becomes == Becoming.REPLACES) {
            String name = unused(folder, earlier + ".old");
            OutputFile.create(folder.resolve(name), Files.readAllBytes(folder.resolve(earlier)), false);
            kept = Optional.of(name);
        }
        if (becomes != Becoming.STAYS && becomes != Becoming.THERE) {
            OutputFile.create(folder.resolve(name), Files.readAllBytes(file), becomes == Becoming.REPLACES);
        }
        return kept;
    }

    private static String unused(Path folder, String name) {
        String unused = name;
        for (int number = 2; Files.exists(folder.resolve(unused)); number++) {
            unused = name + "-" + number;
        }
        return unused;
    }
}
