package readiness.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;
import readiness.survey.Command;
import readiness.survey.Page;

/**
 * A terminal that is used as one: options are picked with the arrows or a digit, commands with their letter.
 *
 * <p>Questions and answers stay in the terminal's own history; only the options being picked from are drawn again.
 */
public final class RichFace implements Face {

    private static final int NARROW = 40;
    private static final int LOW = 12;
    private static final int UNKNOWN_WIDTH = 80;

    private final Terminal terminal;
    private final UnaryOperator<String> letters;
    private final Style style;
    private final Attributes found;

    /** What was said since the page was shown, which must stay in sight beside it. */
    private List<String> remarks = List.of();

    private int linesSince;

    /** Made when the first line is typed, as it is most of what a terminal takes to start. */
    private @Nullable LineReader reader;

    RichFace(Terminal terminal, UnaryOperator<String> letters, boolean colored) {
        this.terminal = terminal;
        this.letters = letters;
        this.style = new Style(colored);
        this.found = terminal.enterRawMode();
        signals(false);
    }

    /**
     * Returns a face on the program's own terminal.
     *
     * @param letters makes words fit for the screen
     * @throws IOException if the terminal cannot be used so
     */
    public static RichFace open(UnaryOperator<String> letters, boolean colored) throws IOException {
        try {
            return new RichFace(terminal(), letters, colored);
        } catch (IllegalStateException | UnsatisfiedLinkError none) {
            throw new IOException(none);
        }
    }

    private static Terminal terminal() throws IOException {
        knowTerminal(System.getenv("TERM"));
        try {
            return terminal(false);
        } catch (IllegalStateException | IOException | UnsatisfiedLinkError noLibrary) {
            return terminal(true);
        }
    }

    /** Programs of the system are asked only where the library for it does not load: starting one takes its time. */
    private static Terminal terminal(boolean byPrograms) throws IOException {
        return TerminalBuilder.builder()
                .system(true)
                .exec(byPrograms)
                .dumb(false)
                .graphemeCluster(false)
                .encoding(StandardCharsets.UTF_8)
                .build();
    }

    /** What the reader's library knows of common terminals itself, it need not ask a program for. */
    private static void knowTerminal(@Nullable String type) {
        String capabilities = type == null ? null : InfoCmp.getDefaultInfoCmp(type);
        if (capabilities != null) {
            InfoCmp.setLoadedInfoCmp(type, capabilities);
        }
    }

    /**
     * Returns a face on a terminal that nobody sees, where these keys have been pressed.
     *
     * @throws IOException never, as nothing is outside memory
     */
    public static RichFace inMemory(String keys, UnaryOperator<String> letters) throws IOException {
        var terminal =
                new LineDisciplineTerminal("memory", "xterm", new ByteArrayOutputStream(), StandardCharsets.UTF_8);
        terminal.setSize(Size.of(UNKNOWN_WIDTH, 24));
        var face = new RichFace(terminal, letters, false);
        terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        return face;
    }

    @Override
    public void say(List<String> sentences) {
        remarks = sentences;
        sentences.forEach(sentence -> print(sentence, UnaryOperator.identity()));
        terminal.flush();
    }

    @Override
    public void show(Page page) {
        linesSince = 0;
        remarks = List.of();
        page.<Runnable>fold(
                        asked -> () -> header(asked).forEach(this::print),
                        reviewed -> () -> print(reviewed),
                        wanted -> () -> {})
                .run();
        terminal.flush();
    }

    @Override
    public Optional<String> hear(Page page) {
        return page.fold(
                asked -> asked.entry().isTyped() ? typed(asked) : pick(asked),
                reviewed -> ask(reviewed.prompt()),
                wanted -> ask(wanted.prompt()));
    }

    private void print(Page.Reviewed reviewed) {
        print("", UnaryOperator.identity());
        reviewed.lines().forEach(line -> print(line, UnaryOperator.identity()));
    }

    @Override
    public Optional<String> ask(String question) {
        print(question, UnaryOperator.identity());
        return line("> ");
    }

    @Override
    public void close() {
        terminal.setAttributes(found);
        try {
            terminal.close();
        } catch (IOException gone) {
            // There is nobody left to tell.
        }
    }

    private Optional<String> pick(Page.Asked asked) {
        var picker = new Picker(terminal, asked, letters, style, this::keyLine, this::again);
        makeRoom(asked, picker.height());
        picker.leave(() -> header(asked).size() + lines(remarks).size());
        var line = picker.pick();
        boolean wantsKeys = line.isPresent()
                && asked.keys().stream()
                        .anyMatch(key ->
                                key.command() == Command.KEYS && key.letter().equals(line.get()));
        if (wantsKeys) {
            say(List.of(asked.manner()));
        }
        return line;
    }

    private Optional<String> typed(Page.Asked asked) {
        makeRoom(asked, lines(List.of(asked.manner())).size() + 2);
        print(asked.manner(), style::faint);
        print(keyLine(asked.keys(), ""), style::faint);
        return line("> ");
    }

    /** Where the question has left the screen it is shown again, unless that would drive out what was said last. */
    private void makeRoom(Page.Asked asked, int needed) {
        var said = remarks;
        boolean gone = linesSince + needed > rows();
        if (gone && !said.isEmpty() && header(asked).size() + lines(said).size() + needed <= rows()) {
            show(asked);
            say(said);
        }
    }

    private List<String> header(Page.Asked asked) {
        var lines = new ArrayList<String>();
        if (rows() > LOW) {
            lines.add("");
        }
        lines(List.of(position(asked))).forEach(line -> lines.add(style.faint(line)));
        lines(asked.notes()).forEach(line -> lines.add(style.faint(line)));
        lines(List.of(asked.question())).forEach(line -> lines.add(style.strong(line)));
        return lines;
    }

    /** After the window has changed, what the terminal has made of the old lines cannot be known. */
    private void again(Page page) {
        var said = remarks;
        terminal.puts(Capability.clear_screen);
        show(page);
        say(said);
    }

    private Optional<String> line(String prompt) {
        signals(true);
        terminal.flush();
        try {
            String words = reader().readLine(prompt);
            linesSince += lines(List.of(prompt + words)).size();
            return Optional.of(words);
        } catch (UserInterruptException | EndOfFileException gone) {
            return Optional.empty();
        } finally {
            signals(false);
        }
    }

    /** Returns one line with the commands that work now: as many as fit, and always the one that lists them all. */
    private String keyLine(List<Page.Key> keys, String first) {
        var all = keys.stream().filter(key -> key.command() == Command.KEYS).toList();
        String last = all.isEmpty() ? "" : brief(all.get(0));
        String line = Wrapping.columns(first) + 3 + Wrapping.columns(last) <= width() ? first : "";
        for (Page.Key key : keys) {
            String longer = joined(line, brief(key));
            if (key.command() != Command.KEYS && Wrapping.columns(joined(longer, last)) <= width()) {
                line = longer;
            }
        }
        return joined(line, last);
    }

    private static String joined(String line, String more) {
        return line.isEmpty() || more.isEmpty() ? line + more : line + " · " + more;
    }

    private static String brief(Page.Key key) {
        return key.letter() + " " + key.brief();
    }

    private String position(Page.Asked asked) {
        if (width() >= NARROW) {
            return asked.position();
        }
        String number = asked.number() + "/" + asked.of();
        return rows() > LOW ? number + " " + asked.topic() : number;
    }

    private void print(String words, UnaryOperator<String> look) {
        lines(List.of(words)).forEach(line -> print(look.apply(line)));
    }

    private void print(String line) {
        terminal.writer().println(line);
        linesSince++;
    }

    private List<String> lines(List<String> sentences) {
        var wrapping = new Wrapping(width());
        return sentences.stream()
                .flatMap(sentence -> wrapping.lines(letters.apply(sentence), 0).stream())
                .toList();
    }

    private int width() {
        return terminal.getColumns() > 0 ? terminal.getColumns() : UNKNOWN_WIDTH;
    }

    private int rows() {
        return Math.max(1, terminal.getRows());
    }

    /**
     * While options are picked from, Ctrl-C is a key like others; while a line is typed, the reader wants the signal.
     */
    private void signals(boolean wanted) {
        Attributes attributes = terminal.getAttributes();
        attributes.setLocalFlags(EnumSet.of(LocalFlag.ISIG), wanted);
        terminal.setAttributes(attributes);
    }

    private LineReader reader() {
        LineReader made = reader == null ? reader(terminal) : reader;
        reader = made;
        return made;
    }

    private static LineReader reader(Terminal terminal) {
        var parser = new DefaultParser();
        parser.setQuoteChars(new char[0]);
        parser.setEscapeChars(new char[0]);
        return LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(parser)
                .variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.BELL_STYLE, "none")
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "")
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.BRACKETED_PASTE, true)
                .build();
    }
}
