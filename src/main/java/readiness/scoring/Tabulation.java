package readiness.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readiness.answers.Interview;
import readiness.problem.Location;
import readiness.questionnaire.Codebook;
import readiness.questionnaire.Id;

/**
 * All finished sheets of one questionnaire, counted as they come: by team, and over all for how well they measure. It
 * takes room for teams and questions, and not for sheets.
 */
public final class Tabulation {

    /** So many voices are kept at most; more tell nothing more about how people differ. */
    static final int MOST_VOICES = 20_000;

    private final Codebook codebook;
    private final int mostVoices;
    private final QualityTally quality;
    private final Map<Id, Tally> teams = new TreeMap<>();
    private final Tally organisation;
    private long sheets;
    private int voices;
    private long stride = 1;

    private Tabulation(Codebook codebook, int mostVoices) {
        this.codebook = codebook;
        this.mostVoices = mostVoices;
        this.quality = new QualityTally(codebook);
        this.organisation = new Tally(codebook);
    }

    /** Returns the tabulation of no sheet at all. */
    public Tabulation(Codebook codebook) {
        this(codebook, MOST_VOICES);
    }

    /** Returns a tabulation of few sheets, which is to be added to that of all. */
    public static Tabulation ofPart(Codebook codebook) {
        return new Tabulation(codebook, Integer.MAX_VALUE);
    }

    /**
     * Counts one more sheet.
     *
     * @param team nothing for the organisation
     * @param location where the sheet stands
     */
    public void add(Optional<Id> team, Location location, Interview interview) {
        Tally tally = tally(team);
        tally.add(interview);
        quality.add(location, interview);
        if (sheets % stride == 0) {
            tally.keep(sheets, interview);
            voices++;
        }
        sheets++;
        thin();
    }

    /** Counts the sheets of a part, which come after those that were counted so far. */
    public void addAll(Tabulation part) {
        part.teams.forEach((id, tally) -> addAll(tally(Optional.of(id)), tally));
        addAll(organisation, part.organisation);
        quality.addAll(part.quality);
        sheets += part.sheets;
        thin();
    }

    private void addAll(Tally tally, Tally part) {
        tally.addAll(part);
        voices += tally.keepAll(part, sheets, stride);
    }

    private Tally tally(Optional<Id> team) {
        return team.isPresent() ? teams.computeIfAbsent(team.get(), id -> new Tally(codebook)) : organisation;
    }

    /** Returns the teams that are spoken about, by id. */
    public Set<Id> teams() {
        return Collections.unmodifiableSet(teams.keySet());
    }

    /** Returns what the sheets of a team come to, or those about the organisation. */
    public Scorecard scorecard(Optional<Id> team) {
        Tally tally = team.isPresent() ? teams.get(team.get()) : organisation;
        return (tally == null ? new Tally(codebook) : tally).scorecard(team);
    }

    /** Returns how well all sheets measure what they should. */
    public AnswerQuality quality() {
        return quality.quality();
    }

    /** Keeps every second voice while they are too many: those left are spread over all sheets as evenly as before. */
    private void thin() {
        while (voices > mostVoices) {
            stride *= 2;
            voices = organisation.thin(stride)
                    + teams.values().stream()
                            .mapToInt(tally -> tally.thin(stride))
                            .sum();
        }
    }
}
