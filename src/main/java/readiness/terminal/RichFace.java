package readiness.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jspecify.annotations.Nullable;
import readiness.survey.Command;
import readiness.survey.Page;
import readiness.terminal.KeyPress.KeyAction;

/**
 * A terminal that is used as one: options are marked with arrows or digits, and commands are letters.
 *
 * <p>Questions and answers stay in the terminal's own history; the list, its notes and the line being typed are drawn
 * again in their place.
 */
public final class RichFace implements Face {

    private static final int UNKNOWN_WIDTH = 80;

    private final Terminal terminal;
    private final Runnable suspension;
    private final UnaryOperator<String> displayable;
    private final String more;
    private final Style style;
    private final Screen screen;
    private final Keyboard keyboard;
    private final RawTerminal raw;
    private final Object drawing = new Object();

    /** What was said about the page in view. */
    private List<String> notes = List.of();

    /** Lines since a person last pressed a key. */
    private int unread;

    private @Nullable MenuView drawn;

    /** Made when the first line is typed, as it is most of what a terminal takes to start. */
    private @Nullable LineInput input;

    RichFace(Terminal terminal, UnaryOperator<String> displayable, boolean colored, String more, Runnable suspension) {
        this.terminal = terminal;
        this.suspension = suspension;
        this.displayable = displayable;
        this.more = more;
        this.style = new Style(colored);
        this.screen = new Screen(terminal, displayable, style);
        this.raw = new RawTerminal(terminal);
        this.keyboard = new Keyboard(raw::character);
    }

    /**
     * Returns a face on the program's own terminal.
     *
     * @param displayable makes words of characters that the screen can show
     * @param more how to see the rest of what does not fit on the screen at once
     * @param charset what the terminal sends and shows
     * @throws IOException if the terminal cannot be used so
     */
    public static RichFace open(UnaryOperator<String> displayable, boolean colored, String more, Charset charset)
            throws IOException {
        try {
            return new RichFace(SystemTerminal.open(charset), displayable, colored, more, SystemTerminal::suspend);
        } catch (IllegalStateException | UnsatisfiedLinkError none) {
            throw new IOException(none);
        }
    }

    /**
     * Returns a face on a terminal in memory, where these keys have been pressed.
     *
     * @throws IOException never, as nothing is outside memory
     */
    public static RichFace inMemory(String keys, UnaryOperator<String> displayable) throws IOException {
        var terminal =
                new LineDisciplineTerminal("memory", "xterm", new ByteArrayOutputStream(), StandardCharsets.UTF_8);
        terminal.setSize(Size.of(UNKNOWN_WIDTH, 24));
        var face = new RichFace(terminal, displayable, false, "", () -> {});
        terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        return face;
    }

    @Override
    public void say(List<String> sentences) {
        for (String line : screen.lines(sentences)) {
            if (unread >= screen.rows() - 1 - screen.lines(List.of(more)).size()) {
                waitForReading();
            }
            screen.print(List.of(line));
            unread++;
        }
    }

    @Override
    public void command(String line) {
        screen.print(List.of(displayable.apply(line)));
    }

    @Override
    public void note(List<String> sentences) {
        notes = sentences;
    }

    @Override
    public void show(Page page) {
        notes = List.of();
        page.<Runnable>fold(
                        asked -> () -> showHeader(screen.header(asked)),
                        reviewed -> () -> showHeader(screen.header(reviewed)),
                        wanted -> () -> {})
                .run();
    }

    private void showHeader(List<String> header) {
        if (unread > 0 && unread + header.size() + 3 > screen.rows()) {
            waitForReading();
        }
        screen.print(header);
    }

    @Override
    public Optional<String> hear(Page page) {
        return page.fold(
                asked -> asked.replyType().isTyped()
                        ? typed(asked)
                        : pick(page, Menu.of(asked), List.of(asked.manner(), asked.briefly())),
                reviewed -> pick(page, Menu.of(reviewed), List.of(reviewed.manner(), "")),
                wanted -> line(page, List.of(wanted.question(), wanted.manner()), ""));
    }

    @Override
    public Optional<String> ask(String question) {
        screen.print(screen.lines(List.of(question)));
        var typed = read();
        return typed.gone() ? Optional.empty() : Optional.of(typed.words().orElse(""));
    }

    @Override
    public void stop(List<String> lastWords) {
        synchronized (drawing) {
            if (drawn != null) {
                drawn.erase();
            }
            screen.print(lastWords.stream().map(displayable).toList());
            raw.restore();
        }
    }

    @Override
    public void close() {
        raw.close();
    }

    private Optional<String> pick(Page page, Menu menu, List<String> manners) {
        var view = new MenuView(terminal, menu, displayable, style, () -> above(page));
        readNotes(page, view);
        var resized = terminal.handle(Terminal.Signal.WINCH, signal -> redraw(page, view, manners));
        try {
            drawn = view;
            return pressed(page, view, menu, manners);
        } finally {
            terminal.handle(Terminal.Signal.WINCH, resized);
            synchronized (drawing) {
                drawn = null;
                view.erase();
            }
        }
    }

    private Optional<String> pressed(Page page, MenuView view, Menu menu, List<String> manners) {
        while (true) {
            draw(view, page, manners);
            KeyPress key = keyboard.next();
            unread = 0;
            if (key.is(KeyAction.AWAY)) {
                return Optional.empty();
            }
            if (key.is(KeyAction.SUSPEND)) {
                suspend(view);
                screen.print(header(page));
            }
            var said = menu.press(key, view.page());
            if (said.isPresent()) {
                return said;
            }
        }
    }

    private void draw(MenuView view, Page page, List<String> manners) {
        synchronized (drawing) {
            view.draw(screen.lines(notes), screen.keyLine(page.keys(), beginnings(view.place(), manners)));
        }
    }

    /** Returns how the line of keys may begin, the longest first; where the list is cut, with the place in it. */
    private static List<String> beginnings(String place, List<String> manners) {
        return place.isEmpty() ? manners : List.of(Screen.joined(place, manners.get(manners.size() - 1)), place);
    }

    private void redraw(Page page, MenuView view, List<String> manners) {
        synchronized (drawing) {
            view.forget();
            screen.clear();
            screen.print(header(page));
            draw(view, page, manners);
        }
    }

    private List<String> header(Page page) {
        return page.fold(screen::header, screen::header, wanted -> List.of());
    }

    private int above(Page page) {
        return header(page).size() + screen.lines(notes).size();
    }

    /** Where the list would not fit beside what was said about it, that is read first. */
    private void readNotes(Page page, MenuView view) {
        int needed = Math.min(view.height(), screen.rows() / 2) + 1;
        if (!notes.isEmpty() && above(page) + needed > screen.rows()) {
            var said = notes;
            notes = List.of();
            unread = 0;
            say(said);
            waitForReading();
            screen.print(header(page));
        }
    }

    /** Waits for any key, below what does not fit on the screen at once. */
    private void waitForReading() {
        var lines = screen.lines(List.of(more));
        screen.print(lines.stream().map(style::faint).toList());
        keyboard.next();
        screen.takeBack(lines.size());
        unread = 0;
    }

    private Optional<String> typed(Page.Asked asked) {
        String back = asked.keys().stream()
                .filter(key -> key.command() == Command.BACK)
                .map(Page.KeyHint::letter)
                .findFirst()
                .orElse("");
        return line(asked, List.of(asked.manner(), screen.keyLine(asked.keys(), List.of())), back);
    }

    /** Returns the line that is typed below these lines; {@code cancelled} where the typing is cancelled. */
    private Optional<String> line(Page page, List<String> above, String cancelled) {
        while (true) {
            int width = screen.width();
            var lines = new ArrayList<>(screen.lines(notes));
            screen.lines(above).forEach(line -> lines.add(style.faint(line)));
            screen.print(lines);
            var typed = read();
            if (typed.gone()) {
                return Optional.empty();
            }
            if (width == screen.width()) {
                int height =
                        screen.lines(List.of("> " + typed.words().orElse(""))).size();
                screen.takeBack(lines.size() + height);
            }
            boolean first = typed.words().isEmpty()
                    && cancelled.isEmpty()
                    && page.keys().size() > 0;
            if (!first) {
                return Optional.of(typed.words().orElse(cancelled));
            }
        }
    }

    private LineInput.Typing read() {
        raw.signals(true);
        terminal.flush();
        unread = 0;
        try {
            LineInput made = input == null ? new LineInput(terminal) : input;
            input = made;
            return made.read("> ");
        } finally {
            raw.signals(false);
        }
    }

    private void suspend(MenuView view) {
        synchronized (drawing) {
            view.erase();
            raw.restore();
        }
        suspension.run();
        raw.resume();
    }
}
