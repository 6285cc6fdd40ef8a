package readiness.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.cell.CharSlice;
import readiness.cell.CodedWords;
import readiness.cell.CodingCache;
import readiness.cell.WordCache;
import readiness.document.Node;
import readiness.problem.Checked;
import readiness.problem.Location;
import readiness.questionnaire.Questionnaire;
import readiness.sheet.SheetKey;
import readiness.sheet.SheetReader;
import readiness.source.ProblemLog;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** What the words of JSON lines mean, as far as they have been met. For one thread at a time. */
final class JsonCodes {

    private final Map<SheetKey, WordCache<Checked<SheetKey.KeyValue>>> keys = new EnumMap<>(SheetKey.class);
    private final WordCache<Optional<Questions>> questionnaires;

    JsonCodes(QuestionnaireCatalogue catalogue) {
        for (SheetKey key : SheetKey.values()) {
            keys.put(key, CodingCache.ofKey(key, Notation.QUOTED::node));
        }
        this.questionnaires = new WordCache<>(name -> questions(catalogue, name));
    }

    private static Optional<Questions> questions(QuestionnaireCatalogue catalogue, String name) {
        var problems = new ProblemLog();
        var codebook =
                SheetReader.ofRows(catalogue, problems).questionnaire(Notation.QUOTED.node(name, Location.startOf("")));
        return codebook.filter(known -> problems.mark() == 0 && isOfOwnVersion(known.questionnaire(), name))
                .map(Questions::new);
    }

    /** Returns whether a name asks for no other version than the one that there is. */
    private static boolean isOfOwnVersion(Questionnaire questionnaire, String name) {
        String id = questionnaire.id().name();
        return name.equals(id) || name.equals(id + "@" + questionnaire.version());
    }

    /** Returns the questions of a questionnaire; empty where its name has something to report. */
    Optional<Questions> questionnaire(CharSlice name) {
        return questionnaires.of(name);
    }

    /** Returns the value of a key; empty where it has something to report. */
    Optional<SheetKey.KeyValue> entry(SheetKey key, CharSlice word) {
        return Objects.requireNonNull(keys.get(key)).of(word).value();
    }

    /** How an answer is written in JSON. */
    enum Notation {
        QUOTED {
            @Override
            Node node(String written, Location place) {
                return new Node.Scalar(place, written, true);
            }
        },
        BARE {
            @Override
            Node node(String written, Location place) {
                return new Node.Scalar(place, written, false);
            }
        },
        /** Several options, each with an end of line behind it. */
        LIST {
            @Override
            Node node(String written, Location place) {
                List<Node> options = written.lines()
                        .map(option -> QUOTED.node(option, place))
                        .toList();
                return new Node.Sequence(place, options);
            }
        };

        /** Returns what would be written in a sheet. */
        abstract Node node(String written, Location place);
    }

    /** The questions of one questionnaire, by number, with what the answers to each mean. */
    static final class Questions {

        private static final SerializableString NONE = new SerializedString("");

        private final Codebook codebook;
        private final Map<String, Integer> numbers = new HashMap<>();

        /** The ids of the questions, in the form in which the parser compares them fastest. */
        private final SerializableString[] names;

        /** By notation and question. */
        private final CodedWords[][] codes;

        private Questions(Codebook codebook) {
            this.codebook = codebook;
            this.names = codebook.questions().stream()
                    .map(question -> new SerializedString(question.id().name()))
                    .toArray(SerializableString[]::new);
            for (SerializableString name : names) {
                numbers.put(name.getValue(), numbers.size());
            }
            this.codes = Stream.of(Notation.values())
                    .map(notation -> IntStream.range(0, names.length)
                            .mapToObj(question -> CodingCache.ofAnswers(codebook, question, notation::node))
                            .toArray(CodedWords[]::new))
                    .toArray(CodedWords[][]::new);
        }

        Codebook codebook() {
            return codebook;
        }

        /** Returns the number of a question; -1 where the questionnaire has no such question. */
        int number(String name) {
            return numbers.getOrDefault(name, -1);
        }

        /** Returns the id of a question; behind the last, a name that no question has. */
        SerializableString name(int question) {
            return question < names.length ? names[question] : NONE;
        }

        /** Returns the code of an answer; null where it has something to report. */
        @SuppressWarnings("EnumOrdinal") // Looked up for every answer of every row.
        @Nullable
        CodedResponse code(int question, CharSlice word, Notation notation) {
            return codes[notation.ordinal()][question].code(word);
        }
    }
}
