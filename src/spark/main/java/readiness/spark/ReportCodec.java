package readiness.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.assessment.TableCount;
import readiness.folder.PartReport;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.problem.Severity;

/** Writes what is to be said about a part as bytes, and reads it again. */
final class ReportCodec {

    private ReportCodec() {}

    static byte[] write(PartReport report) {
        var out = new CountWriter();
        out.number(report.lines());
        list(out, report.problems(), ReportCodec::problem);
        list(out, report.notes(), ReportCodec::problem);
        list(out, report.remarks(), ReportCodec::problem);
        list(out, report.tables(), ReportCodec::table);
        list(out, report.questionnaires(), CountWriter::words);
        return out.toBytes();
    }

    static PartReport read(byte[] bytes) {
        var in = new CountReader(bytes);
        return new PartReport(
                in.count(),
                list(in, ReportCodec::problem),
                list(in, ReportCodec::problem),
                list(in, ReportCodec::problem),
                list(in, ReportCodec::table),
                list(in, CountReader::words));
    }

    private static void problem(CountWriter out, Problem problem) {
        out.words(problem.code().name());
        out.words(problem.severity().name());
        location(out, problem.location());
        optional(out, problem.word(), CountWriter::words);
        list(out, problem.words(), CountWriter::words);
        list(out, problem.choices(), CountWriter::words);
        optional(out, problem.earlier(), ReportCodec::location);
        optional(out, problem.line(), CountWriter::words);
        optional(out, problem.questionnaire(), CountWriter::words);
        out.number(problem.repeats().times());
        list(out, problem.repeats().first(), ReportCodec::location);
    }

    private static Problem problem(CountReader in) {
        return new Problem(
                Code.valueOf(in.words()),
                Severity.valueOf(in.words()),
                location(in),
                optional(in, CountReader::words),
                list(in, CountReader::words),
                list(in, CountReader::words),
                optional(in, ReportCodec::location),
                optional(in, CountReader::words),
                optional(in, CountReader::words),
                new Problem.Repeats(in.count(), list(in, ReportCodec::location)));
    }

    private static void table(CountWriter out, TableCount table) {
        out.words(table.file());
        out.number(table.rows());
        out.number(table.tests());
        out.number(table.unfinished());
        out.number(table.empty());
        out.number(table.outOfPeriod());
        out.number(table.repeated());
        out.number(table.refused());
        out.number(table.none());
        list(out, table.unread(), CountWriter::words);
    }

    private static TableCount table(CountReader in) {
        return new TableCount(
                in.words(),
                in.count(),
                in.count(),
                in.count(),
                in.count(),
                in.count(),
                in.count(),
                in.count(),
                in.count(),
                list(in, CountReader::words));
    }

    private static void location(CountWriter out, Location location) {
        out.words(location.file());
        out.number(location.line());
        out.number(location.column());
    }

    private static Location location(CountReader in) {
        return new Location(in.words(), in.count(), in.count());
    }

    private static <T> void list(CountWriter out, List<T> list, BiConsumer<CountWriter, T> each) {
        out.number(list.size());
        list.forEach(element -> each.accept(out, element));
    }

    private static <T> List<T> list(CountReader in, Function<CountReader, T> each) {
        var list = new ArrayList<T>();
        for (int left = in.count(); left > 0; left--) {
            list.add(each.apply(in));
        }
        return list;
    }

    private static <T> void optional(CountWriter out, Optional<T> value, BiConsumer<CountWriter, T> each) {
        list(out, value.stream().toList(), each);
    }

    private static <T> Optional<T> optional(CountReader in, Function<CountReader, T> each) {
        return list(in, each).stream().findFirst();
    }
}
