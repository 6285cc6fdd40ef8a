package readiness.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.answers.Interview;
import readiness.answers.Response;
import readiness.answers.SheetDate;
import readiness.answers.State;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.RespondentRole;
import readiness.source.ProblemLog;

/**
 * One answer sheet while it is read, with the rules that hold for every sheet, be it a YAML document, a row of a table
 * or a line of JSON. Enter the values of its keys and its answers, then {@link #finish}.
 */
public final class SheetAssembly implements SheetFields {

    private static final List<SheetKey> SUBJECTS = List.of(SheetKey.TEAM, SheetKey.CUSTOMER);

    private final Codebook codebook;
    private final Location start;
    private final ProblemLog problems;

    /** Where the problems of this sheet begin. */
    private final int mark;

    private final CodedResponse[] responses;

    /** Hardly any sheet has one. */
    private List<Unreadable> unreadable = List.of();

    /** The questions whose answers are assumed, not written; null where none is. */
    private @Nullable BitSet assumed;

    private Optional<Id> team = Optional.empty();
    private Optional<Id> customer = Optional.empty();
    private Optional<String> respondent = Optional.empty();
    private Optional<String> role = Optional.empty();
    private Optional<SheetDate> date = Optional.empty();
    private Optional<String> digest = Optional.empty();
    private boolean draft;
    private boolean usable = true;
    private boolean ofOtherVersion;
    private int unknownQuestions;

    /**
     * @param start where the sheet begins
     * @param mark where its problems begin in the log
     */
    public SheetAssembly(Codebook codebook, Location start, ProblemLog problems, int mark) {
        this.codebook = codebook;
        this.start = start;
        this.problems = problems;
        this.mark = mark;
        this.responses = new CodedResponse[codebook.questions().size()];
        Arrays.fill(responses, CodedResponse.BLANK);
    }

    /** An answer that cannot be used, and why. */
    private record Unreadable(int question, List<Problem> problems) {}

    /** Where what a sheet says stands; only asked for where a message needs a place. */
    public interface Places {

        /** Returns whether the sheet has a key. */
        boolean has(SheetKey key);

        /** Returns the place of a key's value; empty where the sheet does not have the key. */
        Optional<Location> key(SheetKey key);

        /** Returns the place of a question; empty where the sheet does not have it. */
        Optional<Location> question(int question);

        /** Returns the place where the answers begin. */
        Location answers();
    }

    @Override
    public void team(Id value) {
        team = Optional.of(value);
    }

    @Override
    public void customer(Id value) {
        customer = Optional.of(value);
    }

    @Override
    public void respondent(String value) {
        respondent = Optional.of(value);
    }

    @Override
    public void role(String value) {
        role = Optional.of(value);
    }

    @Override
    public void date(SheetDate value) {
        date = Optional.of(value);
    }

    @Override
    public void draft(boolean value) {
        draft = value;
    }

    @Override
    public void digest(String value) {
        digest = Optional.of(value);
    }

    /** Notes that the sheet cannot be used: it is not known what it answers, or whose it is. */
    @Override
    public void spoil() {
        usable = false;
    }

    /** Notes that the sheet was filled in with another version of the questionnaire. */
    void ofOtherVersion() {
        ofOtherVersion = true;
    }

    /** Counts an answer to a question that the questionnaire does not have. */
    void unknownQuestion() {
        unknownQuestions++;
    }

    /** Enters what was put down for a question; a blank, too. */
    public void answer(int question, CodedResponse response) {
        responses[question] = response;
    }

    /** Returns whether nothing was entered for a question, not even an error. */
    public boolean isLeftBlank(int question) {
        return responses[question].isLeftBlank();
    }

    /**
     * Enters that no option was chosen, or no, where that is an option: an assumption, which is not reported even where
     * the question is hidden.
     *
     * @param comment what was said beside it
     */
    public void none(int question, Optional<String> comment) {
        boolean isYesNo = codebook.questions().get(question).format().choices().contains(Id.NO);
        var chosen = new Answer.Chosen(isYesNo ? List.of(Id.NO) : List.of());
        var response = new Response(chosen, comment);
        responses[question] = CodedResponse.of(codebook, question, response);
        assumed = assumed == null ? new BitSet() : assumed;
        assumed.set(question);
    }

    /** Enters the errors of an answer that cannot be used. */
    public void unreadable(int question, List<Problem> errors) {
        responses[question] = CodedResponse.UNREADABLE;
        unreadable = unreadable.isEmpty() ? new ArrayList<>() : unreadable;
        unreadable.add(new Unreadable(question, errors));
    }

    /**
     * Returns the finished sheet; empty where it is not known what it answers or whose it is, which is reported. An
     * answer with an error is reported, and counts as blank.
     */
    public Optional<AnswerSheet> finish(Places places) {
        var sheet = checked(places);
        problems.attribute(mark, codebook.questionnaire().id().name());
        return sheet;
    }

    private Optional<AnswerSheet> checked(Places places) {
        var ownRole = ownRole(places);
        var interview = Interview.of(codebook, responses, ownRole);
        report(interview);
        if (usable) {
            warnOfUnheard(interview, places);
            warnOfDigest(places);
            if (!draft && !interview.isEmpty()) {
                warnOfRequired(interview, places);
            }
        }
        if (draft) {
            problems.softenSince(mark);
            problems.add(places.key(SheetKey.STATE).orElse(start), Code.DRAFT_LEFT_OUT);
        } else if (!usable) {
            problems.add(start, Code.SHEET_LEFT_OUT);
        }
        return usable ? Optional.of(sheet(interview, ownRole.map(Id::name).or(this::freeRole))) : Optional.empty();
    }

    private AnswerSheet sheet(Interview interview, Optional<String> namedRole) {
        int wrong = 0;
        for (Unreadable answer : unreadable) {
            wrong += interview.isUnreadable(answer.question) ? 1 : 0;
        }
        return new AnswerSheet(
                codebook.questionnaire().id(),
                start,
                subject(),
                respondent,
                namedRole,
                date,
                draft,
                wrong + unknownQuestions,
                interview);
    }

    private Optional<Id> subject() {
        return switch (codebook.questionnaire().about()) {
            case TEAM -> team;
            case CUSTOMER -> customer;
            case ORGANISATION -> Optional.empty();
        };
    }

    /** Returns the role of the questionnaire that the sheet names; another one is reported. */
    private Optional<Id> ownRole(Places places) {
        var roles = codebook.questionnaire().roles();
        if (role.isEmpty() || roles.isEmpty()) {
            return Optional.empty();
        }
        var own = RoleNames.find(roles, role.get());
        if (own.isEmpty()) {
            problems.addChoice(
                    places.key(SheetKey.ROLE).orElse(start),
                    Code.UNKNOWN_ROLE,
                    Id.names(roles.stream().map(RespondentRole::id).toList()),
                    role.get());
        }
        return own;
    }

    /** Returns the words for a role that the sheet uses where the questionnaire has no roles, outer spaces aside. */
    private Optional<String> freeRole() {
        return codebook.questionnaire().roles().isEmpty()
                ? role.map(String::strip).filter(words -> !words.isEmpty())
                : Optional.empty();
    }

    /**
     * Reports a sheet that does not say which team or customer it is about, or that says so where it is about the
     * organisation.
     */
    public void checkSubject(Places places) {
        for (SheetKey key : SUBJECTS) {
            boolean isAsked = SheetKey.ofSubject(codebook.questionnaire().about())
                    .filter(key::equals)
                    .isPresent();
            if (isAsked != places.has(key)) {
                reportSubject(key, isAsked, places);
                spoil();
            }
        }
    }

    private void reportSubject(SheetKey key, boolean isMissing, Places places) {
        String name = codebook.questionnaire().id().name();
        if (isMissing) {
            problems.add(start, key == SheetKey.TEAM ? Code.MISSING_TEAM : Code.MISSING_CUSTOMER, name);
        } else {
            problems.add(places.key(key).orElse(start), Code.NEEDLESS_TEAM, name, key.key());
        }
    }

    /** Reports the unreadable answers to questions that were asked (method, section 1). */
    private void report(Interview interview) {
        for (Unreadable answer : unreadable) {
            if (interview.isUnreadable(answer.question)) {
                answer.problems.forEach(problems::add);
            }
        }
    }

    private void warnOfDigest(Places places) {
        if (!ofOtherVersion
                && digest.filter(written -> !written.equals(codebook.digest())).isPresent()) {
            problems.add(
                    places.key(SheetKey.DIGEST).orElse(start),
                    Code.OTHER_DIGEST,
                    codebook.questionnaire().id().name());
        }
    }

    private void warnOfUnheard(Interview interview, Places places) {
        for (int question : codebook.conditional()) {
            boolean given = interview.response(question) != null
                    || unreadable.stream().anyMatch(answer -> answer.question == question);
            boolean isAssumed = assumed != null && assumed.get(question);
            if (given && !isAssumed && interview.state(question).isHidden()) {
                problems.add(
                        places.question(question).orElseGet(places::answers),
                        Code.HIDDEN_ANSWERED,
                        codebook.questions().get(question).id().name());
            }
        }
    }

    /** Reports required questions that a finished sheet leaves blank. */
    private void warnOfRequired(Interview interview, Places places) {
        for (int question : codebook.required()) {
            if (interview.state(question) == State.BLANK && !interview.isUnreadable(question)) {
                problems.add(
                        places.question(question).orElseGet(places::answers),
                        Code.REQUIRED_BLANK,
                        codebook.questions().get(question).id().name());
            }
        }
    }
}
