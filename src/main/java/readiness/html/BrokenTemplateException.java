package readiness.html;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A template that cannot be understood, or that asks for what the page does not have. */
public final class BrokenTemplateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String place;
    private final String reason;
    private final @Nullable TemplateFault fault;

    private BrokenTemplateException(String place, String reason, @Nullable Exception cause) {
        super(place + ": " + reason, cause);
        this.place = place;
        this.reason = reason;
        this.fault = null;
    }

    private BrokenTemplateException(String place, TemplateFault fault) {
        super(place + ": " + fault.key());
        this.place = place;
        this.reason = fault.key();
        this.fault = fault;
    }

    /** Returns where it breaks, for editors to jump to: {@code report.ftlh:7:3}. */
    public String place() {
        return place;
    }

    /** Returns why, in one line and in English, as the template engine says it. */
    public String reason() {
        return reason;
    }

    /** Returns what is wrong other than its words; empty where the template engine says it. */
    public Optional<TemplateFault> fault() {
        return Optional.ofNullable(fault);
    }

    static BrokenTemplateException of(TemplateFault fault, String place) {
        return new BrokenTemplateException(place, fault);
    }

    static BrokenTemplateException of(ParseException unreadable) {
        return new BrokenTemplateException(
                place(unreadable.getTemplateName(), unreadable.getLineNumber(), unreadable.getColumnNumber()),
                firstLine(unreadable.getEditorMessage()),
                unreadable);
    }

    static BrokenTemplateException of(TemplateException unfit) {
        return new BrokenTemplateException(
                place(unfit.getTemplateSourceName(), unfit.getLineNumber(), unfit.getColumnNumber()),
                // What the page itself says is plainer than how the engine came to ask it.
                firstLine(
                        unfit.getCause() == null
                                ? unfit.getMessageWithoutStackTop()
                                : unfit.getCause().getMessage()),
                unfit);
    }

    private static String place(String template, Integer line, Integer column) {
        return template + ":" + line + ":" + column;
    }

    /** What follows the first line explains the engine to those who program it. */
    private static String firstLine(@Nullable String message) {
        return Optional.ofNullable(message)
                .flatMap(words -> words.lines().filter(line -> !line.isBlank()).findFirst())
                .orElse("?");
    }
}
