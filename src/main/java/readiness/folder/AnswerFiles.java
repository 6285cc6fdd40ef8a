package readiness.folder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readiness.document.Node;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.settings.SettingsEdit;
import readiness.source.Glob;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.source.SourceFiles;

/** Which files of a folder hold answers: those that patterns name, or all but the tables. */
final class AnswerFiles {

    /** How the CSV of a result begins. */
    private static final String RESULT = "questionnaire,team,name,group,";

    private final Path folder;
    private final List<SourceFile> files;
    private final ProblemLog problems;

    /** @param files those that may hold answers */
    AnswerFiles(Path folder, List<SourceFile> files, ProblemLog problems) {
        this.folder = folder;
        this.files = List.copyOf(files);
        this.problems = problems;
    }

    /** Returns the files without tables: one may be anything, a result of ours too, and is read where it is named. */
    static List<SourceFile> withoutTables(List<SourceFile> files) {
        return files.stream().filter(file -> !file.isTable()).toList();
    }

    /** Returns what names these tables beside all sheets: a pattern for the tables of each folder and ending. */
    static String patterns(List<SourceFile> tables) {
        return Stream.concat(
                        Stream.of("**/*.yaml"),
                        tables.stream()
                                .map(SourceFile::name)
                                .map(AnswerFiles::pattern)
                                .distinct())
                .map(pattern -> '"' + pattern + '"')
                .collect(Collectors.joining(", ", "answers: [", "]"));
    }

    private static String pattern(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1) + "*" + name.substring(name.lastIndexOf('.'));
    }

    /** Returns whether a table is a result of ours. */
    static boolean isResult(SourceFile table) {
        var isResult = new AtomicBoolean();
        table.stream(new ProblemLog(), stream -> {
            var start = new String(stream.readNBytes(RESULT.length()), StandardCharsets.UTF_8);
            isResult.set(start.equals(RESULT));
        });
        return isResult.get();
    }

    /**
     * Returns the files that some pattern matches; a pattern that matches none is reported. That for which {@code init}
     * and {@code import} keep a place is not, where there are other answers: sheets may come or not.
     */
    List<SourceFile> matching(List<Node> globs) {
        var matching = new TreeSet<SourceFile>();
        var unmatched = new LinkedHashMap<Node, Glob>();
        var passedOver = SourceFiles.passedOver(folder);
        for (Node node : globs) {
            SourceFiles.matcher(text(node), node.location(), problems).ifPresent(matcher -> {
                var found = files.stream().filter(file -> file.matches(matcher)).toList();
                if (found.isEmpty()) {
                    unmatched.put(node, matcher);
                }
                matching.addAll(found);
                passedOver.stream()
                        .filter(name -> !found.isEmpty() && SourceFiles.isForeignTable(name))
                        .filter(name -> matcher.matches(Path.of(name)))
                        .forEach(name -> problems.add(node.location(), Code.ENDING_NOT_READ, text(node), name));
            });
        }
        unmatched.forEach((node, matcher) -> {
            if (matching.isEmpty() || !text(node).equals(SettingsEdit.ALL_SHEETS)) {
                reportUnmatched(node.location(), text(node), matcher, passedOver);
            }
        });
        return List.copyOf(matching);
    }

    private static String text(Node glob) {
        return ((Node.Scalar) glob).text();
    }

    /** Reports why a pattern matches no file. */
    private void reportUnmatched(Location place, String glob, Glob matcher, List<String> passedOver) {
        var named = SourceFiles.resolve(folder, glob);
        var unread = passedOver.stream()
                .filter(name -> matcher.matches(Path.of(name)))
                .findFirst();
        if (named.filter(path -> !SourceFiles.isBelow(folder, path)).isPresent()) {
            problems.add(place, Code.OUTSIDE_FOLDER, glob);
        } else if (named.filter(Files::isDirectory).isPresent()) {
            problems.add(place, Code.FOLDER_FOR_PATTERN, glob, (glob.endsWith("/") ? glob : glob + "/") + "**");
        } else if (unread.isPresent()) {
            problems.add(place, Code.ENDING_NOT_READ, glob, unread.get());
        } else {
            problems.add(place, Code.NO_FILE_MATCHES, glob);
        }
    }
}
