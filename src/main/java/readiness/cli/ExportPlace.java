package readiness.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import readiness.folder.AssessmentFolder;
import readiness.intake.SharedRows;
import readiness.output.OutputFile;
import readiness.source.SourceFiles;

/**
 * Where an export comes to lie in the folder of an assessment. Form tools give each export of a form the same name, and
 * often those of several forms: one with most rows of an earlier export takes its place, one with none of them lies
 * beside it. Browsers and some tools number or date the name: an earlier export is looked for under any.
 *
 * @param name below the folder
 * @param becomes what becomes of it there
 * @param earlier the name of the file that was there before it
 * @param shared how much of that file is in the export
 */
record ExportPlace(String name, Becoming becomes, String earlier, SharedRows shared) {

    private static final String EXPORTS = "exports/";
    private static final SharedRows UNKNOWN = new SharedRows(0, 0);

    /** Fewer equal rows may be there by chance, where no two of them need be of one person. */
    private static final int FEWEST_SHARED = 3;

    private static final int MOST_COMPARED = 100;

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
                var place = new ExportPlace(numbered, Becoming.NEW, "", UNKNOWN);
                return first.isPresent()
                        ? new ExportPlace(numbered, Becoming.BESIDE, first.get().earlier, first.get().shared)
                        : underOtherName(folder, file).orElse(place);
            }
            var place = meeting(folder, numbered, file);
            if (place.becomes != Becoming.BESIDE) {
                return place;
            }
            first = first.or(() -> Optional.of(place));
        }
    }

    /** Returns the place of an earlier export, of whatever name, most rows of which are in a file. */
    private static Optional<ExportPlace> underOtherName(Path folder, Path file) throws IOException {
        if (!Files.isDirectory(folder.resolve(EXPORTS))) {
            return Optional.empty();
        }
        for (String name : exports(folder)) {
            var shared = AssessmentFolder.shared(folder, name, file);
            if (shared.areMost() && shared.shared() >= FEWEST_SHARED) {
                boolean isThere = Files.mismatch(folder.resolve(name), file) < 0;
                return Optional.of(new ExportPlace(name, isThere ? Becoming.THERE : Becoming.REPLACES, name, shared));
            }
        }
        return Optional.empty();
    }

    private static List<String> exports(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve(EXPORTS))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> EXPORTS + file.getFileName())
                    .filter(SourceFiles::mayBeExport)
                    .sorted()
                    .limit(MOST_COMPARED)
                    .toList();
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
