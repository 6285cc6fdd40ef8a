package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, wherever and by whomever the program is run. */
class DeterminismTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void comes_home() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void locale_time_zone_and_folder_change_no_byte() throws IOException {
        Path here = demo("here", "fr-FR", "Pacific/Kiritimati");
        Path there = demo("there/deep down", "tr-TR", "America/Los_Angeles");

        for (String file : new String[] {"report.html", "report.fr.html"}) {
            assertThat(there.resolve(file)).hasSameBinaryContentAs(here.resolve(file));
        }
        for (String format : new String[] {"json", "csv", "table"}) {
            assertThat(score(there, "tr-TR", format)).isEqualTo(score(here, "fr-FR", format));
        }
    }

    @Test
    void the_order_in_which_files_are_named_changes_nothing() throws IOException {
        Path answers = demo("here", "en-GB", "UTC").resolve("answers");
        String kilo = answers.resolve("kilo.yaml").toString();
        String pulsar = answers.resolve("pulsar.yaml").toString();

        assertThat(Program.run("score", "--format", "json", kilo, pulsar).out())
                .isEqualTo(
                        Program.run("score", "--format", "json", pulsar, kilo).out());
    }

    private Path demo(String name, String tag, String zone) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Path place = folder.resolve(name);
        Files.createDirectories(place);
        Program.run(Locale.getDefault(), "demo", place.toString());
        return place;
    }

    private static String score(Path place, String tag, String format) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        return Program.run(Locale.getDefault(), "score", place.toString(), "--format", format)
                .out();
    }
}
