package readiness.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.ProblemLog;
import readiness.problem.Location;
import readiness.questionnaire.Id;
import readiness.questionnaire.ResponseFormat;
import readiness.sheet.ResponseReader;
import readiness.sheet.SheetReader;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * What the words of rows stand for: found out once, by those who read any sheet, and remembered. Nothing is remembered
 * for a word about which something is to be said. For one thread at a time.
 */
final class CodingCache {

    static final SerializableString NO_NAME = new SerializedString("");

    private final QuestionnaireCatalogue questionnaires;
    private final Location nowhere;
    private final CharSliceMap<Optional<Key>> keys = new CharSliceMap<>();
    private final CharSliceMap<Optional<Id>> teams = new CharSliceMap<>();
    private final CharSliceMap<Optional<String>> roles = new CharSliceMap<>();
    private final CharSliceMap<Optional<String>> dates = new CharSliceMap<>();

    CodingCache(String file, QuestionnaireCatalogue questionnaires) {
        this.questionnaires = questionnaires;
        this.nowhere = Location.startOf(file);
    }

    Optional<Key> questionnaire(CharSlice word) {
        return remembered(
                keys,
                word,
                (name, problems) -> SheetReader.ofRows(questionnaires, problems)
                        .questionnaire(scalar(name))
                        .map(Key::new));
    }

    Optional<Id> team(CharSlice word, CellReading notation) {
        return remembered(teams, word, (written, problems) -> Fields.newId(scalar(notation.word(written)), problems));
    }

    Optional<String> role(CharSlice word, CellReading notation) {
        return remembered(
                roles,
                word,
                (written, problems) -> Optional.of(notation.word(written)).filter(role -> !role.isBlank()));
    }

    Optional<String> date(CharSlice word, CellReading notation) {
        return remembered(
                dates, word, (written, problems) -> SheetReader.date(scalar(notation.word(written)), problems));
    }

    /** How the words of a questionnaire's sheets are coded, question by question. */
    final class Key {

        private final Codebook codebook;
        private final Map<String, Integer> places = new HashMap<>();

        /** The ids of the questions, as a parser compares them fastest. */
        private final SerializableString[] names;

        private final boolean[] takesWord;
        private final List<Integer> required;
        private final CharSliceMap<CodedResponse>[] remembered;

        private Key(Codebook codebook) {
            this.codebook = codebook;
            int questions = codebook.questions().size();
            this.names = new SerializableString[questions];
            this.takesWord = new boolean[questions];
            this.remembered = lexicons(questions);
            this.required = IntStream.range(0, questions)
                    .filter(question -> codebook.questions().get(question).required())
                    .boxed()
                    .toList();
            for (int question = 0; question < questions; question++) {
                var format = codebook.questions().get(question).format();
                names[question] = new SerializedString(
                        codebook.questions().get(question).id().name());
                takesWord[question] =
                        !(format instanceof ResponseFormat.NumberLine || format instanceof ResponseFormat.Multiple);
                places.put(names[question].getValue(), question);
            }
        }

        Codebook codebook() {
            return codebook;
        }

        /** Returns the numbers of the questions that must be answered where they are asked. */
        List<Integer> required() {
            return required;
        }

        /** Returns the number of a question; -1 where there is none. */
        int question(String name) {
            return places.getOrDefault(name, -1);
        }

        /** Returns the id of a question; behind the last, that of none. */
        SerializableString name(int question) {
            return question < names.length ? names[question] : NO_NAME;
        }

        /** Returns whether a single word may be the answer to a question, other than that it is not known. */
        boolean takesWord(int question) {
            return takesWord[question];
        }

        /** Returns what is coded for an answer; a blank where something is to be said about it. */
        CodedResponse code(int question, CharSlice word, CellReading notation) {
            CodedResponse known = remembered[question].find(word);
            return known == null ? learn(question, word, notation.node(word.text(), nowhere)) : known;
        }

        private CodedResponse learn(int question, CharSlice word, Node answer) {
            var response =
                    clean(problems -> new ResponseReader(codebook.questions().get(question), problems).read(answer));
            var code = CodedResponse.of(codebook, question, response.orElse(null));
            if (!code.isBlank()) {
                remembered[question].add(word, code);
            }
            return code;
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lexicons has no other way
        private static CharSliceMap<CodedResponse>[] lexicons(int size) {
            var lexicons = new CharSliceMap[size];
            Arrays.setAll(lexicons, place -> new CharSliceMap<>());
            return lexicons;
        }
    }

    /** Returns what a word stands for; nothing where something is to be said about it. */
    private static <T> Optional<T> remembered(
            CharSliceMap<Optional<T>> memory, CharSlice word, BiFunction<String, ProblemLog, Optional<T>> reading) {
        Optional<T> known = memory.find(word);
        if (known == null) {
            known = clean(problems -> reading.apply(word.text(), problems));
            memory.add(word, known);
        }
        return known;
    }

    private Node scalar(String words) {
        return new Node.Scalar(nowhere, words, true);
    }

    /** Returns what is read, unless something was said about it. */
    private static <T> Optional<T> clean(Function<ProblemLog, Optional<T>> reading) {
        var problems = new ProblemLog();
        Optional<T> read = reading.apply(problems);
        return problems.all().isEmpty() ? read : Optional.empty();
    }
}
