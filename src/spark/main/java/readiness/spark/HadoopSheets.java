package readiness.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import readiness.folder.PartReport;
import readiness.folder.PartsIntake;
import readiness.folder.SheetsElsewhere;
import readiness.questionnaire.Id;
import readiness.selection.Respondents;
import readiness.source.SourceFile;
import readiness.source.SourceFiles;
import readiness.spark.Counted.Heap;
import readiness.table.TableReader;
import readiness.tally.CopyTally;
import scala.Tuple2;

/**
 * Sheets in files that Hadoop can read. They are counted where they are read; what is sent is counts, what is wrong,
 * and for each sheet who filled it in and a digest of its answers: equal ones meet on one machine.
 */
final class HadoopSheets implements SheetsElsewhere {

    /** A piece is held in memory. */
    private static final long LARGEST_PIECE = 64 << 20;

    /** So many counts are joined into one at a time. */
    private static final int BRANCHES = 16;

    private final JavaSparkContext spark;
    private final AssessmentCopy assessment;
    private final int partitions;
    private final Map<String, HadoopFile> files = new TreeMap<>();

    private HadoopSheets(JavaSparkContext spark, AssessmentCopy assessment, int partitions) {
        this.spark = spark;
        this.assessment = assessment;
        this.partitions = partitions;
    }

    /**
     * Returns the sheets below a folder, or in one file.
     *
     * @param assessment says how they are to be read
     * @param partitions in so many the sheets are read; the result is the same for any number
     * @throws IOException if there is nothing of this name, or it cannot be read
     */
    static HadoopSheets below(Path folder, JavaSparkContext spark, AssessmentCopy assessment, int partitions)
            throws IOException {
        var sheets = new HadoopSheets(spark, assessment, partitions);
        Configuration hadoop = spark.hadoopConfiguration();
        var system = folder.getFileSystem(hadoop);
        Path root = system.resolvePath(folder);
        boolean isFile = system.getFileStatus(root).isFile();
        var found = system.listFiles(root, true);
        while (found.hasNext()) {
            FileStatus file = found.next();
            String name = isFile ? root.getName() : nameBelow(root, file.getPath());
            if (SourceFiles.mayBeRead(name) && !isHidden(name)) {
                sheets.files.put(name, new HadoopFile(file.getPath(), file.getLen(), hadoop));
            }
        }
        return sheets;
    }

    /** Returns whether a file is one of them. */
    boolean isRead(Path file) {
        return files.values().stream().map(HadoopFile::path).anyMatch(file::equals);
    }

    private static String nameBelow(Path folder, Path file) {
        return folder.toUri().getPath().equals("/")
                ? file.toUri().getPath().substring(1)
                : file.toUri().getPath().substring(folder.toUri().getPath().length() + 1);
    }

    private static boolean isHidden(String name) {
        return List.of(name.split("/")).stream().anyMatch(part -> part.startsWith("."));
    }

    @Override
    public List<SourceFile> files() {
        var all = new ArrayList<SourceFile>();
        files.forEach((name, file) -> all.add(new SourceFile(name, file)));
        return all;
    }

    @Override
    public void count(List<SourceFile> chosen, PartsIntake into) throws IOException {
        var pieces = pieces(chosen);
        if (pieces.isEmpty()) {
            return;
        }
        var copy = spark.broadcast(assessment);
        JavaRDD<Counted> first = counted(pieces, copy, Map.of());
        var reports = reports(first);
        boolean areNamed = first.map(Counted::namesRespondents).fold(false, (one, other) -> one || other);
        Map<String, List<Respondents.Repeated>> repeated = areNamed ? repeated(first) : Map.of();
        JavaRDD<Counted> last = repeated.isEmpty() ? first : withoutRepeated(first, pieces, copy, repeated);
        if (!repeated.isEmpty()) {
            reports(last).forEach((number, report) -> reports.merge(number, report, PartReport::remarking));
        }
        for (Piece piece : pieces) {
            into.addReport(piece.name(), reports.getOrDefault(piece.number(), PartReport.NOTHING));
        }
        joined(last.map(Counted::counts), copy).forEach(into::addCounts);
        copies(last).forEach((questionnaire, copies) -> into.addCopies(new Id(questionnaire), copies));
        repeated.entrySet().stream()
                .flatMap(own -> own.getValue().stream().map(repeat -> Map.entry(new Id(own.getKey()), repeat)))
                .sorted(Comparator.comparingLong(repeat -> repeat.getValue().later()))
                .forEach(repeat -> into.addRepeated(repeat.getKey(), repeat.getValue()));
        first.unpersist();
        if (!repeated.isEmpty()) {
            last.unpersist();
        }
    }

    /** Cuts files into pieces, as many as there are partitions, or more where these would be too large. */
    private List<Piece> pieces(List<SourceFile> chosen) {
        long all = chosen.stream().mapToLong(SourceFile::size).sum();
        long size = Math.max(1, Math.min(LARGEST_PIECE, (all + partitions - 1) / partitions));
        var pieces = new ArrayList<Piece>();
        for (SourceFile file : chosen) {
            boolean isCut = TableReader.hasSheetLines(file);
            long step = isCut ? size : Math.max(1, file.size());
            String uri = file(file).path().toUri().toString();
            for (long from = 0; from == 0 || from < file.size(); from += step) {
                long to = Math.min(from + step, file.size());
                pieces.add(new Piece(pieces.size(), file.name(), uri, file.size(), from, to, isCut));
            }
        }
        return pieces;
    }

    private HadoopFile file(SourceFile file) {
        return (HadoopFile) file.contents();
    }

    private JavaRDD<Counted> counted(List<Piece> pieces, Broadcast<AssessmentCopy> copy, Map<Integer, long[]> leftOut) {
        var hadoop = spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        return spark.parallelize(pieces, Math.min(partitions, pieces.size()))
                .mapPartitions(new PieceReader(copy, hadoop, spark.broadcast(leftOut)))
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    private static Map<Integer, PartReport> reports(JavaRDD<Counted> counted) {
        var reports = new HashMap<Integer, PartReport>();
        counted.map(piece -> new Tuple2<>(piece.number(), piece.report()))
                .collect()
                .forEach(report -> reports.put(report._1(), ReportCodec.read(report._2())));
        return reports;
    }

    /** Returns which sheets do not count, since their respondents filled in others; by questionnaire. */
    private Map<String, List<Respondents.Repeated>> repeated(JavaRDD<Counted> counted) {
        int heaps = partitions;
        var repeated = new TreeMap<String, List<Respondents.Repeated>>();
        counted.flatMapToPair(piece -> piece.people(heaps).iterator())
                .groupByKey(heaps)
                .mapValues(people -> pairs(Respondents.repeated(joined(people))))
                .filter(heap -> heap._2().length > 0)
                .collect()
                .forEach(heap -> repeated.computeIfAbsent(heap._1().questionnaire(), first -> new ArrayList<>())
                        .addAll(repeats(heap._2())));
        return repeated;
    }

    private static long[] joined(Iterable<long[]> heaps) {
        var parts = new ArrayList<long[]>();
        heaps.forEach(parts::add);
        return parts.stream().flatMapToLong(LongStream::of).toArray();
    }

    private static long[] pairs(List<Respondents.Repeated> repeated) {
        return repeated.stream()
                .flatMapToLong(repeat -> LongStream.of(repeat.counting(), repeat.superseded()))
                .toArray();
    }

    private static List<Respondents.Repeated> repeats(long... pairs) {
        var repeats = new ArrayList<Respondents.Repeated>();
        for (int place = 0; place < pairs.length; place += 2) {
            repeats.add(new Respondents.Repeated(pairs[place], pairs[place + 1]));
        }
        return repeats;
    }

    /** Returns the counts without sheets that do not count: only pieces that have some are read once more. */
    private JavaRDD<Counted> withoutRepeated(
            JavaRDD<Counted> first,
            List<Piece> pieces,
            Broadcast<AssessmentCopy> copy,
            Map<String, List<Respondents.Repeated>> repeated) {
        var places = new HashMap<Integer, LongStream.Builder>();
        repeated.values().stream()
                .flatMap(List::stream)
                .forEach(repeat -> places.computeIfAbsent(repeat.supersededPart(), part -> LongStream.builder())
                        .add(repeat.superseded()));
        var leftOut = new HashMap<Integer, long[]>();
        places.forEach((piece, own) -> leftOut.put(piece, own.build().toArray()));
        var again = pieces.stream()
                .filter(piece -> leftOut.containsKey(piece.number()))
                .toList();
        var numbers = spark.broadcast(Set.copyOf(leftOut.keySet()));
        return first.filter(piece -> !numbers.value().contains(piece.number()))
                .union(counted(again, copy, leftOut))
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    private Map<String, Integer> copies(JavaRDD<Counted> counted) {
        int heaps = partitions;
        var copies = new TreeMap<String, Integer>();
        counted.flatMapToPair(piece -> piece.digests(heaps).iterator())
                .groupByKey(heaps)
                .mapValues(digests -> CopyTally.copies(LongStream.of(joined(digests))))
                .collect()
                .forEach(heap -> copies.merge(questionnaire(heap), heap._2(), Integer::sum));
        return copies;
    }

    private static String questionnaire(Tuple2<Heap, Integer> heap) {
        return heap._1().questionnaire();
    }

    /** Joins counts in a tree, until there are few. */
    private static List<byte[]> joined(JavaRDD<byte[]> counts, Broadcast<AssessmentCopy> copy) {
        JavaRDD<byte[]> joined = counts.mapPartitions(new CountJoiner(copy));
        while (joined.getNumPartitions() > BRANCHES) {
            joined = joined.repartition((joined.getNumPartitions() + BRANCHES - 1) / BRANCHES)
                    .mapPartitions(new CountJoiner(copy));
        }
        return joined.collect();
    }
}
