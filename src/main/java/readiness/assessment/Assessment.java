package readiness.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readiness.answers.Codebook;
import readiness.problem.Problem;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.wording.Language;

/**
 * All that goes in: the questionnaires, the teams, the sheets, and how they are to be weighed.
 *
 * @param settings what the file {@code assessment.yaml} says, or the defaults
 * @param instruments in the order of the assessment
 * @param answers by questionnaire; nothing for one that nobody has finished
 * @param sheets how many sheets have no mistake, drafts too
 * @param problems everything that was noticed while reading, in order of place
 */
public record Assessment(
        Settings settings, List<Instrument> instruments, Map<Id, Answers> answers, int sheets, List<Problem> problems) {

    public Assessment {
        instruments = List.copyOf(instruments);
        answers = Map.copyOf(answers);
        problems = Problem.inOrder(problems.stream());
    }

    /**
     * What the assessment says about itself.
     *
     * @param date as written, a calendar date
     * @param languages of the report; the first is the main one
     * @param teams in the order in which they are shown
     * @param weights by questionnaire, then by criterion; laid over the questionnaire's own
     * @param leastGroup the least number of respondents of which more than means may be shown
     * @param seed where the random draws start
     */
    public record Settings(
            Optional<String> title,
            Optional<String> organisation,
            Optional<String> date,
            List<Language> languages,
            List<Team> teams,
            Map<Id, Map<Id, Double>> weights,
            int leastGroup,
            boolean commentsShown,
            long seed) {

        public static final int DEFAULT_LEAST_GROUP = 5;
        public static final long DEFAULT_SEED = 1;

        public Settings {
            languages = List.copyOf(languages);
            teams = List.copyOf(teams);
            weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        }

        /** Returns what holds where there is no {@code assessment.yaml}. */
        public static Settings defaults() {
            return new Settings(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(Language.EN),
                    List.of(),
                    Map.of(),
                    DEFAULT_LEAST_GROUP,
                    false,
                    DEFAULT_SEED);
        }
    }

    /** Returns the teams of some answers: those of the assessment in its order, then the others by id. */
    public List<Team> teams(Set<Id> answering) {
        var teams = new ArrayList<>(settings.teams());
        var others = new TreeSet<>(answering);
        settings.teams().forEach(team -> others.remove(team.id()));
        others.forEach(team -> teams.add(Team.unnamed(team)));
        return teams;
    }

    /** Returns what the finished sheets of a questionnaire say. */
    Answers answers(Questionnaire questionnaire) {
        return answers.getOrDefault(
                questionnaire.id(), new Answers(new Codebook(questionnaire), settings.commentsShown()));
    }
}
