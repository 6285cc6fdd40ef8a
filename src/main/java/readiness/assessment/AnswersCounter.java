package readiness.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readiness.answers.AnswerSheet;
import readiness.answers.Codebook;
import readiness.answers.CountReader;
import readiness.answers.CountWriter;
import readiness.answers.Response;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.scoring.Tabulator;
import readiness.tally.CopyTally;

/** Counts the finished sheets of one questionnaire as they come, and makes {@link Answers} of them. */
public final class AnswersCounter {

    /** Sorted by their own words, so that the order says nothing about whose they are. */
    private static final Comparator<Remark> BY_WORDS =
            Comparator.comparingInt(Remark::question).thenComparing(Remark::words);

    private final Codebook codebook;
    private final boolean commentsShown;
    private final Tabulator tabulator;
    private final Map<Id, List<Remark>> remarks = new TreeMap<>();
    private final List<Remark> onOrganisation = new ArrayList<>();

    /** What somebody wrote to the question of this number. */
    private record Remark(int question, String words) {}

    /**
     * Returns a counter that has counted nothing.
     *
     * @param commentsShown whether what people write is kept
     */
    public AnswersCounter(Codebook codebook, boolean commentsShown) {
        this.codebook = codebook;
        this.commentsShown = commentsShown;
        this.tabulator = new Tabulator(codebook);
    }

    /** Counts a finished sheet. */
    public void add(AnswerSheet sheet) {
        tabulator.add(sheet.subject(), sheet.role(), sheet.interview());
        keepRemarks(sheet);
    }

    /** Returns the teams or customers that have a sheet so far. */
    public Set<Id> subjects() {
        return tabulator.subjects();
    }

    /** Returns all sheets so far, counted. */
    public Answers answers() {
        var comments = new TreeMap<Id, List<Subject.Comment>>();
        remarks.forEach((subject, own) -> comments.put(subject, comments(own)));
        return new Answers(tabulator.tabulation(), comments, comments(onOrganisation));
    }

    /** Returns the count of sheets that are copies. */
    public CopyTally copies() {
        return tabulator.copies();
    }

    /** Writes everything that was counted but the copies, which may be spread over several counters. */
    public void writeTo(CountWriter out) {
        tabulator.writeTo(out);
        write(out, onOrganisation);
        out.number(remarks.size());
        remarks.forEach((subject, own) -> {
            out.words(subject.name());
            write(out, own);
        });
    }

    private static void write(CountWriter out, List<Remark> remarks) {
        out.number(remarks.size());
        remarks.forEach(remark -> {
            out.number(remark.question);
            out.words(remark.words);
        });
    }

    /** Adds what another counter of the same questionnaire has written. */
    public void addFrom(CountReader in) {
        tabulator.addFrom(in);
        addRemarks(in, onOrganisation);
        for (int left = in.count(); left > 0; left--) {
            addRemarks(in, remarks.computeIfAbsent(new Id(in.words()), unknown -> new ArrayList<>()));
        }
    }

    private static void addRemarks(CountReader in, List<Remark> own) {
        for (int left = in.count(); left > 0; left--) {
            own.add(new Remark(in.count(), in.words()));
        }
    }

    private List<Subject.Comment> comments(List<Remark> own) {
        return own.stream()
                .sorted(BY_WORDS)
                .map(remark -> new Subject.Comment(codebook.questions().get(remark.question), remark.words))
                .toList();
    }

    private void keepRemarks(AnswerSheet sheet) {
        if (!commentsShown && sheet.subject().isPresent()) {
            return; // nothing of it is kept, as of most
        }
        var kept = sheet.subject()
                .map(id -> remarks.computeIfAbsent(id, unknown -> new ArrayList<>()))
                .orElse(onOrganisation);
        List<Question> questions = codebook.questions();
        for (int question = 0; question < questions.size(); question++) {
            Response response = sheet.interview().response(question);
            if (response != null && !sheet.interview().state(question).isHidden()) {
                boolean isFact =
                        sheet.subject().isEmpty() && questions.get(question).fact();
                keep(kept, question, commentsShown || isFact ? words(response.answer()) : null);
                keep(kept, question, commentsShown ? response.comment().orElse(null) : null);
            }
        }
    }

    /** Returns the respondent's own words; null where the answer is of another kind. */
    private static @Nullable String words(Answer answer) {
        return answer.<Optional<String>>fold(
                        chosen -> Optional.empty(),
                        quantity -> Optional.empty(),
                        words -> Optional.of(words.text()),
                        Optional::empty,
                        notApplicable -> Optional.empty())
                .orElse(null);
    }

    private static void keep(List<Remark> kept, int question, @Nullable String words) {
        if (words != null) {
            kept.add(new Remark(question, words));
        }
    }
}
