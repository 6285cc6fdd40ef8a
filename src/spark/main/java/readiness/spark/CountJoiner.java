package readiness.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;

/** Joins the counts of a partition into one. */
final class CountJoiner implements FlatMapFunction<Iterator<byte[]>, byte[]> {

    private static final long serialVersionUID = 1;

    private final Broadcast<AssessmentCopy> assessment;

    CountJoiner(Broadcast<AssessmentCopy> assessment) {
        this.assessment = assessment;
    }

    @Override
    public Iterator<byte[]> call(Iterator<byte[]> counts) throws IOException {
        List<byte[]> all = new ArrayList<>();
        counts.forEachRemaining(all::add);
        return all.isEmpty()
                ? all.iterator()
                : List.of(assessment.value().reader().join(all)).iterator();
    }
}
