package readiness.html;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One run of a user's template, in a thread of its own, with limits on time and size. A run that fails or exceeds them
 * is reported with the place in the template.
 */
final class TemplateRun implements Runnable {

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(10);
    private static final int MOST_CHARACTERS = 10_000_000;

    /** How the engine names the place of an instruction. */
    private static final Pattern PLACE = Pattern.compile("template \"([^\"]*)\".* at line (\\d+), column (\\d+)");

    private final Configuration configuration;
    private final String name;
    private final Map<String, ?> model;
    private final StringWriter text = new StringWriter();
    private volatile @Nullable Environment environment;
    private volatile @Nullable RuntimeException failure;
    private volatile String place;

    private TemplateRun(Configuration configuration, String name, Map<String, ?> model) {
        this.configuration = configuration;
        this.name = name;
        this.model = model;
        this.place = name + ":1:1";
    }

    /**
     * Returns what a template makes of a model.
     *
     * @throws BrokenTemplateException if a template has an error, or fails on this page
     */
    static String of(Configuration configuration, String name, Map<String, ?> model) {
        return new TemplateRun(configuration, name, model).watched();
    }

    @Override
    public void run() {
        try {
            Template template = configuration.getTemplate(name);
            _CoreAPI.addThreadInterruptedChecks(template);
            var prepared = template.createProcessingEnvironment(model, new PageWriter());
            environment = prepared;
            prepared.process();
        } catch (FullException full) {
            failure = BrokenTemplateException.of(TemplateFault.TOO_LONG, place);
        } catch (ParseException unreadable) {
            failure = BrokenTemplateException.of(unreadable);
        } catch (TemplateException unfit) {
            failure = BrokenTemplateException.of(unfit);
        } catch (IOException missing) {
            failure = new UncheckedIOException(missing);
        } catch (StackOverflowError deep) {
            failure = BrokenTemplateException.of(TemplateFault.TOO_DEEP, place);
        } catch (OutOfMemoryError large) {
            failure = BrokenTemplateException.of(TemplateFault.TOO_LARGE, place);
        } catch (SecurityException outside) {
            failure = BrokenTemplateException.of(TemplateFault.OUTSIDE, place);
        } catch (RuntimeException fault) {
            failure = fault;
        }
    }

    private String watched() {
        var thread = new Thread(this, "template");
        thread.setDaemon(true);
        long start = System.nanoTime();
        thread.start();
        try {
            for (long pause = 1; thread.isAlive(); pause = Math.min(50, pause + 1)) {
                thread.join(pause);
                placeNow().ifPresent(now -> place = now);
                if (System.nanoTime() - start > LONGEST) {
                    thread.interrupt();
                    throw BrokenTemplateException.of(TemplateFault.ENDLESS, place);
                }
            }
        } catch (InterruptedException stopped) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
        return text.toString();
    }

    /** Returns the place in the template that is being run; empty where the template moved on while it was read. */
    private Optional<String> placeNow() {
        var running = environment;
        if (running == null) {
            return Optional.empty();
        }
        var stack = new StringWriter();
        try {
            running.outputInstructionStack(new PrintWriter(stack));
        } catch (RuntimeException moved) {
            return Optional.empty();
        }
        var found = PLACE.matcher(stack.toString());
        return found.find()
                ? Optional.of(found.group(1) + ":" + found.group(2) + ":" + found.group(3))
                : Optional.empty();
    }

    /** The page has more characters than any page. */
    private static final class FullException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Takes the page as it comes, up to a limit. */
    private final class PageWriter extends StringWriter {

        @Override
        public void write(char[] characters, int from, int length) {
            write(new String(characters, from, length));
        }

        @Override
        public void write(String words, int from, int length) {
            write(words.substring(from, from + length));
        }

        @Override
        public void write(String words) {
            if (text.getBuffer().length() + words.length() > MOST_CHARACTERS) {
                placeNow().ifPresent(now -> place = now);
                throw new FullException();
            }
            text.write(words);
        }

        @Override
        public void write(int character) {
            write(Character.toString(character));
        }
    }
}
