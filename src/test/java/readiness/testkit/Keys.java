package readiness.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What terminals send for a key: what their descriptions in terminfo name, the mouse and Enter left out, and the usual
 * forms with Alt, Ctrl and Shift.
 */
public final class Keys {

    public static final List<String> TERMINALS = List.of("xterm-256color", "screen", "linux", "rxvt");

    private static final String ESCAPE = "\u001b";

    private Keys() {}

    /** Returns what is sent for each key of a terminal, with the key's names, and for the forms with modifiers. */
    public static Map<String, String> of(String terminal) {
        var keys = new TreeMap<>(described(terminal));
        modified().forEach(key -> keys.putIfAbsent(key, shown(key)));
        // These are Enter, which confirms what is marked.
        keys.keySet().removeAll(List.of("\r", "\n", ESCAPE + "OM"));
        return keys;
    }

    /** Returns the same for all terminals. */
    public static Map<String, String> all() {
        var keys = new TreeMap<String, String>();
        TERMINALS.forEach(terminal ->
                of(terminal).forEach((key, name) -> keys.merge(key, terminal + " " + name, (a, b) -> a + ", " + b)));
        return keys;
    }

    /** Returns a key as it can be read. */
    public static String shown(String key) {
        return key.replace(ESCAPE, "Esc ");
    }

    private static Map<String, String> described(String terminal) {
        try (var lines = Files.lines(Path.of("src/test/resources/keys", terminal + ".txt"))) {
            return lines.map(line -> line.split(" "))
                    .collect(Collectors.toMap(Keys::sent, parts -> parts[0], (one, other) -> one));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String sent(String[] parts) {
        return Stream.of(parts)
                .skip(1)
                .map(code -> Character.toString(Integer.parseInt(code, 16)))
                .collect(Collectors.joining());
    }

    /** Returns arrows, Home, End and the keys with a number, with every modifier; Alt and Ctrl with letters. */
    private static Set<String> modified() {
        var keys = new TreeSet<String>();
        for (int modifier : List.of(2, 3, 5, 8)) {
            for (char last : "ADHPZ".toCharArray()) {
                keys.add(ESCAPE + "[1;" + modifier + last);
                keys.add(ESCAPE + "O" + modifier + last);
            }
            for (int number : List.of(1, 3, 6, 15)) {
                keys.add(ESCAPE + "[" + number + ";" + modifier + "~");
            }
        }
        for (char last : "ABCD".toCharArray()) {
            keys.add(ESCAPE + ESCAPE + "[" + last);
            keys.add(ESCAPE + "[" + Character.toLowerCase(last));
            keys.add(ESCAPE + "O" + Character.toLowerCase(last));
        }
        for (char character : "dsxcgr123459?q\r".toCharArray()) {
            keys.add(ESCAPE + character);
        }
        // Ctrl with a letter, but for C, D and Z, which leave and suspend, and J and M, which are Enter.
        for (char letter : "ABEFGHIKLNOPQRSTUVWXY\\]^_".toCharArray()) {
            keys.add(String.valueOf((char) (letter - '@')));
        }
        return keys;
    }
}
