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
import readiness.answers.Response;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.scoring.AnswerQuality;
import readiness.scoring.Scorecard;
import readiness.scoring.Tabulation;

/** What all finished sheets of one questionnaire say, counted as they come. */
public final class Answers {

    /** Sorted by their own words, so that nothing tells whose they are. */
    private static final Comparator<Remark> BY_WORDS =
            Comparator.comparingInt(Remark::question).thenComparing(Remark::words);

    private final Codebook codebook;
    private final boolean commentsShown;
    private final Tabulation tabulation;
    private final Map<Id, List<Remark>> remarks = new TreeMap<>();
    private final List<Remark> remarksOnOrganisation = new ArrayList<>();

    /** Something that somebody wrote to a question. */
    private record Remark(int question, String words) {}

    /**
     * Returns the answers of nobody.
     *
     * @param commentsShown whether what people write is kept
     */
    public Answers(Codebook codebook, boolean commentsShown) {
        this.codebook = codebook;
        this.commentsShown = commentsShown;
        this.tabulation = new Tabulation(codebook);
    }

    /** Counts a finished sheet. */
    public void add(AnswerSheet sheet) {
        tabulation.add(sheet.subject(), sheet.location(), sheet.interview());
        keepRemarks(sheet);
    }

    /** Returns the teams that are spoken about, by id. */
    public Set<Id> teams() {
        return tabulation.teams();
    }

    /** Returns what the sheets about a team, or about the organisation, come to. */
    Scorecard scorecard(Optional<Id> team) {
        return tabulation.scorecard(team);
    }

    AnswerQuality quality() {
        return tabulation.quality();
    }

    /** Returns what people wrote about a team, or about the organisation. */
    List<Subject.Comment> comments(Optional<Id> team) {
        return remarks(team).stream()
                .sorted(BY_WORDS)
                .map(remark -> new Subject.Comment(codebook.questions().get(remark.question), remark.words))
                .toList();
    }

    private List<Remark> remarks(Optional<Id> team) {
        return team.map(id -> remarks.computeIfAbsent(id, unknown -> new ArrayList<>()))
                .orElse(remarksOnOrganisation);
    }

    private void keepRemarks(AnswerSheet sheet) {
        var kept = remarks(sheet.subject());
        List<Question> questions = codebook.questions();
        for (int question = 0; question < questions.size(); question++) {
            Response response = sheet.interview().response(question);
            if (response != null && !sheet.interview().state(question).isHidden()) {
                boolean isFact = sheet.subject().isEmpty() && questions.get(question).fact();
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
