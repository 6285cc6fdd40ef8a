package readiness.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
    /** How many respondents are in each state, by question. */
    private final Map<State, int[]> states = new EnumMap<>(State.class);

    private final Distribution[] distributions;
    private final List<Kept> voices = new ArrayList<>();
    private int respondents;

    /** Returns the tally of no sheet at all. */
    Tally(Codebook codebook) {
        this.codebook = codebook;
        int questions = codebook.questions().size();
        this.distributions = IntStream.range(0, questions)
                .mapToObj(question -> new Distribution())
                .toArray(Distribution[]::new);
    }

    /** Counts one more sheet. */
    void add(Interview interview) {
        for (int question = 0; question < distributions.length; question++) {
            states.computeIfAbsent(interview.state(question), state -> new int[distributions.length])[question]++;
            double score = interview.score(question);
            if (!Double.isNaN(score)) {
                distributions[question].add(score);
            }
        }
        respondents++;
    }

    /** Keeps what a respondent alone scores; the number tells how many sheets came before. */
    void keep(long number, Interview interview) {
        voices.add(new Kept(number, Voice.of(codebook, interview)));
    }

    /** Keeps one voice of so many, and returns how many those are. */
    int thin(long stride) {
        voices.removeIf(kept -> kept.number % stride != 0);
        return voices.size();
    }

    /** Returns what it amounts to. */
    Scorecard scorecard(Optional<Id> team) {
        var questions = IntStream.range(0, distributions.length)
                .mapToObj(question ->
                        QuestionScore.of(codebook.questions().get(question), states(question), distributions[question]))
                .toList();
        return Scorecard.of(
                codebook.questionnaire(),
                team,
                respondents,
                questions,
                voices.stream().map(Kept::facets).toList());
    }

    private Map<State, Integer> states(int question) {
        var counted = new EnumMap<State, Integer>(State.class);
        states.forEach((state, counts) -> {
            if (counts[question] > 0) {
                counted.put(state, counts[question]);
            }
        });
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
