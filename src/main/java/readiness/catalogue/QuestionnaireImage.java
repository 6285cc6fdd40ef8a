package readiness.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import readiness.questionnaire.Questionnaire;

/**
 * A questionnaire as it is once it has been read: the built-in ones are kept so, as parsing one takes longer than all
 * that a short command does with it.
 *
 * <p>An image is a row of values, each made of earlier ones; equal values are there once. It knows no class of
 * questionnaires: records, enums, lists, maps, optionals, words and numbers are written as what they hold.
 */
@SuppressWarnings("EnumOrdinal") // an image is read by the very program whose build has written it
final class QuestionnaireImage {

    private QuestionnaireImage() {}

    private enum Kind {
        WORDS,
        NUMBER,
        WHOLE_NUMBER,
        FLAG,
        KEYWORD,
        LIST,
        MAP,
        OPTIONAL,
        OPTIONAL_NUMBER,
        OPTIONAL_WHOLE_NUMBER,
        RECORD
    }

    /** Returns the image of a questionnaire. */
    static byte[] write(Questionnaire questionnaire) {
        var writer = new Writer();
        writer.place(questionnaire);
        return writer.bytes();
    }

    /** Returns the questionnaire of an image. */
    static Questionnaire read(byte[] image) {
        try {
            return (Questionnaire) new ImageReader(image).last();
        } catch (IOException | ReflectiveOperationException broken) {
            throw new IllegalStateException("no image of a questionnaire", broken);
        }
    }

    /** Numbers values as they come, what they are made of first. */
    private static final class Writer {

        /** A value by what it is made of: places of others, or itself. */
        private record Value(Kind kind, List<Object> parts) {}

        private final Map<Value, Integer> values = new LinkedHashMap<>();

        private int place(Object value) {
            var described = describe(value);
            Integer known = values.putIfAbsent(described, values.size());
            return known == null ? values.size() - 1 : known;
        }

        private Value describe(Object value) {
            if (value instanceof String || value instanceof Double || value instanceof Integer) {
                return new Value(kindOf(value), List.of(value));
            }
            if (value instanceof Boolean flag) {
                return new Value(Kind.FLAG, List.of(flag ? 1 : 0));
            }
            if (value instanceof Enum<?> keyword) {
                return new Value(
                        Kind.KEYWORD, List.of(place(keyword.getDeclaringClass().getName()), keyword.ordinal()));
            }
            if (value instanceof Record whole) {
                return new Value(Kind.RECORD, partsOf(whole));
            }
            return collection(value);
        }

        private static Kind kindOf(Object single) {
            return single instanceof String ? Kind.WORDS : single instanceof Double ? Kind.NUMBER : Kind.WHOLE_NUMBER;
        }

        private Value collection(Object value) {
            if (value instanceof List<?> list) {
                return new Value(Kind.LIST, places(list.stream()));
            }
            if (value instanceof Map<?, ?> map) {
                return new Value(
                        Kind.MAP,
                        places(map.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))));
            }
            if (value instanceof Optional<?> optional) {
                return new Value(Kind.OPTIONAL, places(optional.stream()));
            }
            if (value instanceof OptionalDouble number) {
                return new Value(Kind.OPTIONAL_NUMBER, places(number.stream().boxed()));
            }
            return new Value(
                    Kind.OPTIONAL_WHOLE_NUMBER,
                    places(((OptionalInt) value).stream().boxed()));
        }

        private List<Object> places(Stream<?> parts) {
            return parts.<Object>map(this::place).toList();
        }

        private List<Object> partsOf(Record whole) {
            var parts = new ArrayList<Object>();
            parts.add(place(whole.getClass().getName()));
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                try {
                    var accessor = component.getAccessor();
                    accessor.setAccessible(true);
                    parts.add(place(accessor.invoke(whole)));
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
            return parts;
        }

        private byte[] bytes() {
            var bytes = new ByteArrayOutputStream();
            try (var out = new DataOutputStream(bytes)) {
                out.writeChar(values.size());
                for (Value value : values.keySet()) {
                    out.writeByte(value.kind.ordinal());
                    write(value, out);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return bytes.toByteArray();
        }

        private static void write(Value value, DataOutputStream out) throws IOException {
            switch (value.kind) {
                case WORDS -> out.writeUTF((String) value.parts.get(0));
                case NUMBER -> out.writeDouble((double) value.parts.get(0));
                case WHOLE_NUMBER -> out.writeInt((int) value.parts.get(0));
                default -> {
                    out.writeChar(value.parts.size());
                    for (Object part : value.parts) {
                        out.writeChar((int) part);
                    }
                }
            }
        }
    }

    /** Makes the values one after the other. */
    private static final class ImageReader {

        private final DataInputStream in;
        private final Object[] values;
        private final Constructor<?>[] constructors;

        private ImageReader(byte[] image) throws IOException {
            this.in = new DataInputStream(new ByteArrayInputStream(image));
            this.values = new Object[in.readChar()];
            this.constructors = new Constructor<?>[values.length];
        }

        private Object last() throws IOException, ReflectiveOperationException {
            var kinds = Kind.values();
            for (int place = 0; place < values.length; place++) {
                values[place] = value(kinds[in.readByte()]);
            }
            return values[values.length - 1];
        }

        private Object value(Kind kind) throws IOException, ReflectiveOperationException {
            return switch (kind) {
                case WORDS -> in.readUTF();
                case NUMBER -> in.readDouble();
                case WHOLE_NUMBER -> in.readInt();
                default -> compound(kind, new int[in.readChar()]);
            };
        }

        private Object compound(Kind kind, int... parts) throws IOException, ReflectiveOperationException {
            for (int part = 0; part < parts.length; part++) {
                parts[part] = in.readChar();
            }
            return switch (kind) {
                case FLAG -> parts[0] == 1;
                case KEYWORD -> Class.forName((String) values[parts[0]]).getEnumConstants()[parts[1]];
                case LIST -> Arrays.asList(all(parts, 0));
                case MAP -> map(parts);
                case OPTIONAL -> parts.length == 0 ? Optional.empty() : Optional.of(values[parts[0]]);
                case OPTIONAL_NUMBER ->
                    parts.length == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) values[parts[0]]);
                case OPTIONAL_WHOLE_NUMBER ->
                    parts.length == 0 ? OptionalInt.empty() : OptionalInt.of((int) values[parts[0]]);
                default -> constructor(parts[0]).newInstance(all(parts, 1));
            };
        }

        private Object[] all(int[] parts, int from) {
            Object[] all = new Object[parts.length - from];
            for (int part = 0; part < all.length; part++) {
                all[part] = values[parts[from + part]];
            }
            return all;
        }

        private Map<Object, Object> map(int... parts) {
            var map = new LinkedHashMap<>();
            for (int key = 0; key < parts.length; key += 2) {
                map.put(values[parts[key]], values[parts[key + 1]]);
            }
            return map;
        }

        /** Returns the constructor of a record that takes what it holds, given the place of the name of its class. */
        private Constructor<?> constructor(int name) throws ReflectiveOperationException {
            if (constructors[name] == null) {
                var type = Class.forName((String) values[name]);
                constructors[name] = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
                constructors[name].setAccessible(true);
            }
            return constructors[name];
        }
    }
}
