package readiness.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import readiness.terminal.Menu.Item;
import readiness.wording.Wrapping;

/**
 * Draws a list below what is already on the screen, and draws it again with every key.
 *
 * <p>Where the window is too low for all lines, those around the marked one are shown.
 */
final class MenuView {

    private static final int NARROW = 30;

    private final Terminal terminal;
    private final Menu menu;
    private final UnaryOperator<String> displayable;
    private final Style style;
    private final IntSupplier linesAbove;

    private int linesAboveCursor;
    private int page = 1;

    /**
     * Returns a view of a list that is not drawn yet.
     *
     * @param linesAbove how many lines above it are to stay in sight, as long as one item is seen
     */
    MenuView(Terminal terminal, Menu menu, UnaryOperator<String> displayable, Style style, IntSupplier linesAbove) {
        this.terminal = terminal;
        this.menu = menu;
        this.displayable = displayable;
        this.style = style;
        this.linesAbove = linesAbove;
    }

    /** Returns how many lines the items take where there is room. */
    int height() {
        return height(0, menu.items().size());
    }

    /** Returns how many items PageUp and PageDown pass over: those drawn last. */
    int page() {
        return page;
    }

    /** Returns the position of the marked item where not all are visible; empty where all are. */
    String place() {
        int all = menu.items().size();
        return shown().size() < all ? menu.place() + 1 + "/" + all : "";
    }

    /**
     * Draws the notes, the items and the line of keys in place of those drawn before.
     *
     * @param notes finished lines
     */
    void draw(List<String> notes, String keyLine) {
        erase();
        var lines = new ArrayList<>(notes);
        int cursor = lines.size();
        var seen = shown();
        page = Math.max(1, seen.size() - 1);
        for (Item item : seen) {
            if (menu.isMarked(item)) {
                cursor = lines.size();
            }
            lines.addAll(lines(item));
        }
        lines.add(style.faint(displayable.apply(keyLine)));
        terminal.writer().print(String.join("\r\n", lines));
        for (int line = lines.size() - 1; line > cursor; line--) {
            terminal.puts(Capability.cursor_up);
        }
        terminal.writer().print("\r");
        terminal.flush();
        linesAboveCursor = cursor;
    }

    /** Takes everything from the screen that was drawn. */
    void erase() {
        terminal.writer().print("\r");
        for (int line = 0; line < linesAboveCursor; line++) {
            terminal.puts(Capability.cursor_up);
        }
        terminal.puts(Capability.clr_eos);
        terminal.flush();
        linesAboveCursor = 0;
    }

    /** After the window has changed, what the terminal has made of the lines is not known. */
    void forget() {
        linesAboveCursor = 0;
    }

    /** Returns the items that fit between what is above and the keys, moved to show the marked one. */
    private List<Item> shown() {
        int room =
                Math.min(terminal.getRows() - 1, Math.max(tallest(), terminal.getRows() - 1 - linesAbove.getAsInt()));
        int from = 0;
        int to = Math.min(menu.items().size(), menu.place() + 1);
        while (from < to - 1 && height(from, to) > room) {
            from++;
        }
        while (to < menu.items().size() && height(from, to + 1) <= room) {
            to++;
        }
        return menu.items().subList(from, to);
    }

    private int tallest() {
        return menu.items().stream().mapToInt(item -> lines(item).size()).max().orElse(1);
    }

    private int height(int from, int to) {
        return menu.items().subList(from, to).stream()
                .mapToInt(item -> lines(item).size())
                .sum();
    }

    private List<String> lines(Item item) {
        boolean here = menu.isMarked(item);
        String box = menu.several() ? (menu.isChosen(item) ? "[x] " : "[ ] ") : "";
        String words = (here ? "> " : "  ") + box + item.number() + ". " + item.text();
        int width = Math.max(1, terminal.getColumns());
        int indentation = width < NARROW
                ? 2
                : 4 + box.length() + Integer.toString(item.number()).length();
        var lines = Wrapping.toScreen(width, Screen::columns).lines(displayable.apply(words), indentation);
        return here ? lines.stream().map(style::chosen).toList() : lines;
    }
}
