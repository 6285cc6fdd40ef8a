package readiness.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Text;
import readiness.wording.Language;

/**
 * The settings of an assessment: the file {@code assessment.yaml}, or the defaults where there is none.
 *
 * @param languages of the report; the first is the main one
 * @param teams in the order in which they are shown
 * @param customers likewise, for questionnaires about customers
 * @param weights by questionnaire, then by criterion; they replace the questionnaire's own
 * @param leastGroup the least number of respondents of which more than means may be shown (method, section 9)
 * @param previous the folder of an earlier assessment, as written
 * @param seed where the random draws start
 */
public record Settings(
        Optional<String> title,
        Organisation organisation,
        Period period,
        List<Language> languages,
        List<Team> teams,
        List<Team> customers,
        Map<Id, Map<Id, Double>> weights,
        int leastGroup,
        boolean commentsShown,
        Optional<String> previous,
        Optional<Reader> readBy,
        long seed) {

    public static final int DEFAULT_LEAST_GROUP = 5;
    public static final long DEFAULT_SEED = 1;

    public Settings {
        languages = List.copyOf(languages);
        teams = List.copyOf(teams);
        customers = List.copyOf(customers);
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /**
     * The organisation that is assessed.
     *
     * @param size how many people were asked about it, positive
     */
    public record Organisation(Optional<String> name, OptionalInt size) {

        /** An organisation without a name and a size. */
        public static final Organisation UNNAMED = new Organisation(Optional.empty(), OptionalInt.empty());
    }

    /**
     * The days of the assessment. Sheets are held against it only where it has a first day.
     *
     * @param since the first day whose sheets count
     * @param date the day of the assessment, the last whose sheets count
     */
    public record Period(Optional<LocalDate> since, Optional<LocalDate> date) {

        /** A period without a first and a last day. */
        public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

        /** Returns whether sheets of this day count although the assessment was before. */
        public boolean isOutrunBy(LocalDate day) {
            return isAfter(day) && includes(day);
        }

        /** Returns whether sheets of this day count. */
        public boolean includes(LocalDate day) {
            return since.isEmpty() || !(day.isBefore(since.get()) || isAfter(day));
        }

        private boolean isAfter(LocalDate day) {
            return date.isPresent() && day.isAfter(date.get());
        }
    }

    /** Who reads the answers: survey and form say it. */
    public record Reader(Optional<Text> name, Optional<String> email) {}

    /** Returns the settings of an assessment without {@code assessment.yaml}. */
    public static Settings defaults() {
        return new Settings(
                Optional.empty(),
                Organisation.UNNAMED,
                Period.ALWAYS,
                List.of(Language.EN),
                List.of(),
                List.of(),
                Map.of(),
                DEFAULT_LEAST_GROUP,
                false,
                Optional.empty(),
                Optional.empty(),
                DEFAULT_SEED);
    }

    /** Returns the same settings with these weights. */
    public Settings weighing(Map<Id, Map<Id, Double>> others) {
        return new Settings(
                title,
                organisation,
                period,
                languages,
                teams,
                customers,
                others,
                leastGroup,
                commentsShown,
                previous,
                readBy,
                seed);
    }

    /** Returns the day of the assessment as it is written, {@code 2026-03-31}. */
    public Optional<String> date() {
        return period.date().map(LocalDate::toString);
    }

    /** Returns the listed teams or customers of this kind; empty for the organisation. */
    public List<Team> listed(About about) {
        return switch (about) {
            case TEAM -> teams;
            case CUSTOMER -> customers;
            case ORGANISATION -> List.of();
        };
    }

    /** Returns how many people were asked about the organisation, or about a team or customer of this id. */
    public OptionalInt sizeOf(About about, Optional<Id> subject) {
        return subject.isEmpty()
                ? organisation.size()
                : listed(about).stream()
                        .filter(team -> team.id().equals(subject.get()))
                        .findFirst()
                        .map(Team::size)
                        .orElse(OptionalInt.empty());
    }
}
