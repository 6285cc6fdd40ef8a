package readiness.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The templates of the report and of the form, which a folder of templates may replace; a comparison has its own. */
public final class BuiltInTemplates {

    private static final List<String> NAMES = List.of(
            "charts.ftlh",
            "form.css",
            "form.ftlh",
            "report.css",
            "report.ftlh",
            "report.md.ftl",
            "shared.md.ftl",
            "since.md.ftl");

    private BuiltInTemplates() {}

    /** Returns the files by their names, in the order of names. */
    public static Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        NAMES.forEach(name -> files.put(name, bytes(name)));
        return files;
    }

    /** Returns whether one of them has this name. */
    static boolean has(String name) {
        return NAMES.contains(name);
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = Objects.requireNonNull(BuiltInTemplates.class.getResourceAsStream(name))) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
