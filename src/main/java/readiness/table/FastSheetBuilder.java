package readiness.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.answers.CodedResponse;
import readiness.answers.Interview;
import readiness.answers.State;
import readiness.problem.Location;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import tools.jackson.core.SerializableString;

/** A sheet about which nothing is to be said, in the making: whatever would give a message spoils it. */
final class FastSheetBuilder {

    private final CodingCache vocabulary;
    private CodingCache.@Nullable Key key;

    /** What is there for each question; null for one that has not been met. */
    private CodedResponse[] responses = {};

    private int last = -1;
    private Optional<Id> team = Optional.empty();
    private Optional<String> respondent = Optional.empty();
    private Optional<String> role = Optional.empty();
    private Optional<String> date = Optional.empty();
    private boolean spoilt;

    FastSheetBuilder(CodingCache vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Gives up unless something is as it should be: there is something to be said. */
    void require(boolean right) {
        spoilt |= !right;
    }

    boolean isSpoilt() {
        return spoilt;
    }

    void questionnaire(CharSlice word) {
        var known = vocabulary.questionnaire(word);
        require(known.isPresent());
        if (known.isPresent()) {
            key = known.get();
            responses = new CodedResponse[key.codebook().questions().size()];
        }
    }

    void team(CharSlice word, CellReading notation) {
        team = vocabulary.team(word, notation);
        require(team.isPresent());
    }

    void respondent(String words) {
        respondent = Optional.of(words);
        require(!words.isBlank());
    }

    void role(CharSlice word, CellReading notation) {
        role = vocabulary.role(word, notation);
        require(role.isPresent());
    }

    void date(CharSlice word, CellReading notation) {
        date = vocabulary.date(word, notation);
        require(date.isPresent());
    }

    /** Returns the id of the question that most sheets would have next. */
    SerializableString likely() {
        return key == null ? CodingCache.NO_NAME : key.name(last + 1);
    }

    /** Returns the number of a question; -1 where there is none, which spoils the sheet. */
    int question(String name) {
        last = key == null ? -1 : key.question(name);
        require(last >= 0);
        return last;
    }

    /** Returns the number of the one that is {@link #likely}. */
    int likelyQuestion() {
        last++;
        require(last < responses.length);
        return last;
    }

    /** Returns whether a single word may be the answer to a question, other than that it is not known. */
    boolean takesWord(int question) {
        return key != null && !spoilt && key.takesWord(question);
    }

    /** Takes an answer. */
    void answer(int question, CharSlice word, CellReading notation) {
        if (key == null || spoilt) {
            spoilt = true;
            return;
        }
        var response = key.code(question, word, notation);
        require(!response.isBlank());
        put(question, response);
    }

    /** Takes note that nothing is there for a question. */
    void blank(int question) {
        if (!spoilt) {
            put(question, CodedResponse.BLANK);
        }
    }

    private void put(int question, CodedResponse response) {
        require(responses[question] == null);
        responses[question] = response;
    }

    /** Returns the sheet that begins at a place; null where it is spoilt. */
    @Nullable
    AnswerSheet end(Location location) {
        var known = key;
        if (spoilt
                || known == null
                || team.isPresent() != (known.codebook().questionnaire().about() == About.TEAM)) {
            return null;
        }
        for (int question = 0; question < responses.length; question++) {
            responses[question] = responses[question] == null ? CodedResponse.BLANK : responses[question];
        }
        var interview = Interview.of(known.codebook(), responses);
        return isQuiet(known, interview)
                ? new AnswerSheet(
                        known.codebook().questionnaire().id(), location, team, respondent, role, date, false, interview)
                : null;
    }

    /** Returns whether no answer goes unheard and no required one is missing. */
    private static boolean isQuiet(CodingCache.Key key, Interview interview) {
        for (int question : key.codebook().conditional()) {
            if (interview.state(question) == State.HIDDEN && interview.response(question) != null) {
                return false;
            }
        }
        for (int question : key.required()) {
            if (interview.state(question) == State.BLANK) {
                return false;
            }
        }
        return true;
    }
}
