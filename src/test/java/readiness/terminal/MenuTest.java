package readiness.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import readiness.survey.Command;
import readiness.survey.Page;
import readiness.terminal.KeyPress.KeyAction;

/** What each key marks and chooses in a list of items, and what Enter then answers. */
class MenuTest {

    private static final int PAGE = 3;

    private static final List<Page.KeyHint> KEYS = List.of(hint(Command.BACK, "b"), hint(Command.SKIP, "s"));

    private static Page.KeyHint hint(Command command, String letter) {
        return new Page.KeyHint(command, letter, "", "");
    }

    private static Page.Asked asked(Page.ReplyType type, int options, Map<String, Integer> letters, Integer... chosen) {
        var offered = IntStream.rangeClosed(1, options)
                .mapToObj(number -> new Page.DisplayedOption(
                        number,
                        id("option-" + number),
                        "Option " + number,
                        List.of(chosen).contains(number)))
                .toList();
        return new Page.Asked(1, 1, "", "", "", type, offered, "", "", letters, List.of(), "", KEYS);
    }

    private static Menu one(int options, Integer... chosen) {
        return Menu.of(asked(Page.ReplyType.ONE, options, Map.of(), chosen));
    }

    private static Menu several(int options, Integer... chosen) {
        return Menu.of(asked(Page.ReplyType.SEVERAL, options, Map.of(), chosen));
    }

    private static Menu review(int items) {
        var all = IntStream.rangeClosed(1, items)
                .mapToObj(number -> new Page.ReviewedQuestion(number, "Question " + number))
                .toList();
        return Menu.of(new Page.Reviewed(List.of(), List.of(), all, "", "", KEYS));
    }

    /** Presses keys, each a character or the name of an action in brackets; none of them ends the choice. */
    private static Menu press(Menu menu, String keys) {
        var each = Pattern.compile("\\[[A-Z_]+\\]|.").matcher(keys);
        while (each.find()) {
            assertThat(menu.press(key(each.group()), PAGE)).as(each.group()).isEmpty();
        }
        return menu;
    }

    private static KeyPress key(String key) {
        return key.startsWith("[")
                ? KeyPress.of(KeyAction.valueOf(key.substring(1, key.length() - 1)))
                : KeyPress.typed(key);
    }

    private static Optional<String> enter(Menu menu) {
        return menu.press(KeyPress.of(KeyAction.ENTER), PAGE);
    }

    @Test
    void enter_alone_answers_nothing_unless_it_was_chosen_before() {
        assertThat(enter(one(5))).contains("");
        assertThat(enter(one(5, 4))).contains("4");
        assertThat(enter(several(5))).contains("");
        assertThat(enter(several(5, 4, 2))).contains("2 4");
        assertThat(enter(review(5))).contains("");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "[DOWN], 1",
        "[DOWN][DOWN], 2",
        "[UP], 7",
        "[UP][DOWN], 1",
        "[DOWN][UP], 7",
        "[HOME], 1",
        "[END], 7",
        "[END][DOWN], 1",
        "[PAGE_UP], 1",
        "[PAGE_DOWN], 4",
        "[PAGE_DOWN][PAGE_DOWN][PAGE_DOWN], 7",
        "[END][PAGE_UP], 4",
        "[END][PAGE_UP][PAGE_UP], 1",
        "6[PAGE_UP], 3",
        "3[DOWN], 4",
        "3[UNKNOWN], 3",
        "3[RIGHT][DELETE][PASTE][ERASE][SPACE], 3",
        "3?, 3"
    })
    void keys_move_the_mark_and_enter_answers_with_its_number(String keys, String answer) {
        assertThat(enter(press(one(7), keys))).contains(answer);
    }

    /** 1 then 2 is 12 where there is one; 1 then 9 is 9. */
    @ParameterizedTest(name = "{0} of 12: {1}")
    @CsvSource({
        "1, 1",
        "12, 12",
        "13, 3",
        "19, 9",
        "121, 1",
        "1[UNKNOWN]2, 2",
        "0, ''",
        "10, 10",
        "70, 7",
        "700, 7",
        "1999999, 9"
    })
    void digits_make_a_number_as_long_as_there_is_an_item_with_it(String keys, String answer) {
        assertThat(enter(press(review(12), keys))).contains(answer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "3, 3",
        "33, ''",
        "31, 1 3",
        "313, 1",
        "3[SPACE], ''",
        "[SPACE], 1",
        "[DOWN][SPACE][DOWN][SPACE], 1 2",
        "[END][SPACE], 5",
        "9, ''"
    })
    void of_several_digits_and_space_put_in_or_take_out(String keys, String answer) {
        assertThat(enter(press(several(5), keys)))
                .hasValueSatisfying(said -> assertThat(said.replace("0", "")).isEqualTo(answer));
    }

    @Test
    void none_of_several_is_said_only_where_the_person_has_said_so() {
        assertThat(enter(press(several(5), "0"))).contains("0");
        assertThat(enter(press(several(5), "33"))).contains("0");
        assertThat(enter(press(several(5, 2), "0"))).contains("0");
        assertThat(enter(press(several(5, 2), "20"))).contains("0");
        assertThat(enter(press(several(5), "[DOWN]"))).contains("");
        assertThat(enter(press(several(5), "9"))).contains("");
    }

    /** Of twelve, 1 and 2 are the twelfth and not the first; another key between them makes two numbers. */
    @ParameterizedTest(name = "{0} of 12: {1}")
    @CsvSource({
        "12, 12",
        "10, 10",
        "1[UNKNOWN]2, 1 2",
        "1[DOWN]2, 1 2",
        "13, 1 3",
        "1212, 0",
        "121, 1 12",
        "1[UNKNOWN]12, 1 12",
        "1[SPACE]12, 12"
    })
    void of_more_than_nine_two_digits_are_one_number(String keys, String answer) {
        assertThat(enter(press(several(12), keys))).contains(answer);
    }

    @Test
    void what_is_marked_and_chosen_is_seen() {
        var menu = press(several(3, 2), "[DOWN]");
        var items = menu.items();

        assertThat(items).extracting(Menu.Item::text).containsExactly("Option 1", "Option 2", "Option 3");
        assertThat(items).extracting(menu::isMarked).containsExactly(true, false, false);
        assertThat(items).extracting(menu::isChosen).containsExactly(false, true, false);
        assertThat(menu.several()).isTrue();
        assertThat(menu.place()).isZero();
        assertThat(press(menu, "[END]").place()).isEqualTo(2);
    }

    @Test
    void of_one_what_was_chosen_is_marked_and_of_several_nothing() {
        var one = one(3, 2);
        var several = several(3, 2);

        assertThat(one.items()).extracting(one::isMarked).containsExactly(false, true, false);
        assertThat(several.items()).extracting(several::isMarked).containsOnly(false);
        assertThat(one(3).place()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyAction.class,
            names = {"BACK", "LEFT"})
    void left_and_escape_go_back(KeyAction action) {
        assertThat(one(3).press(KeyPress.of(action), PAGE)).contains("b");
        assertThat(review(3).press(KeyPress.of(action), PAGE)).contains("b");
    }

    @Test
    void where_there_is_no_way_back_they_do_nothing() {
        var first = new Page.Asked(
                1,
                1,
                "",
                "",
                "",
                Page.ReplyType.ONE,
                asked(Page.ReplyType.ONE, 3, Map.of()).offered(),
                "",
                "",
                Map.of(),
                List.of(),
                "",
                List.of(hint(Command.SKIP, "s")));

        assertThat(Menu.of(first).press(KeyPress.of(KeyAction.BACK), PAGE)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"s, s", "S, s", "b, b"})
    void the_letter_of_a_command_is_the_command_in_capitals_too(String letter, String command) {
        assertThat(one(3).press(KeyPress.typed(letter), PAGE)).contains(command);
    }

    /** The letters of yes and no mark, and Enter confirms; a command goes before them. */
    @Test
    void a_letter_that_stands_for_an_option_marks_it() {
        var letters = Map.of("y", 1, "n", 2, "s", 2);

        var yes = Menu.of(asked(Page.ReplyType.ONE, 2, letters));
        assertThat(enter(press(yes, "y"))).contains("1");
        var no = Menu.of(asked(Page.ReplyType.ONE, 2, letters));
        assertThat(enter(press(no, "yn"))).contains("2");
        assertThat(Menu.of(asked(Page.ReplyType.ONE, 2, letters)).press(KeyPress.typed("s"), PAGE))
                .contains("s");
    }

    @Test
    void a_letter_in_capitals_marks_as_the_small_one_does() {
        var menu = Menu.of(asked(Page.ReplyType.ONE, 2, Map.of("y", 1, "n", 2)));

        assertThat(enter(press(menu, "Y"))).contains("1");
    }

    @Test
    void a_list_without_items_takes_any_key() {
        assertThat(enter(press(review(0), "[UP][DOWN][HOME][END][PAGE_UP][PAGE_DOWN][SPACE]1")))
                .contains("");
    }
}
