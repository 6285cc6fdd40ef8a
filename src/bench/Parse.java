import de.siegmar.fastcsv.reader.CsvReader;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Merely parses files of sheets, YAML with the library that readiness reads it with and rows with Jackson and FastCSV, on
 * as many threads as readiness, and does nothing with what stands there but add up its length: what a batch of them is measured against.
 */
final class Parse {

    private static final int BLOCK = 1 << 20;
    private static final int AHEAD = ForkJoinPool.getCommonPoolParallelism() + 1;
    private static final JsonFactory JSON = new JsonFactory();

    private Parse() {}

    public static void main(String[] arguments) throws Exception {
        long length = 0;
        for (String file : arguments) {
            length += file.endsWith(".yaml") ? yaml(Files.readString(Path.of(file))) : rows(Path.of(file));
        }
        System.out.println(length);
    }

    private static long yaml(String text) {
        var settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setBufferSize(16_384).build();
        var parser = new ParserImpl(settings, new StreamReader(settings, text));
        long length = 0;
        while (parser.hasNext()) {
            length += parser.next() instanceof ScalarEvent scalar ? scalar.getValue().length() : 0;
        }
        return length;
    }

    private static long rows(Path file) throws Exception {
        Queue<ForkJoinTask<Long>> parsing = new ArrayDeque<>();
        long length = 0;
        byte[] rest = {};
        try (InputStream stream = Files.newInputStream(file)) {
            while (true) {
                byte[] bytes = Arrays.copyOf(rest, rest.length + BLOCK);
                int size = rest.length + stream.readNBytes(bytes, rest.length, BLOCK);
                if (size == rest.length) {
                    break;
                }
                int end = size;
                while (size == bytes.length && bytes[end - 1] != '\n') {
                    end--;
                }
                rest = Arrays.copyOfRange(bytes, end, size);
                byte[] block = Arrays.copyOf(bytes, end);
                var task = ForkJoinTask.adapt(() -> file.toString().endsWith(".csv") ? csv(block) : json(block));
                parsing.add(task);
                if (parsing.stream().filter(other -> !other.isDone()).count() <= AHEAD) {
                    ForkJoinPool.commonPool().execute(task);
                } else {
                    task.invoke();
                }
                while (!parsing.isEmpty() && (parsing.element().isDone() || parsing.size() > 2 * AHEAD)) {
                    length += parsing.remove().join();
                }
            }
        }
        for (ForkJoinTask<Long> last : parsing) {
            length += last.join();
        }
        return length;
    }

    private static long json(byte[] block) {
        long length = 0;
        try (var parser = JSON.createParser(ObjectReadContext.empty(), block)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                length += token.isScalarValue() || token == JsonToken.PROPERTY_NAME ? parser.getString().length() : 0;
            }
        }
        return length;
    }

    private static long csv(byte[] block) throws Exception {
        long length = 0;
        try (var reader = CsvReader.builder().ofCsvRecord(new StringReader(new String(block, StandardCharsets.UTF_8)))) {
            for (var row : reader) {
                for (String cell : row.getFields()) {
                    length += cell.length();
                }
            }
        }
        return length;
    }
}
