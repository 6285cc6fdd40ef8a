package readiness.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;
import readiness.survey.Command;
import readiness.survey.Page;
import readiness.wording.Wrapping;

/** Lays pages out on a terminal of any size: lines that fit, what a question takes, which keys fit on one line. */
final class Screen {

    private static final int NARROW = 40;
    private static final int LOW = 12;
    private static final int UNKNOWN_WIDTH = 80;

    private final Terminal terminal;
    private final UnaryOperator<String> displayable;
    private final Style style;

    Screen(Terminal terminal, UnaryOperator<String> displayable, Style style) {
        this.terminal = terminal;
        this.displayable = displayable;
        this.style = style;
    }

    /** Returns the lines above a question's options: its position, the notes, and its words. */
    List<String> header(Page.Asked asked) {
        var lines = new ArrayList<String>();
        if (rows() > LOW) {
            lines.add("");
        }
        lines(List.of(position(asked))).forEach(line -> lines.add(style.faint(line)));
        lines(asked.notes()).forEach(line -> lines.add(style.faint(line)));
        lines(List.of(asked.question())).forEach(line -> lines.add(style.strong(line)));
        return lines;
    }

    /** Returns the line above the answers of a review. */
    List<String> header(Page.Reviewed reviewed) {
        var lines = new ArrayList<String>();
        if (rows() > LOW) {
            lines.add("");
        }
        lines(reviewed.summary()).forEach(line -> lines.add(style.strong(line)));
        return lines;
    }

    private String position(Page.Asked asked) {
        if (width() >= NARROW) {
            return asked.position();
        }
        String number = asked.number() + "/" + asked.of();
        return rows() > LOW ? number + " " + asked.topic() : number;
    }

    /**
     * Returns one line with the commands that work now: as many as fit, and always the one that lists them all.
     *
     * @param beginnings the first of them that fits comes before the commands
     */
    String keyLine(List<Page.KeyHint> keys, List<String> beginnings) {
        var all = keys.stream().filter(key -> key.command() == Command.KEYS).toList();
        String last = all.isEmpty() ? "" : brief(all.get(0));
        String line = beginnings.stream()
                .filter(first -> columns(joined(first, last)) <= width())
                .findFirst()
                .orElse("");
        for (Page.KeyHint key : keys) {
            String longer = joined(line, brief(key));
            if (key.command() != Command.KEYS && columns(joined(longer, last)) <= width()) {
                line = longer;
            }
        }
        return joined(line, last);
    }

    /** Returns how many columns words take on a screen: wide characters take two. */
    static int columns(CharSequence words) {
        return new AttributedString(words).columnLength();
    }

    static String joined(String line, String more) {
        return line.isEmpty() || more.isEmpty() ? line + more : line + " · " + more;
    }

    private static String brief(Page.KeyHint key) {
        return key.letter() + " " + key.brief();
    }

    /** Returns the sentences in lines that fit. */
    List<String> lines(List<String> sentences) {
        var wrapping = Wrapping.toScreen(width(), Screen::columns);
        return sentences.stream()
                .flatMap(sentence -> wrapping.lines(displayable.apply(sentence)).stream())
                .toList();
    }

    void print(List<String> lines) {
        lines.forEach(line -> terminal.writer().println(line));
        terminal.flush();
    }

    /** Takes the last lines from the screen, as far as it reaches. */
    void takeBack(int lines) {
        terminal.writer().print("\r");
        for (int line = 0; line < Math.min(lines, rows() - 1); line++) {
            terminal.puts(Capability.cursor_up);
        }
        terminal.puts(Capability.clr_eos);
        terminal.flush();
    }

    void clear() {
        terminal.puts(Capability.clear_screen);
    }

    int width() {
        return terminal.getColumns() > 0 ? terminal.getColumns() : UNKNOWN_WIDTH;
    }

    int rows() {
        return Math.max(1, terminal.getRows());
    }
}
