package readiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static readiness.testkit.Form.choice;
import static readiness.testkit.Form.id;
import static readiness.testkit.Form.multiple;
import static readiness.testkit.Form.number;
import static readiness.testkit.Form.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.answers.Codebook;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.answers.Interview;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.tally.CopyTally;
import readiness.testkit.Form;
import readiness.testkit.Sheet;

/** Sheets that are counted in parts, each with a codebook of its own, and brought together in any order. */
final class CountedInPartsTest {

    private static final Questionnaire QUESTIONNAIRE = Form.aboutTeams()
            .role("tester")
            .dimension("pain")
            .facet("views")
            .asks(number("view", "views"))
            .asks(choice("mood", "views", 0, 33, 66, 100))
            .facet("habits")
            .asks(multiple("habit", "habits", 0, 10, 20, 30))
            .asks(choice("rush", "habits", 0, 50, 100).askedOf("tester"))
            .asks(choice("care", "habits", 0, 50, 100))
            .asks(choice("pace", "habits", 0, 50, 100))
            .asks(choice("rest", "habits", 0, 50, 100))
            .asks(choice("calm", "habits", 0, 50, 100))
            .asks(choice("help", "habits", 0, 50, 100))
            .asks(choice("talk", "habits", 0, 50, 100))
            .asks(choice("time", "habits", 0, 50, 100))
            .asks(words("wish"))
            .build();

    private static final List<String> CHOICES = List.of("care", "pace", "rest", "calm", "help", "talk", "time");

    private record Filled(Optional<Id> team, Optional<Id> role, Sheet sheet) {}

    /**
     * Up to a thousand sheets are kept one by one, up to 20,000 as vectors, and more as sums alone, in a part as well.
     */
    @ParameterizedTest(name = "{0} sheets in {1} parts")
    @CsvSource({"40, 3", "200, 7", "1001, 64", "20001, 3", "40100, 2"})
    void come_to_the_same_tables_as_when_they_are_counted_at_once(int sheets, int parts) {
        var all = filled(sheets);
        var whole = tabulator(all);
        var written = new ArrayList<byte[]>();
        var digests = LongStream.empty();
        for (int part = 0; part < parts; part++) {
            var tabulator = tabulator(all.subList(sheets * part / parts, sheets * (part + 1) / parts));
            written.add(written(tabulator));
            digests = LongStream.concat(digests, tabulator.copies().digests());
        }
        Collections.shuffle(written, new Random(5));
        // In a tree: the second half is brought together first.
        var branch = joined(written.subList(parts / 2, parts));
        var joined = joined(Stream.concat(written.subList(0, parts / 2).stream(), Stream.of(written(branch)))
                .toList());
        joined.copies().addFound(CopyTally.copies(digests));

        assertThat(joined.tabulation()).usingRecursiveComparison().isEqualTo(whole.tabulation());
        assertThat(joined.tabulation().quality().copies()).isPositive();
        assertThat(joined.tabulation().quality().facets())
                .allSatisfy(facet -> assertThat(facet.sheets()).isPositive());
        assertThat(joined.tabulation().named()).hasSize(8);
    }

    @Test
    void a_part_without_sheets_changes_nothing() {
        var all = filled(30);
        var joined = tabulator(all);
        joined.addFrom(new CountReader(written(new Tabulator(new Codebook(QUESTIONNAIRE)))));

        assertThat(joined.tabulation())
                .usingRecursiveComparison()
                .isEqualTo(tabulator(all).tabulation());
    }

    private static Tabulator joined(List<byte[]> parts) {
        var joined = new Tabulator(new Codebook(QUESTIONNAIRE));
        for (byte[] part : parts) {
            var in = new CountReader(part);
            joined.addFrom(in);
            assertThat(in.isAtEnd()).isTrue();
        }
        return joined;
    }

    private static byte[] written(Tabulator tabulator) {
        var out = new CountWriter();
        tabulator.writeTo(out);
        return out.toBytes();
    }

    private static Tabulator tabulator(List<Filled> sheets) {
        var codebook = new Codebook(QUESTIONNAIRE);
        var tabulator = new Tabulator(codebook);
        sheets.forEach(filled -> tabulator.add(
                filled.team, filled.role.map(Id::name), Interview.of(codebook, filled.sheet.responses(), filled.role)));
        return tabulator;
    }

    private static List<Filled> filled(int sheets) {
        var random = new Random(1);
        var filled = new ArrayList<Filled>();
        for (int number = 0; number < sheets; number++) {
            var team = number % 7 == 0 ? Optional.<Id>empty() : Optional.of(id("team-" + number % 8));
            var role = random.nextInt(3) == 0 ? Optional.of(id("tester")) : Optional.<Id>empty();
            // Every tenth has the answers of the one before.
            filled.add(
                    number % 10 == 9
                            ? new Filled(filled.get(number - 1).team, role, filled.get(number - 1).sheet)
                            : new Filled(team, role, sheet(random)));
        }
        return filled;
    }

    private static Sheet sheet(Random random) {
        var sheet = Sheet.blank().puts("wish", new Answer.Written("time"));
        if (random.nextInt(20) > 0) {
            sheet.says("view", random.nextInt(300) / 3.0);
        }
        sheet.says("mood", one(random, "s0", "s33", "s66", "s100")).says("rush", one(random, "s0", "s50", "s100"));
        CHOICES.forEach(question -> sheet.says(question, one(random, "s0", "s50", "s100")));
        return random.nextInt(9) == 0
                ? sheet.doesNotKnow("habit")
                : sheet.says("habit", one(random, "s20", "s30"), one(random, "s0", "s10"));
    }

    private static String one(Random random, String... options) {
        return options[random.nextInt(options.length)];
    }
}
