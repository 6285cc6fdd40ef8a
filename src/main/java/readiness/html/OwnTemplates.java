package readiness.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The templates in a folder, and the program's own for those that are missing from it. A folder, link or pipe with the
 * name of a template is reported as an error, not skipped.
 */
final class OwnTemplates implements TemplateLoader {

    /** Bytes; the program's own are a hundredth of that. */
    private static final long LARGEST = 5_000_000;

    /** The clock, where it is asked for in an instruction and not a part of a longer word. */
    private static final Pattern CLOCK = Pattern.compile("(?<![\\w.\\])\"'])\\.now\\b");

    private final Path folder;
    private final FileTemplateLoader own;
    private final ClassTemplateLoader builtIn = new ClassTemplateLoader(OwnTemplates.class, "");

    OwnTemplates(Path folder) throws IOException {
        this.folder = folder;
        this.own = new FileTemplateLoader(folder.toFile());
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return BuiltInTemplates.has(name) ? builtIn.findTemplateSource(name) : null;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw BrokenTemplateException.of(TemplateFault.NO_FILE, name + ":1:1");
        }
        return own.findTemplateSource(name);
    }

    @Override
    public long getLastModified(Object source) {
        return source instanceof File ? own.getLastModified(source) : builtIn.getLastModified(source);
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        if (!(source instanceof File file)) {
            return builtIn.getReader(source, encoding);
        }
        if (file.length() > LARGEST) {
            throw BrokenTemplateException.of(TemplateFault.TOO_LONG, file.getName() + ":1:1");
        }
        try (var reader = own.getReader(source, encoding)) {
            var text = new StringWriter();
            reader.transferTo(text);
            refuseClock(file.getName(), text.toString());
            return new StringReader(text.toString());
        }
    }

    private static void refuseClock(String name, String text) {
        CLOCK.matcher(text)
                .results()
                .filter(found -> isInstruction(text, found.start()))
                .findFirst()
                .ifPresent(found -> {
                    String before = text.substring(0, found.start());
                    long line = 1
                            + before.chars()
                                    .filter(character -> character == '\n')
                                    .count();
                    throw BrokenTemplateException.of(
                            TemplateFault.CLOCK, name + ":" + line + ":" + (found.start() - before.lastIndexOf('\n')));
                });
    }

    /** Returns whether a place is in an instruction or an expression: one was opened before it and not closed. */
    private static boolean isInstruction(String text, int place) {
        int opened = Math.max(
                Math.max(text.lastIndexOf("${", place), text.lastIndexOf("<#", place)), text.lastIndexOf("<@", place));
        int closed = Math.max(text.lastIndexOf('}', place), text.lastIndexOf(">\n", place));
        return opened > closed;
    }

    @Override
    public void closeTemplateSource(Object source) throws IOException {
        if (source instanceof File) {
            own.closeTemplateSource(source);
        } else {
            builtIn.closeTemplateSource(source);
        }
    }
}
