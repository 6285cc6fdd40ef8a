package readiness.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import readiness.answers.CodedResponse;
import readiness.answers.Interview;
import readiness.answers.State;
import readiness.questionnaire.Codebook;
import readiness.questionnaire.Id;

/**
 * The finished sheets of one team, or of the organisation, counted as they come: it takes room for questions, and not
 * for sheets.
 */
final class Tally {

    private final Codebook codebook;
    private final ScoreTally[] scores;

    /** How many respondents are in each state, by question; the others have answered. */
    private final Map<State, int[]> unanswered = new EnumMap<>(State.class);

    private final List<Kept> voices = new ArrayList<>();
    private int respondents;

    /** Returns the tally of no sheet at all. */
    Tally(Codebook codebook) {
        this.codebook = codebook;
        this.scores = new ScoreTally[codebook.questions().size()];
        Arrays.setAll(scores, question -> new ScoreTally());
        for (State state : State.values()) {
            if (state != State.ANSWERED) {
                unanswered.put(state, new int[scores.length]);
            }
        }
    }

    /** Counts one more sheet. */
    void add(Interview interview) {
        for (int question = 0; question < scores.length; question++) {
            if (interview.code(question) != CodedResponse.UNSCORED) {
                scores[question].add(interview.code(question));
            } else if (interview.state(question) != State.ANSWERED) {
                unanswered(interview.state(question))[question]++;
            }
        }
        respondents++;
    }

    /** Counts what another has counted. */
    void addAll(Tally other) {
        for (int question = 0; question < scores.length; question++) {
            scores[question].addAll(other.scores[question]);
        }
        unanswered.forEach((state, counts) -> {
            int[] more = other.unanswered(state);
            Arrays.setAll(counts, question -> counts[question] + more[question]);
        });
        respondents += other.respondents;
    }

    /** Keeps what a respondent alone scores; the number tells how many sheets came before. */
    void keep(long number, Interview interview) {
        voices.add(new Kept(number, Voice.of(codebook, interview)));
    }

    /** Keeps of another's voices one of so many; as many sheets came before its first. */
    int keepAll(Tally later, long before, long stride) {
        int size = voices.size();
        for (Kept kept : later.voices) {
            if ((before + kept.number) % stride == 0) {
                voices.add(new Kept(before + kept.number, kept.facets));
            }
        }
        return voices.size() - size;
    }

    /** Keeps one voice of so many, and returns how many those are. */
    int thin(long stride) {
        voices.removeIf(kept -> kept.number % stride != 0);
        return voices.size();
    }

    /** Returns what it amounts to. */
    Scorecard scorecard(Optional<Id> team) {
        var questions = IntStream.range(0, scores.length)
                .mapToObj(question -> QuestionScore.of(
                        codebook.questions().get(question),
                        states(question),
                        scores[question].distribution(codebook, question)))
                .toList();
        return Scorecard.of(
                codebook.questionnaire(),
                team,
                respondents,
                questions,
                voices.stream().map(Kept::facets).toList());
    }

    private int[] unanswered(State state) {
        return Objects.requireNonNull(unanswered.get(state));
    }

    private Map<State, Integer> states(int question) {
        var counted = new EnumMap<State, Integer>(State.class);
        unanswered.forEach((state, counts) -> counted.put(state, counts[question]));
        int others = counted.values().stream().mapToInt(Integer::intValue).sum();
        counted.put(State.ANSWERED, respondents - others);
        counted.values().removeIf(number -> number == 0);
        return counted;
    }

    /** A respondent's facets, and how many sheets came before. */
    private static final class Kept {

        private final long number;
        private final double[] facets;

        private Kept(long number, double[] facets) {
            this.number = number;
            this.facets = facets;
        }

        private double[] facets() {
            return facets;
        }
    }
}
