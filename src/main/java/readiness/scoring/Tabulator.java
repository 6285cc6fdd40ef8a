package readiness.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import readiness.answers.Codebook;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.answers.Interview;
import readiness.answers.Recoding;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.tally.CodeTally;
import readiness.tally.Columns;
import readiness.tally.CopyTally;
import readiness.tally.QualityTally;

/**
 * Counts the finished sheets of one questionnaire as they come, and makes a {@link Tabulation} of them. It takes room
 * for subjects, roles and questions, and for sheets only where the pool of respondents needs it.
 */
public final class Tabulator {

    /** With more roles in their own words, respondents named something else: then there are no results by role. */
    private static final int MOST_ROLES = 100;

    private static final String NO_ROLE = "";

    private final Codebook codebook;
    private final Columns waiting;
    private final List<CodeTally> questions;
    private final QualityTally quality;
    private final PoolTally pool;
    private final SheetRemoval removal;
    private final SubjectGroups organisation;
    private final Map<Id, SubjectGroups> subjects = new HashMap<>();
    private int groups;

    /** Returns a tabulator that has counted no sheet. */
    public Tabulator(Codebook codebook) {
        this.codebook = codebook;
        this.waiting = new Columns(codebook);
        this.questions = IntStream.range(0, codebook.questions().size())
                .mapToObj(question -> new CodeTally(codebook, question))
                .toList();
        this.quality = new QualityTally(codebook);
        this.pool = new PoolTally(codebook);
        this.removal = new SheetRemoval(codebook);
        this.organisation = new SubjectGroups(0, "");
    }

    /** A team, a customer or the organisation, with the number of a group for each role of its respondents. */
    private final class SubjectGroups {

        private final int number;
        private final long nameNumber;
        private final Map<String, Integer> groupOfRole = new TreeMap<>();
        private int respondents;

        private SubjectGroups(int number, String name) {
            this.number = number;
            this.nameNumber = CopyTally.subject(name);
        }

        private int group(String role) {
            boolean isKept = groupOfRole.containsKey(role) || !hasTooManyRoles();
            return groupOfRole.computeIfAbsent(isKept ? role : NO_ROLE, unknown -> groups++);
        }

        private boolean hasTooManyRoles() {
            return groupOfRole.size() - (groupOfRole.containsKey(NO_ROLE) ? 1 : 0) > MOST_ROLES;
        }

        /** Returns the roles that its respondents have, in the questionnaire's order; free words by the alphabet. */
        private List<String> roles() {
            if (hasTooManyRoles()) {
                return List.of();
            }
            var known = codebook.questionnaire().roles();
            return known.isEmpty()
                    ? groupOfRole.keySet().stream()
                            .filter(role -> !role.equals(NO_ROLE))
                            .toList()
                    : known.stream()
                            .map(role -> role.id().name())
                            .filter(groupOfRole::containsKey)
                            .toList();
        }

        private void writeTo(CountWriter out, String name) {
            out.words(name);
            out.number(number);
            out.number(respondents);
            out.number(groupOfRole.size());
            groupOfRole.forEach((role, group) -> {
                out.words(role);
                out.number(group);
            });
        }

        /** Adds what was written behind the number of another subject, and learns the numbers of its groups. */
        private void addFrom(CountReader in, Map<Integer, Integer> groupOf) {
            respondents += in.count();
            for (int roles = in.count(); roles > 0; roles--) {
                int own = group(in.words());
                groupOf.put(in.count(), own);
            }
        }

        private int[] allGroups() {
            return groupOfRole.values().stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /**
     * Counts one more sheet.
     *
     * @param about the team or customer; empty for the organisation
     * @param role the id of one of the questionnaire's roles, or free words where it has none; empty for no role
     */
    public void add(Optional<Id> about, Optional<String> role, Interview interview) {
        SubjectGroups subject = about.map(this::subject).orElse(organisation);
        subject.respondents++;
        waiting.add(subject.number, subject.nameNumber, subject.group(role.orElse(NO_ROLE)), interview);
        removal.add(about, interview);
        if (waiting.isFull()) {
            count();
        }
    }

    private SubjectGroups subject(Id id) {
        return subjects.computeIfAbsent(id, unknown -> new SubjectGroups(1 + subjects.size(), id.name()));
    }

    /** Returns the count of sheets that are copies. */
    public CopyTally copies() {
        count();
        return quality.copies();
    }

    /** Writes everything that was counted but the copies, which may be spread over several tabulators. */
    public void writeTo(CountWriter out) {
        count();
        codebook.writeTo(out);
        out.number(1 + subjects.size());
        organisation.writeTo(out, "");
        subjects.forEach((id, subject) -> subject.writeTo(out, id.name()));
        questions.forEach(question -> question.writeTo(out));
        quality.writeTo(out);
        pool.writeTo(out);
        removal.writeTo(out);
    }

    /** Adds what another tabulator of the same questionnaire has written. */
    public void addFrom(CountReader in) {
        var recoding = Recoding.read(in, codebook);
        var subjectOf = new HashMap<Integer, Integer>();
        var groupOf = new HashMap<Integer, Integer>();
        for (int left = in.count(); left > 0; left--) {
            String name = in.words();
            SubjectGroups subject = name.isEmpty() ? organisation : subject(new Id(name));
            subjectOf.put(in.count(), subject.number);
            subject.addFrom(in, groupOf);
        }
        questions.forEach(question -> question.addFrom(in, groupOf::get, recoding));
        quality.addFrom(in, recoding);
        pool.addFrom(in, subjectOf::get);
        removal.addFrom(in, recoding);
    }

    /** Returns the teams or customers that have a sheet so far, by id. */
    public Set<Id> subjects() {
        return Collections.unmodifiableSet(new TreeSet<>(subjects.keySet()));
    }

    /** Returns the tables of all sheets so far. */
    public Tabulation tabulation() {
        count();
        var bySubject = new TreeMap<Id, Scorecard>();
        subjects.forEach((id, subject) -> bySubject.put(id, scorecard(Optional.of(id), subject)));
        return new Tabulation(
                scorecard(Optional.empty(), new SubjectGroups(1 + subjects.size(), "")),
                scorecard(Optional.empty(), organisation),
                bySubject,
                pool.pool(),
                quality.quality(),
                removal.withoutEach());
    }

    private void count() {
        questions.forEach(question -> question.add(waiting, waiting.groups(), groups));
        quality.add(waiting);
        pool.add(waiting);
        waiting.clear();
    }

    private Scorecard scorecard(Optional<Id> id, SubjectGroups subject) {
        var scores = IntStream.range(0, questions.size())
                .mapToObj(question -> score(question, subject))
                .toList();
        return Scorecard.of(codebook.questionnaire(), id, subject.respondents, scores, answering(subject));
    }

    private QuestionScore score(int question, SubjectGroups subject) {
        var tally = questions.get(question);
        var roles = new LinkedHashMap<String, QuestionScore.RoleAnswers>();
        subject.roles()
                .forEach(role -> roles.put(
                        role,
                        QuestionScore.RoleAnswers.of(
                                tally.counts(Objects.requireNonNull(subject.groupOfRole.get(role))))));
        return QuestionScore.of(
                codebook.questions().get(question), subject.respondents, tally.counts(subject.allGroups()), roles);
    }

    /** Returns how many respondents have a score in each facet, and in each dimension. */
    private Map<Id, Integer> answering(SubjectGroups subject) {
        var answering = new HashMap<Id, Integer>();
        List<Id> facets = codebook.facets();
        for (int facet = 0; facet < facets.size(); facet++) {
            answering.put(facets.get(facet), pool.answering(subject.number, facet));
        }
        for (Dimension dimension : codebook.questionnaire().dimensions()) {
            var counts = new ArrayList<Integer>(List.of(0));
            for (Facet facet : dimension.facets()) {
                counts.add(answering.getOrDefault(facet.id(), 0));
            }
            answering.put(dimension.id(), counts.stream().max(Integer::compare).orElse(0));
        }
        return answering;
    }
}
