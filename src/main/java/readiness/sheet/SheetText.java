package readiness.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import readiness.answers.Response;
import readiness.document.TextSpans;
import readiness.problem.Checked;
import readiness.problem.Problem;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ScoreDigest;
import readiness.questionnaire.Version;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;

/**
 * The file of one answer sheet, as a text in which single answers are written and all else is left unchanged: comments,
 * order, spaces and what was written by hand.
 *
 * <p>Immutable: every change returns another text. Each is read again before it is returned, so that what reaches a
 * file can always be read, and means what was meant.
 */
public final class SheetText {

    private final String file;
    private final String text;
    private final Questionnaire questionnaire;
    private final SheetContents contents;

    private SheetText(String file, String text, Questionnaire questionnaire, SheetContents contents) {
        this.file = file;
        this.text = text;
        this.questionnaire = questionnaire;
        this.contents = contents;
    }

    /** Returns a draft without answers, with these fields behind the first two. */
    public static SheetText blank(Questionnaire questionnaire, Map<String, String> fields) {
        return read("", BlankSheet.bare(questionnaire, fields), questionnaire)
                .value()
                .orElseThrow();
    }

    /** Returns the sheet in this file for this questionnaire, or every error that prevents it from being resumed. */
    public static Checked<SheetText> open(Path file, Questionnaire questionnaire) {
        var problems = new ProblemLog();
        var text = new SourceFile(file.toString().replace('\\', '/'), file).text(problems);
        return text.map(found -> read(file.toString().replace('\\', '/'), found, questionnaire))
                .orElseGet(() -> Checked.nothing(problems.all()));
    }

    /** Returns the sheet that this text is. */
    public static Checked<SheetText> read(String file, String text, Questionnaire questionnaire) {
        var problems = new ProblemLog();
        var contents = new DraftReader(questionnaire, problems).read(file, text);
        return problems.hasErrors() || contents.isEmpty()
                ? Checked.nothing(problems.all())
                : Checked.of(new SheetText(file, text, questionnaire, contents.get()), problems.all());
    }

    /** Returns the text for the file. */
    public String text() {
        return text;
    }

    /** Returns the answers that the questionnaire takes. */
    public Map<Id, Response> responses() {
        return contents.responses();
    }

    /** Returns what is said about questions that have no answer. */
    public Map<Id, String> comments() {
        return contents.comments();
    }

    /** Returns what is wrong with the answers that it does not take, in order of place. */
    public List<Problem> misfits() {
        return Problem.inOrder(contents.misfits().values().stream().flatMap(List::stream));
    }

    /** Returns whether an answer can be made a comment: in braces, as in JSON, it cannot. */
    public boolean canSetAside() {
        return !TextSpans.of(text).answersAreFlow();
    }

    /** Returns the version of the questionnaire that the sheet names. */
    public Optional<String> version() {
        return contents.version();
    }

    /** Returns the version that the sheet names where it scores differently: another major one, or none at all. */
    public Optional<String> otherMajorVersion() {
        int own = questionnaire.version().major();
        return version()
                .filter(named -> Version.of(named)
                        .filter(version -> version.major() == own)
                        .isEmpty());
    }

    /** Returns the team or customer that the sheet names. */
    public Optional<Id> subject() {
        return contents.subject();
    }

    /** Returns the role in which the person answers, as the sheet names it. */
    public Optional<String> role() {
        return contents.role();
    }

    /** Returns whether the sheet says that it is not finished. */
    public boolean draft() {
        return contents.draft();
    }

    /** Returns the text with this response put down, in place of an earlier one or among its neighbours. */
    public SheetText with(Id question, Response response) {
        var asked = questionnaire.question(question).orElseThrow();
        var edited = again(new SheetEdit(text, questionnaire)
                .answered(asked, likeJson -> ResponseWriter.write(asked, response, likeJson)));
        if (!response.equals(edited.responses().get(question))) {
            throw new IllegalStateException(
                    "not what was meant: " + edited.responses().get(question));
        }
        return edited;
    }

    /** Returns the text with a comment on a question that has no answer. */
    public SheetText with(Id question, String comment) {
        var asked = questionnaire.question(question).orElseThrow();
        return again(new SheetEdit(text, questionnaire)
                .answered(asked, likeJson -> ResponseWriter.write(comment, likeJson)));
    }

    /**
     * Returns the text as a draft of the present version of the questionnaire, or as complete. A digest of the present
     * version stays: where it differs, the answers were given before the questionnaire changed.
     */
    public SheetText as(boolean draft) {
        boolean ofThisVersion =
                version().filter(questionnaire.version().toString()::equals).isPresent();
        SheetText named = withField("questionnaire", BlankSheet.named(questionnaire));
        SheetText digested =
                ofThisVersion && contents.digested() ? named : named.withField("digest", ScoreDigest.of(questionnaire));
        return digested.withField("state", draft ? "draft" : "complete");
    }

    /** Returns the text as a draft of another version of the questionnaire. */
    public SheetText asDraftOf(String version) {
        return withField("questionnaire", questionnaire.id() + "@" + version).withField("state", "draft");
    }

    /** Returns the text with another value for a field. */
    public SheetText withField(String key, String value) {
        return again(new SheetEdit(text, questionnaire).field(key, value));
    }

    /** Returns the text with every question and option that is named by a former id named by its present one. */
    public SheetText withPresentIds() {
        SheetText now = this;
        for (Map.Entry<Id, String> former : contents.formerKeys().entrySet()) {
            now = now.again(new SheetEdit(now.text, questionnaire)
                    .renamed(former.getValue(), former.getKey().name()));
        }
        for (Id question : contents.formerOptions()) {
            now = now.with(question, Objects.requireNonNull(responses().get(question)));
        }
        return now;
    }

    /**
     * Returns the text with each answer that the questionnaire does not take made a comment, so that it is not lost.
     */
    public SheetText withoutMisfits() {
        SheetText now = this;
        for (String key : new ArrayList<>(contents.misfits().keySet())) {
            now = now.again(new SheetEdit(now.text, questionnaire).commentedOut(key));
        }
        return now;
    }

    private SheetText again(String edited) {
        var checked = read(file, edited, questionnaire);
        return checked.value().orElseThrow(() -> new IllegalStateException("unreadable: " + checked.problems()));
    }
}
