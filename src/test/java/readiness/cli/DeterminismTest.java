package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
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
        Path nowhere = demo("nowhere", "und", "UTC");

        for (String file : new String[] {"report.html", "report.fr.html"}) {
            assertThat(there.resolve(file)).hasSameBinaryContentAs(here.resolve(file));
            assertThat(nowhere.resolve(file)).hasSameBinaryContentAs(here.resolve(file));
        }
        var outputs = outputs(here, "fr-FR");
        assertThat(outputs(there, "tr-TR")).isEqualTo(outputs);
        assertThat(outputs(nowhere, "und")).isEqualTo(outputs);
    }

    @Test
    void eight_threads_give_the_same_bytes_as_one() throws Exception {
        Path place = demo("here", "en-GB", "UTC");

        assertThat(by(8, () -> outputs(place, "en-GB"))).isEqualTo(by(1, () -> outputs(place, "en-GB")));
    }

    private static <T> T by(int threads, Callable<T> work) throws Exception {
        var pool = new ForkJoinPool(threads);
        try {
            return pool.submit(work).get();
        } finally {
            pool.shutdown();
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

    @Test
    void the_order_of_sheets_changes_nothing_in_any_output() throws IOException {
        Path place = demo("here", "en-GB", "UTC");
        var before = outputs(place, "en-GB");
        List<Path> files = yaml(place.resolve("answers"));
        for (int number = 0; number < files.size(); number++) {
            Path file = files.get(number);
            var sheets = new ArrayList<>(Stream.of(Files.readString(file).split("(?m)^---\n"))
                    .filter(sheet -> !sheet.isBlank())
                    .toList());
            Collections.reverse(sheets);
            Files.writeString(
                    file.resolveSibling("z" + (files.size() - number) + ".yaml"), String.join("---\n", sheets));
            Files.delete(file);
        }

        assertThat(outputs(place, "en-GB")).isEqualTo(before);
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private Path demo(String name, String tag, String zone) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Path place = folder.resolve(name);
        Files.createDirectories(place);
        Program.run(Locale.getDefault(), "demo", place.toString());
        return place;
    }

    /** Returns all that the program says of an assessment, by the kind of output. */
    private static Map<String, String> outputs(Path place, String tag) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(tag));
        var outputs = new LinkedHashMap<String, String>();
        for (String format : new String[] {"json", "csv", "table"}) {
            outputs.put(format, run("score", place.toString(), "--format", format));
        }
        for (String format : new String[] {"html", "md"}) {
            Path report = place.resolve("again." + format);
            run("report", place.toString(), "--format", format, "--out", report.toString());
            outputs.put(format, Files.readString(report));
        }
        return outputs;
    }

    private static String run(String... args) {
        return Program.run(Locale.getDefault(), args).out();
    }
}
