package readiness.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import readiness.survey.Page;
import readiness.survey.Page.DisplayedOption;

/**
 * Options that a person picks from with the arrows, the space bar and digits.
 *
 * <p>They are drawn below what is already on the screen and drawn again with every key. Where the window is too low for
 * all of them, those around the marked one are shown. Nothing is marked until a key is pressed, so that Enter alone
 * never answers.
 */
final class Picker {

    private static final int LARGEST_DIGIT = 9;
    private static final int NARROW = 30;
    private static final String GONE = "\u0004";

    private final Terminal terminal;
    private final Page.Asked page;
    private final UnaryOperator<String> letters;
    private final Style style;
    private final BiFunction<List<Page.Key>, String, String> keyLine;
    private final Consumer<Page> again;
    private final TreeSet<Integer> chosen = new TreeSet<>();
    private final Object drawing = new Object();

    /** From 1; 0 is nothing. */
    private int marked;

    private String digits = "";
    private boolean touched;
    private int linesAboveCursor;
    private IntSupplier linesAbove = () -> 0;

    private enum Press {
        UP,
        DOWN,
        SPACE,
        ENTER,
        DELETE,
        AWAY,
        TYPED,
        OTHER
    }

    Picker(
            Terminal terminal,
            Page.Asked page,
            UnaryOperator<String> letters,
            Style style,
            BiFunction<List<Page.Key>, String, String> keyLine,
            Consumer<Page> again) {
        this.terminal = terminal;
        this.page = page;
        this.letters = letters;
        this.style = style;
        this.keyLine = keyLine;
        this.again = again;
        page.offered().stream().filter(DisplayedOption::chosen).forEach(offered -> chosen.add(offered.number()));
        if (page.entry() == Page.Entry.ONE && !chosen.isEmpty()) {
            marked = chosen.first();
        }
    }

    /** Returns how many lines it takes where there is room. */
    int height() {
        return 1
                + page.offered().stream()
                        .mapToInt(offered -> lines(offered).size())
                        .sum();
    }

    /** Leaves these lines above it in sight, as long as one option is seen. */
    void leave(IntSupplier lines) {
        linesAbove = lines;
    }

    /** Returns what the person says by it, as it would be typed; nothing when the person goes away. */
    Optional<String> pick() {
        var resized = terminal.handle(Terminal.Signal.WINCH, signal -> redraw());
        try {
            draw();
            return Optional.of(read()).filter(line -> !line.equals(GONE));
        } catch (EndOfFileException closed) {
            return Optional.empty();
        } finally {
            terminal.handle(Terminal.Signal.WINCH, resized);
            erase();
        }
    }

    private String read() {
        var keys = keys();
        var reader = new BindingReader(terminal.reader());
        while (true) {
            Press press = reader.readBinding(keys);
            if (press == null || press == Press.AWAY) {
                return GONE;
            }
            var line = pressed(press, String.valueOf(reader.getLastBinding()));
            if (line.isPresent()) {
                return line.get();
            }
            draw();
        }
    }

    private Optional<String> pressed(Press press, String key) {
        switch (press) {
            case UP -> mark(marked <= 1 ? page.offered().size() : marked - 1);
            case DOWN -> mark(marked == page.offered().size() ? 1 : marked + 1);
            case SPACE -> toggle(Math.max(1, marked));
            case DELETE -> digits = digits.isEmpty() ? "" : digits.substring(0, digits.length() - 1);
            case ENTER -> {
                return Optional.of(answer());
            }
            case TYPED -> {
                return typed(key);
            }
            case AWAY, OTHER -> {}
        }
        return Optional.empty();
    }

    private void mark(int number) {
        marked = number;
        digits = "";
    }

    private void toggle(int number) {
        boolean several = page.entry() == Page.Entry.SEVERAL;
        if (several && number >= 1 && number <= page.offered().size()) {
            touched = true;
            marked = number;
            if (!chosen.remove(number)) {
                chosen.add(number);
            }
        }
    }

    private Optional<String> typed(String key) {
        if (key.length() == 1 && Character.isDigit(key.charAt(0))) {
            return digit(key);
        }
        return page.keys().stream()
                .map(Page.Key::letter)
                .filter(letter -> letter.equalsIgnoreCase(key))
                .findFirst()
                .or(() -> page.words().contains(key) ? Optional.of(key) : Optional.empty());
    }

    /** Up to nine options a digit picks at once; beyond, digits are gathered until Enter. */
    private Optional<String> digit(String key) {
        if (page.offered().size() > LARGEST_DIGIT) {
            digits += key;
            return Optional.empty();
        }
        if (page.entry() == Page.Entry.ONE || key.equals("0")) {
            return Optional.of(key);
        }
        toggle(Integer.parseInt(key));
        return Optional.empty();
    }

    private String answer() {
        if (page.entry() == Page.Entry.ONE) {
            return digits.isEmpty() ? (marked == 0 ? "" : Integer.toString(marked)) : digits;
        }
        if (!digits.isEmpty()) {
            return digits;
        }
        String numbers = chosen.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return touched && numbers.isEmpty() ? "0" : numbers;
    }

    private void draw() {
        synchronized (drawing) {
            toTop();
            var before = new ArrayList<String>();
            int cursor = 0;
            var seen = shown();
            for (DisplayedOption offered : seen) {
                if (offered.number() == marked) {
                    cursor = before.size();
                }
                before.addAll(lines(offered));
            }
            before.add(style.faint(letters.apply(keyLine.apply(page.keys(), first(seen.size())))));
            terminal.writer().print(String.join("\r\n", before));
            for (int line = before.size() - 1; line > cursor; line--) {
                terminal.puts(Capability.cursor_up);
            }
            terminal.writer().print("\r");
            terminal.flush();
            linesAboveCursor = cursor;
        }
    }

    /** Returns what was typed, or where the marked option stands when not all are seen, or how to pick one. */
    private String first(int seen) {
        if (!digits.isEmpty()) {
            return digits;
        }
        return seen < page.offered().size() ? marked + "/" + page.offered().size() : page.manner();
    }

    private void redraw() {
        synchronized (drawing) {
            linesAboveCursor = 0;
            again.accept(page);
            draw();
        }
    }

    private void erase() {
        synchronized (drawing) {
            toTop();
            terminal.flush();
        }
    }

    private void toTop() {
        terminal.writer().print("\r");
        for (int line = 0; line < linesAboveCursor; line++) {
            terminal.puts(Capability.cursor_up);
        }
        terminal.puts(Capability.clr_eos);
        linesAboveCursor = 0;
    }

    /**
     * Returns the options that fit between the question and the keys: from the top on, moved to show the marked one.
     */
    private List<DisplayedOption> shown() {
        int room =
                Math.min(terminal.getRows() - 1, Math.max(tallest(), terminal.getRows() - 1 - linesAbove.getAsInt()));
        int from = 0;
        int to = Math.max(marked, 1);
        while (from < to - 1 && height(from, to) > room) {
            from++;
        }
        while (to < page.offered().size() && height(from, to + 1) <= room) {
            to++;
        }
        return page.offered().subList(from, to);
    }

    private int tallest() {
        return page.offered().stream()
                .mapToInt(offered -> lines(offered).size())
                .max()
                .orElse(1);
    }

    private int height(int from, int to) {
        return page.offered().subList(from, to).stream()
                .mapToInt(offered -> lines(offered).size())
                .sum();
    }

    private List<String> lines(DisplayedOption offered) {
        boolean here = offered.number() == marked;
        String box = page.entry() == Page.Entry.SEVERAL ? (chosen.contains(offered.number()) ? "[x] " : "[ ] ") : "";
        String words = (here ? "> " : "  ") + box + offered.number() + ". " + offered.text();
        int width = Math.max(1, terminal.getColumns());
        int indentation = width < NARROW
                ? 2
                : 4 + box.length() + Integer.toString(offered.number()).length();
        var lines = new Wrapping(width).lines(letters.apply(words), indentation);
        return here ? lines.stream().map(style::chosen).toList() : lines;
    }

    private KeyMap<Press> keys() {
        var keys = new KeyMap<Press>();
        keys.setNomatch(Press.OTHER);
        keys.setUnicode(Press.OTHER);
        for (char letter = '!'; letter <= '~'; letter++) {
            keys.bind(Press.TYPED, String.valueOf(letter));
        }
        keys.bind(Press.UP, "\u001b[A", "\u001bOA", KeyMap.ctrl('P'));
        keys.bind(Press.DOWN, "\u001b[B", "\u001bOB", KeyMap.ctrl('N'), "\t");
        keys.bind(Press.SPACE, " ");
        keys.bind(Press.ENTER, "\r", "\n");
        keys.bind(Press.DELETE, "\u007f", "\b");
        keys.bind(Press.AWAY, KeyMap.ctrl('C'), KeyMap.ctrl('D'));
        return keys;
    }
}
