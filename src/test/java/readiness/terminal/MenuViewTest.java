package readiness.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.survey.Page;
import readiness.terminal.KeyPress.KeyAction;

/** A list as it stands on a screen, below what was there before. */
class MenuViewTest {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    /** What a screen shows of what was sent to it, and in which line the cursor stands. */
    private record Glass(List<String> lines, int cursor) {

        static Glass of(String sent) {
            var lines = new ArrayList<>(List.of(""));
            int row = 0;
            var pieces = Pattern.compile("\u001b\\[([0-9;]*)([A-Za-z])|\r|\n|[^\u001b\r\n]+")
                    .matcher(sent);
            while (pieces.find()) {
                String piece = pieces.group();
                if (piece.equals("\n")) {
                    row++;
                    if (row == lines.size()) {
                        lines.add("");
                    }
                } else if ("A".equals(pieces.group(2))) {
                    row--;
                } else if ("J".equals(pieces.group(2))) {
                    lines.subList(row + 1, lines.size()).clear();
                    lines.set(row, "");
                } else if (!piece.startsWith("\u001b") && !piece.equals("\r")) {
                    lines.set(row, lines.get(row) + piece);
                }
            }
            return new Glass(lines, row);
        }
    }

    private Glass glass() {
        return Glass.of(sent.toString(StandardCharsets.UTF_8));
    }

    private LineDisciplineTerminal terminal(int columns, int rows) {
        try {
            var terminal = new LineDisciplineTerminal("test", "xterm", sent, StandardCharsets.UTF_8);
            terminal.setSize(Size.of(columns, rows));
            return terminal;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Menu menu(String... texts) {
        var items = IntStream.range(0, texts.length)
                .mapToObj(each -> new Page.ReviewedQuestion(each + 1, texts[each]))
                .toList();
        return Menu.of(new Page.Reviewed(List.of(), List.of(), items, "", "", List.of()));
    }

    private static Menu ten() {
        return menu(Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j").toArray(String[]::new));
    }

    private static Menu marking(Menu menu, int number) {
        for (char digit : Integer.toString(number).toCharArray()) {
            menu.press(KeyPress.typed(String.valueOf(digit)), 1);
        }
        return menu;
    }

    private MenuView view(Menu menu, int columns, int rows, int above) {
        return new MenuView(terminal(columns, rows), menu, UnaryOperator.identity(), new Style(false), () -> above);
    }

    @Test
    void items_stand_between_the_notes_and_the_keys_and_the_cursor_at_the_marked_one() {
        view(marking(menu("tea", "coffee"), 2), 80, 24, 0).draw(List.of("Choose."), "? keys");

        assertThat(glass().lines()).containsExactly("Choose.", "  1. tea", "> 2. coffee", "? keys");
        assertThat(glass().cursor()).isEqualTo(2);
    }

    @Test
    void with_nothing_marked_the_cursor_stands_at_the_first() {
        view(menu("tea", "coffee"), 80, 24, 0).draw(List.of("Choose."), "? keys");

        assertThat(glass().lines()).contains("  1. tea", "  2. coffee");
        assertThat(glass().cursor()).isEqualTo(1);
    }

    @Test
    void of_several_each_has_a_box() {
        var offered = List.of(
                new Page.DisplayedOption(1, id("tea"), "tea", true),
                new Page.DisplayedOption(2, id("coffee"), "coffee", false));
        var several = Menu.of(new Page.Asked(
                1, 1, "", "", "", Page.ReplyType.SEVERAL, offered, "", "", Map.of(), List.of(), "", List.of()));

        view(several, 80, 24, 0).draw(List.of(), "? keys");

        assertThat(glass().lines()).containsExactly("  [x] 1. tea", "  [ ] 2. coffee", "? keys");
    }

    @Test
    void drawing_again_takes_the_place_of_what_was_drawn_and_nothing_else() {
        var menu = menu("tea", "coffee", "water");
        var view = view(menu, 80, 24, 0);
        sent.writeBytes("before\r\n".getBytes(StandardCharsets.UTF_8));

        view.draw(List.of("One note.", "Another."), "? keys");
        menu.press(KeyPress.of(KeyAction.END), 1);
        view.draw(List.of(), "? keys");

        assertThat(glass().lines()).containsExactly("before", "  1. tea", "  2. coffee", "> 3. water", "? keys");

        view.erase();
        assertThat(glass().lines()).containsExactly("before", "");
        view.erase();
        assertThat(glass().lines()).containsExactly("before", "");
    }

    /** Six lines, one of them for the keys: five items fit. */
    @ParameterizedTest(name = "{0} marked: {1}, {2}")
    @CsvSource({"1, abcde, 1/10", "3, abcde, 3/10", "5, abcde, 5/10", "6, bcdef, 6/10", "10, fghij, 10/10"})
    void in_a_low_window_those_around_the_marked_one_are_seen(int marked, String seen, String place) {
        var view = view(marking(ten(), marked), 80, 6, 0);

        view.draw(List.of(), "? keys");

        var lines = glass().lines();
        assertThat(lines).hasSize(6).endsWith("? keys");
        assertThat(String.join("", lines.subList(0, 5)).replaceAll("[^a-j]", ""))
                .isEqualTo(seen);
        assertThat(lines.get(glass().cursor())).startsWith("> " + marked + ".");
        assertThat(view.place()).isEqualTo(place);
        assertThat(view.page()).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0} lines above in 12 rows: {1} items")
    @CsvSource({"0, 10", "1, 10", "2, 9", "8, 3", "10, 1", "50, 1"})
    void what_is_above_stays_in_sight_as_long_as_one_item_is_seen(int above, int seen) {
        var view = view(ten(), 80, 12, above);

        view.draw(List.of(), "? keys");

        assertThat(glass().lines()).hasSize(seen + 1);
        assertThat(view.page()).isEqualTo(Math.max(1, seen - 1));
        assertThat(view.place()).isEqualTo(seen == 10 ? "" : "1/10");
    }

    @Test
    void its_height_is_what_all_items_take() {
        assertThat(view(ten(), 80, 6, 0).height()).isEqualTo(10);
        assertThat(view(menu("one two three four", "five"), 20, 24, 0).height()).isEqualTo(3);
        assertThat(view(menu(), 80, 24, 0).height()).isZero();
    }

    /** Under 30 columns there is no room to stand below the words. */
    @ParameterizedTest(name = "{0} columns: {1}")
    @CsvSource({"30, '     '", "29, '  '"})
    void a_long_item_goes_on_below_its_words(int columns, String indentation) {
        view(menu("one two three four five six seven"), columns, 24, 0).draw(List.of(), "? keys");

        var lines = glass().lines();
        assertThat(lines).hasSize(3).allMatch(line -> line.length() <= columns);
        assertThat(lines.get(1)).startsWith(indentation).doesNotStartWith(indentation + " ");
        assertThat(String.join(" ", lines.get(0), lines.get(1).strip()))
                .isEqualTo("  1. one two three four five six seven");
    }

    @Test
    void a_wide_item_that_does_not_fit_beside_what_is_above_is_seen_all_the_same() {
        var view = view(menu("one two three four five six seven", "b"), 20, 6, 5);

        view.draw(List.of(), "? keys");

        assertThat(glass().lines()).hasSizeGreaterThan(2).first().asString().startsWith("  1. one two");
        assertThat(view.place()).isEqualTo("1/2");
    }

    @Test
    void what_is_not_displayable_is_replaced_in_items_and_keys() {
        new MenuView(terminal(80, 24), menu("café"), words -> words.replace('é', 'e'), new Style(false), () -> 0)
                .draw(List.of(), "clé");

        assertThat(glass().lines()).containsExactly("  1. cafe", "cle");
    }

    @Test
    void colour_is_sent_only_where_it_is_wanted() {
        view(marking(menu("tea"), 1), 80, 24, 0).draw(List.of(), "? keys");
        assertThat(sent.toString(StandardCharsets.UTF_8)).doesNotContain("[1;36m");

        new MenuView(terminal(80, 24), marking(menu("tea"), 1), UnaryOperator.identity(), new Style(true), () -> 0)
                .draw(List.of(), "? keys");
        assertThat(sent.toString(StandardCharsets.UTF_8)).contains("[1;36m> 1. tea");
    }

    /** After a resize the terminal may have wrapped what was there: nothing above is taken away. */
    @Test
    void after_the_window_has_changed_nothing_above_is_erased() {
        var view = view(marking(menu("tea", "coffee"), 2), 80, 24, 0);
        view.draw(List.of("Choose."), "? keys");

        view.forget();
        view.erase();

        assertThat(glass().lines()).containsExactly("Choose.", "  1. tea", "");
    }
}
