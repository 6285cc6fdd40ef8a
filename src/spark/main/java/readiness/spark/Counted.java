package readiness.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import readiness.folder.CountedPart;
import readiness.questionnaire.Id;
import scala.Tuple2;

/** What was found in a piece, in a form that can be sent. */
final class Counted implements Serializable {

    private static final long serialVersionUID = 1;

    /** The numbers for each sheet that names a respondent: who, where and when. */
    private static final int STRIDE = 3;

    private final int number;
    private final byte[] counts;
    private final byte[] report;
    private final List<Column> people = new ArrayList<>();
    private final List<Column> digests = new ArrayList<>();

    /** Numbers about the sheets of one questionnaire. */
    private static final class Column implements Serializable {
        private static final long serialVersionUID = 1;
        private final String questionnaire;
        private final long[] numbers;

        private Column(String questionnaire, long[] numbers) {
            this.questionnaire = questionnaire;
            this.numbers = numbers;
        }
    }

    Counted(int number, CountedPart part) {
        this.number = number;
        this.counts = part.counts();
        this.report = ReportCodec.write(part.report());
        addColumns(part.people(), people);
        addColumns(part.digests(), digests);
    }

    private static void addColumns(Map<Id, LongStream> numbers, List<Column> columns) {
        numbers.forEach((questionnaire, own) -> columns.add(new Column(questionnaire.name(), own.toArray())));
    }

    int number() {
        return number;
    }

    byte[] counts() {
        return counts;
    }

    byte[] report() {
        return report;
    }

    boolean namesRespondents() {
        return !people.isEmpty();
    }

    /** Returns the respondents' numbers, those of each person in one of some heaps. */
    List<Tuple2<Heap, long[]>> people(int heaps) {
        return heaps(people, STRIDE, heaps);
    }

    /** Returns the digests, equal ones in the same of some heaps. */
    List<Tuple2<Heap, long[]>> digests(int heaps) {
        return heaps(digests, 1, heaps);
    }

    /** A part of the numbers about the sheets of one questionnaire. */
    record Heap(String questionnaire, int number) implements Serializable {}

    private static List<Tuple2<Heap, long[]>> heaps(List<Column> columns, int stride, int heaps) {
        var all = new ArrayList<Tuple2<Heap, long[]>>();
        for (Column column : columns) {
            var builders = new LongStream.Builder[heaps];
            for (int place = 0; place < column.numbers.length; place += stride) {
                int heap = Math.floorMod(Long.hashCode(column.numbers[place] * 0x9e3779b97f4a7c15L), heaps);
                builders[heap] = builders[heap] == null ? LongStream.builder() : builders[heap];
                for (int next = place; next < place + stride; next++) {
                    builders[heap].add(column.numbers[next]);
                }
            }
            for (int heap = 0; heap < heaps; heap++) {
                if (builders[heap] != null) {
                    all.add(new Tuple2<>(
                            new Heap(column.questionnaire, heap),
                            builders[heap].build().toArray()));
                }
            }
        }
        return all;
    }
}
