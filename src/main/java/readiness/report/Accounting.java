package readiness.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.page.PageWording;
import readiness.problem.Code;
import readiness.problem.Severity;
import readiness.problem.Unread;

/** How many people's answers were read, how many count, and why the others do not. */
record Accounting(Result result, PageWording wording) {

    /** With a smaller share of usable answers the recommendation itself says so. */
    private static final double LEAST_SHARE = 0.9;

    private static final Set<Code> LOSSES = Set.of(Code.DRAFT_LEFT_OUT, Code.SHEET_LEFT_OUT, Code.LINES_LEFT_OUT);

    /** The answers to one questionnaire: those that count, and those that are unfinished or have an error. */
    private record Usable(QuestionnaireResult of, int counted, int lost) {

        int all() {
            return counted + lost;
        }

        double share() {
            return all() == 0 ? 1 : (double) counted / all();
        }
    }

    /** Returns whether anything does not count. */
    boolean hasLosses() {
        return result.account().read() > result.account().counted();
    }

    /** Returns the account in a sentence. */
    String sentence() {
        var account = result.account();
        var reasons = new ArrayList<String>();
        add(reasons, "drafts", account.drafts());
        add(reasons, "refused", account.refused());
        add(reasons, "out-of-period", account.outOfPeriod());
        add(reasons, "empty", account.empty());
        add(reasons, "repeated", account.repeated());
        add(reasons, "tests", account.tests());
        return reasons.isEmpty()
                ? wording.say("account-all", account.counted())
                : wording.say(
                        "account-some",
                        account.read(),
                        account.counted(),
                        wording.list(reasons),
                        result.questionnaires().size());
    }

    private void add(List<String> reasons, String name, int number) {
        if (number > 0) {
            reasons.add(wording.say("account-" + name, number));
        }
    }

    /** Returns what has to be said before anything else: what could not be read, and that too little could be used. */
    Optional<String> warning() {
        var sentences = Stream.of(questionnaires(), unread(), tooFew())
                .flatMap(Optional::stream)
                .toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    /** Returns the questionnaires that have errors, and are not among the results for it. */
    private Optional<String> questionnaires() {
        var read = result.questionnaires().stream()
                .map(each -> each.questionnaire().id().name())
                .toList();
        var missing = result.notes().stream()
                .filter(note -> note.code().severity() == Severity.ERROR)
                .flatMap(note -> note.questionnaire().stream())
                .filter(id -> !read.contains(id))
                .distinct()
                .map(id -> wording.say("quoted", id))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.say("account-unread-questionnaires", wording.list(missing), missing.size()));
    }

    /** Returns how many files, and lines of others, are missing because they could not be read. */
    private Optional<String> unread() {
        var unread = Unread.of(result.notes());
        return unread.isNothing()
                ? Optional.empty()
                : Optional.of(wording.say("account-unread-" + unread.extent().key(), unread.files(), unread.lines()));
    }

    private Optional<String> tooFew() {
        return result.questionnaires().stream()
                .map(this::usable)
                .min(Comparator.comparingDouble(Usable::share))
                .filter(usable -> usable.share() < LEAST_SHARE)
                .map(usable -> wording.say(
                        usable.counted == 0 ? "account-warning-none" : "account-warning",
                        wording.text(usable.of.questionnaire().title()),
                        usable.counted,
                        usable.all()));
    }

    private Usable usable(QuestionnaireResult each) {
        int lost = result.notes().stream()
                .filter(note -> LOSSES.contains(note.code()))
                .filter(note -> note.questionnaire()
                        .equals(Optional.of(each.questionnaire().id().name())))
                .mapToInt(note -> note.count())
                .sum();
        int counted = each.subjects().stream()
                .mapToInt(subject -> subject.sheets().counted())
                .sum();
        return new Usable(each, counted, lost);
    }
}
