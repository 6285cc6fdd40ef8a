package readiness.yaml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    /** Words beyond this number are read anew each time. */
    private static final int MOST_REMEMBERED = 1_000;

    private final Questionnaires questionnaires;
    private final Location nowhere;
    private final Map<String, Optional<Key>> keys = new HashMap<>();
    private final Map<String, Optional<Id>> teams = new HashMap<>();
    private final Map<String, Optional<String>> dates = new HashMap<>();

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
        private final Map<String, Integer> places = new HashMap<>();

        /** The ids of the questions, as the very strings in which they were last met: those are equal at once. */
        private final String[] names;

        private final boolean[] takesWord;
        private final Map<String, CodedResponse>[] remembered;
        private final CodedResponse[] responses;
        private int last;

        private Key(Codebook codebook) {
            this.codebook = codebook;
            int questions = codebook.questions().size();
            this.names = new String[questions];
            this.takesWord = new boolean[questions];
            this.remembered = maps(questions);
            this.responses = new CodedResponse[questions];
            for (int question = 0; question < questions; question++) {
                var format = codebook.questions().get(question).format();
                names[question] = codebook.questions().get(question).id().name();
                takesWord[question] =
                        !(format instanceof ResponseFormat.NumberLine || format instanceof ResponseFormat.Multiple);
                places.put(names[question], question);
            }
            clear();
        }

        /** Returns the number of a question; -1 where there is none. Most sheets have them in order. */
        private int question(String name) {
            int next = last + 1;
            if (next < names.length && names[next].equals(name)) {
                names[next] = name;
                last = next;
            } else {
                last = places.getOrDefault(name, -1);
            }
            return last;
        }

        private void clear() {
            Arrays.fill(responses, CodedResponse.BLANK);
            last = -1;
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of maps has no other way
        private static Map<String, CodedResponse>[] maps(int size) {
            var maps = new Map[size];
            Arrays.setAll(maps, place -> new HashMap<>());
            return maps;
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

    void questionnaire(String name) {
        key = remembered(keys, name, problems -> keyOf(name, problems)).orElse(null);
        spoilt |= key == null;
    }

    void team(String name) {
        team = remembered(teams, name, problems -> Fields.newId(scalar(name), problems));
        spoilt |= team.isEmpty();
    }

    void respondent(String words) {
        respondent = Optional.of(words);
        spoilt |= words.isBlank();
    }

    void role(String words) {
        role = Optional.of(words);
        spoilt |= words.isBlank();
    }

    void date(String words) {
        date = remembered(dates, words, problems -> AnswersReader.date(scalar(words), problems));
        spoilt |= date.isEmpty();
    }

    /** Returns the number of a question; -1 where there is none, which spoils the sheet. */
    int question(String name) {
        int question = key == null ? -1 : key.question(name);
        spoilt |= question < 0;
        return question;
    }

    /** Returns whether a single word may be the answer to a question, other than that it is not known. */
    boolean takesWord(int question) {
        return key != null && question >= 0 && key.takesWord[question];
    }

    /**
     * Takes an answer.
     *
     * @param word what is remembered; the same word must always stand for the same node
     * @param node makes the node that it stands for
     */
    void answer(int question, String word, NodeMaker node) {
        Key known = key;
        if (known == null || question < 0) {
            spoilt = true;
            return;
        }
        CodedResponse response = known.remembered[question].get(word);
        if (response == null) {
            response = coded(known.codebook, question, node);
            if (!response.isBlank() && known.remembered[question].size() < MOST_REMEMBERED) {
                known.remembered[question].put(word, response);
            }
        }
        spoilt |= response.isBlank() || !known.responses[question].isBlank();
        known.responses[question] = response;
    }

    /** Returns what is coded for an answer; a blank where something is to be said about it. */
    private CodedResponse coded(Codebook codebook, int question, NodeMaker node) {
        var response = clean(
                problems -> new AnswerReader(codebook.questions().get(question), problems).read(node.at(nowhere)));
        return CodedResponse.of(codebook, question, response.orElse(null));
    }

    /** Makes a node that stands at a place. */
    interface NodeMaker {
        Node at(Location location);
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
        return isQuiet(known.codebook, interview)
                ? new AnswerSheet(
                        known.codebook.questionnaire().id(), location, team, respondent, role, date, false, interview)
                : null;
    }

    /** Returns whether no answer goes unheard and no required one is missing. */
    private static boolean isQuiet(Codebook codebook, Interview interview) {
        for (int question = 0; question < interview.size(); question++) {
            State state = interview.state(question);
            if ((state == State.HIDDEN && interview.response(question) != null)
                    || (state == State.BLANK
                            && codebook.questions().get(question).required())) {
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
            Map<String, Optional<T>> memory, String word, Function<Problems, Optional<T>> reading) {
        Optional<T> known = memory.get(word);
        if (known == null) {
            known = clean(reading);
            if (memory.size() < MOST_REMEMBERED) {
                memory.put(word, known);
            }
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
