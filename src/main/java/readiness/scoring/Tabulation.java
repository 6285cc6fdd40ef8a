package readiness.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.problem.Location;
import readiness.questionnaire.Id;

/**
 * All finished sheets of one questionnaire, counted as they come: by team, and over all for how well they measure. It
 * takes room for teams and questions, and not for sheets.
 */
public final class Tabulation {

    /** So many voices are kept at most; more tell nothing more about how people differ. */
    static final int MOST_VOICES = 20_000;

    private final Codebook codebook;
    private final Columns waiting;
    private final List<CodeTally> questions;
    private final QualityTally quality;
    private final Map<Id, Group> teams = new HashMap<>();
    private final Group organisation = new Group(0);
    private long sheets;
    private int voices;
    private long stride = 1;

    /** Returns the tabulation of no sheet at all. */
    public Tabulation(Codebook codebook) {
        this.codebook = codebook;
        this.waiting = new Columns(codebook);
        this.questions = IntStream.range(0, codebook.questions().size())
                .mapToObj(question -> new CodeTally(codebook, question))
                .toList();
        this.quality = new QualityTally(codebook);
    }

    /** The respondents of a team, or of the organisation. */
    private static final class Group {

        private final int number;
        private final List<Kept> voices = new ArrayList<>();
        private int respondents;

        private Group(int number) {
            this.number = number;
        }

        /** Keeps one voice of so many, and returns how many those are. */
        private int thin(long stride) {
            voices.removeIf(kept -> kept.number % stride != 0);
            return voices.size();
        }
    }

    /** A respondent's interview, and how many sheets came before. */
    private record Kept(long number, Interview interview) {}

    /**
     * Counts one more sheet.
     *
     * @param team nothing for the organisation
     * @param location where the sheet stands
     */
    public void add(Optional<Id> team, Location location, Interview interview) {
        Group group =
                team.isPresent() ? teams.computeIfAbsent(team.get(), id -> new Group(1 + teams.size())) : organisation;
        group.respondents++;
        waiting.add(group.number, interview);
        if (waiting.isFull()) {
            count();
        }
        quality.add(location, interview);
        if (sheets % stride == 0) {
            group.voices.add(new Kept(sheets, interview));
            voices++;
            thin();
        }
        sheets++;
    }

    /** Returns the teams that are spoken about, by id. */
    public Set<Id> teams() {
        return Collections.unmodifiableSet(new TreeSet<>(teams.keySet()));
    }

    /** Returns what the sheets of a team come to, or those about the organisation. */
    public Scorecard scorecard(Optional<Id> team) {
        count();
        Group group = team.isPresent() ? teams.getOrDefault(team.get(), new Group(1 + teams.size())) : organisation;
        return Scorecard.of(
                codebook.questionnaire(),
                team,
                group.respondents,
                questions.stream().map(question -> question.score(group.number)).toList(),
                group.voices.stream()
                        .map(kept -> RespondentScores.of(codebook, kept.interview))
                        .toList());
    }

    /** Returns how well all sheets measure what they should. */
    public AnswerQuality quality() {
        count();
        return quality.quality();
    }

    private void count() {
        questions.forEach(question -> question.add(waiting, waiting.groups(), 1 + teams.size()));
        quality.add(waiting);
        waiting.clear();
    }

    /** Keeps every second voice while they are too many: those left are spread over all sheets as evenly as before. */
    private void thin() {
        while (voices > MOST_VOICES) {
            stride *= 2;
            voices = organisation.thin(stride)
                    + teams.values().stream()
                            .mapToInt(group -> group.thin(stride))
                            .sum();
        }
    }
}
