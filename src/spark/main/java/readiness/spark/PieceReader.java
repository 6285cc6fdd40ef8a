package readiness.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import readiness.folder.SheetPart;
import readiness.source.SourceFile;

/** Reads the pieces of a partition, on whatever machine it is. */
final class PieceReader implements FlatMapFunction<Iterator<Piece>, Counted> {

    private static final long serialVersionUID = 1;

    private final Broadcast<AssessmentCopy> assessment;
    private final Broadcast<SerializableConfiguration> hadoop;
    private final Broadcast<Map<Integer, long[]>> leftOut;

    /** @param leftOut by the number of a piece, the places of sheets in it that do not count */
    PieceReader(
            Broadcast<AssessmentCopy> assessment,
            Broadcast<SerializableConfiguration> hadoop,
            Broadcast<Map<Integer, long[]>> leftOut) {
        this.assessment = assessment;
        this.hadoop = hadoop;
        this.leftOut = leftOut;
    }

    /** Each piece is read when it is asked for, so that no more than one is in memory. */
    @Override
    public Iterator<Counted> call(Iterator<Piece> pieces) throws IOException {
        var reader = assessment.value().reader();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pieces, Spliterator.ORDERED), false)
                .map(this::part)
                .filter(part ->
                        !part.isCut() || part.number() == 0 || part.file().size() > 0)
                .map(part -> new Counted(part.number(), reader.read(part, leftOut(part.number()))))
                .iterator();
    }

    private LongStream leftOut(int piece) {
        return LongStream.of(leftOut.value().getOrDefault(piece, new long[0]));
    }

    private SheetPart part(Piece piece) {
        var file = new HadoopFile(
                new Path(piece.uri()), piece.size(), hadoop.value().value());
        if (!piece.isCut()) {
            return new SheetPart(piece.number(), new SourceFile(piece.name(), file), false, 0);
        }
        try {
            byte[] bytes = file.lines(piece.from(), piece.to());
            return new SheetPart(
                    piece.number(),
                    new SourceFile(piece.name(), SourceFile.Contents.of(bytes)),
                    true,
                    endsOfLines(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable); // Spark tries again, elsewhere
        }
    }

    /** Returns how many lines end: with a line feed, or with a carriage return alone. */
    private static int endsOfLines(byte[] bytes) {
        int ends = 0;
        for (int place = 0; place < bytes.length; place++) {
            boolean returns = bytes[place] == '\r' && (place + 1 == bytes.length || bytes[place + 1] != '\n');
            ends += bytes[place] == '\n' || returns ? 1 : 0;
        }
        return ends;
    }
}
