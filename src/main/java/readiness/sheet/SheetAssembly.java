package readiness.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readiness.answers.AnswerSheet;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.answers.Interview;
import readiness.answers.Response;
import readiness.answers.SheetDate;
import readiness.answers.State;
import readiness.document.ProblemLog;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.questionnaire.About;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;

/**
 * One answer sheet while it is read, with the rules that hold for every sheet, be it a YAML document, a row of a table
 * or a line of JSON. Enter the values of its keys and its answers, then {@link #finish}.
 */
public final class SheetAssembly {

    private final Codebook codebook;
    private final Location start;
    private final ProblemLog problems;

    /** Where the problems of this sheet begin. */
    private final int mark;

    private final CodedResponse[] responses;
    private final List<Unreadable> unreadable = new ArrayList<>(0);

    /** The questions whose answers nobody has put down. */
    private final BitSet assumed = new BitSet();

    private Optional<Id> subject = Optional.empty();
    private Optional<String> respondent = Optional.empty();
    private Optional<String> role = Optional.empty();
    private Optional<SheetDate> date = Optional.empty();
    private boolean draft;

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

    /** Where the parts of a sheet are; only asked for where a message needs a place. */
    public interface Places {

        /** Returns the place of a key's value; empty where the sheet does not have the key. */
        Optional<Location> key(SheetKey key);

        /** Returns the place of a question; empty where the sheet does not have it. */
        Optional<Location> question(int question);

        /** Returns the place where the answers begin. */
        Location answers();
    }

    void subject(Id value) {
        subject = Optional.of(value);
    }

    void respondent(String value) {
        respondent = Optional.of(value);
    }

    void role(String value) {
        role = Optional.of(value);
    }

    void date(SheetDate value) {
        date = Optional.of(value);
    }

    void draft(boolean value) {
        draft = value;
    }

    /** Enters what was put down for a question; a blank, too. */
    public void answer(int question, CodedResponse response) {
        responses[question] = response;
    }

    /** Enters that none of the options of a question was chosen, as far as anybody can see: nobody is told about it. */
    public void none(int question) {
        var response = new Response(new Answer.Chosen(List.of()), Optional.empty());
        responses[question] = CodedResponse.of(codebook, question, response);
        assumed.set(question);
    }

    /** Enters the errors of an answer that cannot be used. */
    public void unreadable(int question, List<Problem> errors) {
        unreadable.add(new Unreadable(question, errors));
    }

    /** Returns the finished sheet; empty where an error leaves it out, which is reported. */
    public Optional<AnswerSheet> finish(Places places) {
        var sheet = checked(places);
        problems.attribute(mark, codebook.questionnaire().id().name());
        return sheet;
    }

    private Optional<AnswerSheet> checked(Places places) {
        var interview = Interview.of(codebook, responses, Optional.empty());
        report(interview);
        if (!hasErrors()) {
            warnOfUnheard(interview, places);
            if (!draft) {
                warnOfRequired(interview, places);
            }
        }
        if (draft) {
            problems.add(places.key(SheetKey.STATE).orElse(start), Code.DRAFT_LEFT_OUT);
        }
        if (hasErrors()) {
            problems.add(start, Code.SHEET_LEFT_OUT);
            return Optional.empty();
        }
        return Optional.of(new AnswerSheet(
                codebook.questionnaire().id(),
                start,
                subject,
                respondent,
                Optional.empty(),
                date,
                draft,
                0,
                interview));
    }

    /**
     * Reports a team that is missing, or that a sheet about the organisation has.
     *
     * @param given where the team is; empty where the sheet has none
     */
    public void checkTeam(Optional<Location> given) {
        Questionnaire questionnaire = codebook.questionnaire();
        if (questionnaire.about() == About.TEAM && given.isEmpty()) {
            problems.add(start, Code.MISSING_TEAM, questionnaire.id().name());
        }
        if (questionnaire.about() == About.ORGANISATION && given.isPresent()) {
            problems.add(given.get(), Code.NEEDLESS_TEAM, questionnaire.id().name());
        }
    }

    private boolean hasErrors() {
        return problems.hasErrorsSince(mark);
    }

    /**
     * Reports the unreadable answers, but for those that are not heard (method, section 1). Where the sheet has any
     * other error, it is not known which those are.
     */
    private void report(Interview interview) {
        unreadable.stream()
                .filter(answer -> interview.state(answer.question) != State.HIDDEN)
                .forEach(answer -> answer.problems.forEach(problems::add));
        if (hasErrors()) {
            unreadable.stream()
                    .filter(answer -> interview.state(answer.question) == State.HIDDEN)
                    .forEach(answer -> answer.problems.forEach(problems::add));
        }
    }

    private void warnOfUnheard(Interview interview, Places places) {
        for (int question : codebook.conditional()) {
            boolean given = interview.response(question) != null
                    || unreadable.stream().anyMatch(answer -> answer.question == question);
            if (given && !assumed.get(question) && interview.state(question) == State.HIDDEN) {
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
            if (interview.state(question) == State.BLANK) {
                problems.add(
                        places.question(question).orElseGet(places::answers),
                        Code.REQUIRED_BLANK,
                        codebook.questions().get(question).id().name());
            }
        }
    }
}
