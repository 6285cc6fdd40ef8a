package readiness.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.answers.CodedResponse;
import readiness.answers.Interview;
import readiness.answers.State;
import readiness.problem.Location;
import readiness.questionnaire.About;
import readiness.questionnaire.Codebook;
import readiness.questionnaire.Id;
import readiness.questionnaire.ResponseFormat;

/**
 * A sheet about which nothing is to be said, in the making. What a word stands for is found out once, by those who read
 * any sheet, and remembered; whatever they would have said something about spoils the sheet.
 */
final class CleanSheet {

    private static final byte[] NO_NAME = {0};

    private final Questionnaires questionnaires;
    private final Location nowhere;
    private final Lexicon<Optional<Key>> keys = new Lexicon<>();
    private final Lexicon<Optional<Id>> teams = new Lexicon<>();
    private final Lexicon<Optional<String>> roles = new Lexicon<>();
    private final Lexicon<Optional<String>> dates = new Lexicon<>();

    private @Nullable Key key;
    private Optional<Id> team = Optional.empty();
    private Optional<String> respondent = Optional.empty();
    private Optional<String> role = Optional.empty();
    private Optional<String> date = Optional.empty();
    private boolean spoilt;

    CleanSheet(String file, Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
        this.nowhere = Location.startOf(file);
    }

    /** How each word is coded, question by question; and the responses of the present sheet. */
    private static final class Key {

        private final Codebook codebook;
        private final Lexicon<Integer> places = new Lexicon<>();

        /** The names of the questions, in quotes; behind the last there is none. */
        private final byte[][] names;

        private final boolean[] takesWord;
        private final List<Integer> required;
        private final Lexicon<CodedResponse>[] remembered;
        private final CodedResponse[] blanks;
        private CodedResponse[] responses;
        private int next;

        private Key(Codebook codebook) {
            this.codebook = codebook;
            int questions = codebook.questions().size();
            this.names = new byte[questions + 1][];
            this.takesWord = new boolean[questions];
            this.remembered = lexicons(questions);
            this.blanks = new CodedResponse[questions];
            this.required = IntStream.range(0, questions)
                    .filter(question -> codebook.questions().get(question).required())
                    .boxed()
                    .toList();
            for (int question = 0; question < questions; question++) {
                var format = codebook.questions().get(question).format();
                String name = codebook.questions().get(question).id().name();
                names[question] = Word.of('"' + name + '"').copy();
                takesWord[question] =
                        !(format instanceof ResponseFormat.NumberLine || format instanceof ResponseFormat.Multiple);
                places.add(Word.of(name), question);
            }
            names[questions] = NO_NAME;
            Arrays.fill(blanks, CodedResponse.BLANK);
            this.responses = blanks.clone();
        }

        private void clear() {
            responses = blanks.clone();
            next = 0;
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lexicons has no other way
        private static Lexicon<CodedResponse>[] lexicons(int size) {
            var lexicons = new Lexicon[size];
            Arrays.setAll(lexicons, place -> new Lexicon<>());
            return lexicons;
        }
    }

    /** Begins with the next sheet. */
    void begin() {
        if (key != null) {
            key.clear();
        }
        key = null;
        team = Optional.empty();
        respondent = Optional.empty();
        role = Optional.empty();
        date = Optional.empty();
        spoilt = false;
    }

    /** Gives up unless something is as it should be: there is something to be said. */
    void require(boolean right) {
        spoilt |= !right;
    }

    boolean isSpoilt() {
        return spoilt;
    }

    void questionnaire(Word word) {
        key = remembered(keys, word, this::keyOf).orElse(null);
        spoilt |= key == null;
    }

    void team(Word word, Notation notation) {
        require(team.isEmpty());
        team = remembered(
                teams,
                word,
                (written, problems) -> notation.word(written).flatMap(name -> Fields.newId(scalar(name), problems)));
        require(team.isPresent());
    }

    void respondent(Optional<String> words) {
        require(respondent.isEmpty() && words.isPresent() && !words.get().isBlank());
        respondent = words;
    }

    void role(Word word, Notation notation) {
        require(role.isEmpty());
        role = remembered(roles, word, (written, problems) -> notation.word(written));
        require(role.isPresent() && !role.get().isBlank());
    }

    void date(Word word, Notation notation) {
        require(date.isEmpty());
        date = remembered(
                dates,
                word,
                (written, problems) ->
                        notation.word(written).flatMap(day -> AnswersReader.date(scalar(day), problems)));
        require(date.isPresent());
    }

    /** Returns the name of the question that most sheets would have next, in quotes. */
    byte[] nextName() {
        return key == null ? NO_NAME : key.names[key.next];
    }

    /** Returns the number of that question. */
    int nextQuestion() {
        return key == null ? -1 : key.next++;
    }

    /** Returns the number of a question; -1 where there is none, which spoils the sheet. */
    int question(Word name) {
        Integer question = key == null ? null : key.places.find(name);
        if (key == null || question == null) {
            spoilt = true;
            return -1;
        }
        key.next = question + 1;
        return question;
    }

    /** Returns whether a single word may be the answer to a question, other than that it is not known. */
    boolean takesWord(int question) {
        return key != null && question >= 0 && key.takesWord[question];
    }

    /** Takes an answer, whose words must always stand for the same in this question. */
    void answer(int question, Word word, Notation notation) {
        Key known = key;
        if (known == null || question < 0) {
            spoilt = true;
            return;
        }
        CodedResponse response = known.remembered[question].find(word);
        if (response == null) {
            response = coded(known.codebook, question, notation.node(word.text(), nowhere));
            if (!response.isBlank()) {
                known.remembered[question].add(word, response);
            }
        }
        spoilt |= response.isBlank() || !known.responses[question].isBlank();
        known.responses[question] = response;
    }

    /** Returns what is coded for an answer; a blank where something is to be said about it. */
    private static CodedResponse coded(Codebook codebook, int question, Optional<Node> answer) {
        var response = clean(
                problems -> answer.flatMap(new AnswerReader(codebook.questions().get(question), problems)::read));
        return CodedResponse.of(codebook, question, response.orElse(null));
    }

    /** Returns the sheet that begins at a place; null where it is spoilt. */
    @Nullable
    AnswerSheet end(Location location) {
        Key known = key;
        if (spoilt
                || known == null
                || team.isPresent() != (known.codebook.questionnaire().about() == About.TEAM)) {
            return null;
        }
        var interview = Interview.of(known.codebook, known.responses);
        return isQuiet(known, interview)
                ? new AnswerSheet(
                        known.codebook.questionnaire().id(), location, team, respondent, role, date, false, interview)
                : null;
    }

    /** Returns whether no answer goes unheard and no required one is missing. */
    private static boolean isQuiet(Key known, Interview interview) {
        for (int question : known.codebook.conditional()) {
            if (interview.state(question) == State.HIDDEN && interview.response(question) != null) {
                return false;
            }
        }
        for (int question : known.required) {
            if (interview.state(question) == State.BLANK) {
                return false;
            }
        }
        return true;
    }

    private Optional<Key> keyOf(String name, Problems problems) {
        return AnswersReader.ofRows(questionnaires, problems)
                .questionnaire(scalar(name))
                .map(Key::new);
    }

    /** Returns what a word stands for; nothing where something is to be said about it. */
    private static <T> Optional<T> remembered(
            Lexicon<Optional<T>> memory, Word word, BiFunction<String, Problems, Optional<T>> reading) {
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
    private static <T> Optional<T> clean(Function<Problems, Optional<T>> reading) {
        var problems = new Problems();
        Optional<T> read = reading.apply(problems);
        return problems.all().isEmpty() ? read : Optional.empty();
    }
}
