package readiness.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which encoding a spreadsheet has saved a table, and how its bytes become UTF-8. */
final class EncodingTest {

    @ParameterizedTest
    @CsvSource({
        "7465616d, UTF-8",
        "'', UTF-8",
        "74, UTF-8",
        "e9, windows-1252",
        "c389717569, UTF-8",
        "efbbbf7465616d, UTF-8",
        "c97175697065, windows-1252",
        "7465616d3bc9, windows-1252",
        "f09f9a80, UTF-8",
        "f09f9a, windows-1252",
        "fffe74006500, UTF-16LE",
        "feff00740065, UTF-16BE",
        "fffe, UTF-16LE"
    })
    void the_bytes_show_the_encoding(String hex, String encoding) throws IOException {
        assertThat(Encoding.of(new ByteArrayInputStream(bytes(hex)))).isEqualTo(Charset.forName(encoding));
    }

    /** The file is looked through in pieces of 65,536 bytes; a letter of two bytes may lie on both sides of an end. */
    @ParameterizedTest
    @ValueSource(ints = {65_534, 65_535, 65_536, 131_071})
    void a_letter_on_the_edge_of_a_piece_is_one_letter(int before) throws IOException {
        byte[] text = ("a".repeat(before) + "é" + "a".repeat(10)).getBytes(StandardCharsets.UTF_8);
        assertThat(Encoding.of(new ByteArrayInputStream(text))).isEqualTo(StandardCharsets.UTF_8);
        text[before + 1] = 'a';
        assertThat(Encoding.of(new ByteArrayInputStream(text))).isEqualTo(Charset.forName("windows-1252"));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, 8020e9, € é",
        "UTF-16LE, 5400e900, Té",
        "UTF-16BE, 005400e9, Té",
        "UTF-16LE, 3dd880de, 🚀",
        "UTF-8, c3a9, é"
    })
    void bytes_of_any_encoding_become_those_of_utf_8(String encoding, String hex, String text) throws IOException {
        try (var utf8 = Encoding.utf8(new ByteArrayInputStream(bytes(hex)), Charset.forName(encoding))) {
            assertThat(utf8.readAllBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A rocket is two characters of UTF-16; either may be the last of a piece of 65,535 characters. */
    @ParameterizedTest
    @ValueSource(ints = {65_533, 65_534, 65_535, 131_069})
    void a_character_of_two_halves_on_the_edge_of_a_piece_stays_whole(int before) throws IOException {
        String text = "a".repeat(before) + "🚀b";
        var utf16 = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16LE));
        try (var utf8 = Encoding.utf8(utf16, StandardCharsets.UTF_16LE)) {
            assertThat(new String(utf8.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
        }
    }

    @Test
    void bytes_one_by_one_are_the_same_bytes() throws IOException {
        try (var utf8 = Encoding.utf8(new ByteArrayInputStream(bytes("e9")), Encoding.WINDOWS)) {
            assertThat(utf8.read()).isEqualTo(0xc3);
            assertThat(utf8.read()).isEqualTo(0xa9);
            assertThat(utf8.read()).isEqualTo(-1);
        }
    }

    private static byte[] bytes(String hex) {
        var bytes = new byte[hex.length() / 2];
        for (int place = 0; place < bytes.length; place++) {
            bytes[place] = (byte) Integer.parseInt(hex.substring(2 * place, 2 * place + 2), 16);
        }
        return bytes;
    }
}
