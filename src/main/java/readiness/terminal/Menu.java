package readiness.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readiness.survey.Command;
import readiness.survey.Page;

/**
 * What a person has marked and chosen in a list, key by key; drawing it is left to {@link MenuView}.
 *
 * <p>Digits, arrows, Home, End, PageUp and PageDown move the mark, Enter confirms, and a letter is a command. Nothing
 * is marked at first unless it was chosen before, so that Enter alone never answers.
 */
final class Menu {

    private final List<Item> items;
    private final boolean several;
    private final Map<String, Integer> letters;
    private final List<Page.KeyHint> keys;
    private final TreeSet<Integer> chosen = new TreeSet<>();

    /** An index in the items; -1 is none. */
    private int marked = -1;

    private String digits = "";
    private boolean touched;

    /** A line to choose from; its number is what a person types. */
    record Item(int number, String text, boolean chosen) {}

    private Menu(List<Item> items, boolean several, Map<String, Integer> letters, List<Page.KeyHint> keys) {
        this.items = List.copyOf(items);
        this.several = several;
        this.letters = letters;
        this.keys = keys;
        items.stream().filter(Item::chosen).forEach(item -> chosen.add(item.number()));
        if (!several && !chosen.isEmpty()) {
            mark(chosen.first());
        }
    }

    static Menu of(Page.Asked page) {
        var items = page.offered().stream()
                .map(option -> new Item(option.number(), option.text(), option.chosen()))
                .toList();
        return new Menu(items, page.replyType() == Page.ReplyType.SEVERAL, page.letters(), page.keys());
    }

    static Menu of(Page.Reviewed page) {
        var items = page.items().stream()
                .map(item -> new Item(item.number(), item.text(), false))
                .toList();
        return new Menu(items, false, Map.of(), page.keys());
    }

    List<Item> items() {
        return items;
    }

    boolean several() {
        return several;
    }

    boolean isMarked(Item item) {
        return marked >= 0 && items.get(marked).equals(item);
    }

    boolean isChosen(Item item) {
        return chosen.contains(item.number());
    }

    /** Returns the index of the marked item, of the first where none is marked. */
    int place() {
        return Math.max(0, marked);
    }

    /**
     * Takes a key, and returns the person's reply as it would be typed; empty while the person is still choosing.
     *
     * @param page how many items PageUp and PageDown pass over
     */
    Optional<String> press(KeyPress key, int page) {
        String typed = digits;
        digits = "";
        switch (key.action()) {
            case UP -> moveTo(marked <= 0 ? items.size() - 1 : marked - 1);
            case DOWN -> moveTo(marked == items.size() - 1 ? 0 : marked + 1);
            case HOME -> moveTo(0);
            case END -> moveTo(items.size() - 1);
            case PAGE_UP -> moveTo(Math.max(0, marked - page));
            case PAGE_DOWN -> moveTo(Math.min(items.size() - 1, Math.max(0, marked) + page));
            case SPACE -> toggle();
            case ENTER -> {
                return Optional.of(answer());
            }
            case BACK, LEFT -> {
                return letter(Command.BACK);
            }
            case TYPED -> {
                return typed(key.text(), typed);
            }
            case RIGHT, DELETE, PASTE, ERASE, SUSPEND, AWAY, UNKNOWN -> {}
        }
        return Optional.empty();
    }

    private void moveTo(int place) {
        if (!items.isEmpty()) {
            marked = place;
        }
    }

    private Optional<String> letter(Command command) {
        return keys.stream()
                .filter(key -> key.command() == command)
                .map(Page.KeyHint::letter)
                .findFirst();
    }

    private Optional<String> typed(String character, String before) {
        if (Character.isDigit(character.charAt(0))) {
            digit(character, before);
            return Optional.empty();
        }
        var command = keys.stream()
                .map(Page.KeyHint::letter)
                .filter(letter -> letter.equalsIgnoreCase(character))
                .findFirst();
        Integer option = letters.get(character.toLowerCase(Locale.ROOT));
        if (command.isEmpty() && option != null) {
            mark(option);
        }
        return command;
    }

    /** Digits make a number as long as there is an item with it; then the shorter one was not meant. */
    private void digit(String digit, String before) {
        if (several && digit.equals("0") && before.isEmpty()) {
            chosen.clear();
            touched = true;
        } else if (!before.isEmpty() && mark(before + digit)) {
            digits = before + digit;
            toggle(Integer.parseInt(before));
            toggle();
        } else if (mark(digit)) {
            digits = digit;
            toggle();
        }
    }

    private boolean mark(String number) {
        return number.length() < 6 && mark(Integer.parseInt(number));
    }

    private boolean mark(int number) {
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).number() == number) {
                marked = place;
                return true;
            }
        }
        return false;
    }

    private void toggle() {
        if (!items.isEmpty()) {
            moveTo(place());
            toggle(items.get(marked).number());
        }
    }

    private void toggle(int number) {
        if (several) {
            touched = true;
            if (!chosen.remove(number)) {
                chosen.add(number);
            }
        }
    }

    private String answer() {
        if (!several) {
            return marked < 0 ? "" : Integer.toString(items.get(marked).number());
        }
        String numbers = chosen.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return touched && numbers.isEmpty() ? "0" : numbers;
    }
}
