package readiness.since;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.comparison.Change;
import readiness.comparison.QuestionnaireComparison;
import readiness.comparison.SubjectComparison;
import readiness.comparison.SubjectInRound;
import readiness.comparison.Verdict;
import readiness.page.Apportionment;
import readiness.page.PageWording;
import readiness.page.TextTable;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;

/** The changes of scores in words and tables. */
record ChangeWords(QuestionnaireComparison comparison, PageWording wording) {

    /** The largest number of topics or questions that are compared one by one. */
    private static final int MOST_DETAILS = 8;

    private static final int MOST_SENTENCES = 5;

    /** A change with whose it is. */
    record Whose(SubjectComparison subject, Change change) {

        private double distance() {
            return Math.abs(change.points().orElse(0));
        }
    }

    /** Returns the changes of dimensions that are more than chance, the largest first. */
    List<Whose> sure() {
        return dimensions()
                .filter(whose -> whose.change().isSure())
                .sorted(largestFirst())
                .toList();
    }

    private Stream<Whose> dimensions() {
        return comparison.subjects().stream()
                .flatMap(subject -> subject.dimensions().stream().map(change -> new Whose(subject, change)));
    }

    private static Comparator<Whose> largestFirst() {
        return Comparator.comparingDouble(Whose::distance).reversed();
    }

    /** Returns the largest of the changes that are more than chance, a sentence each. */
    List<String> sentences() {
        var sure = sure();
        var sentences = sure.stream().limit(MOST_SENTENCES).map(this::sentence);
        int others = sure.size() - MOST_SENTENCES;
        return (others > 0 ? Stream.concat(sentences, Stream.of(wording.say("since-more", others))) : sentences)
                .toList();
    }

    /** Returns how many scores rose, fell, and of how many there is no telling. */
    String summary() {
        long up = count(Verdict.UP);
        long down = count(Verdict.DOWN);
        long open = count(Verdict.NO_TELLING);
        if (dimensions().allMatch(whose -> whose.change().verdict().isEmpty())) {
            return wording.say("since-no-words");
        }
        return wording.say("since-summary", up, down, open);
    }

    private long count(Verdict verdict) {
        return dimensions()
                .filter(whose -> verdict(whose.change()).filter(verdict::equals).isPresent())
                .count();
    }

    /** Returns what is said of a change; nothing where the score can only stay where it is. */
    private static Optional<Verdict> verdict(Change change) {
        return change.verdict().filter(any -> !change.isAtEnd());
    }

    /** Returns a change that is more than chance, in a sentence. */
    String sentence(Whose whose) {
        var change = whose.change();
        double up = change.probabilityUp().orElseThrow();
        boolean rose = up > 0.5;
        return wording.say(
                rose ? "since-rose" : "since-fell",
                name(whose.subject()),
                title(change.id()),
                wording.difference(
                        change.from().orElseThrow().points(),
                        change.to().orElseThrow().points()),
                wording.score(change.to()),
                wording.hundredths(rose ? up : 1 - up));
    }

    /** Returns a change that is more than chance in a short sentence. */
    String inShort(Whose whose) {
        var change = whose.change();
        return wording.say(
                change.verdict().filter(Verdict.UP::equals).isPresent() ? "since-from-up" : "since-from-down",
                name(whose.subject()),
                title(change.id()),
                wording.score(change.from()),
                wording.score(change.to()),
                others(whose.subject()));
    }

    /** Returns that not the same people answered, where their numbers show it. */
    private String others(SubjectComparison subject) {
        return subject.isByOthers()
                ? wording.say("since-others", respondents(subject.earlier()), respondents(subject.present()))
                : "";
    }

    static int respondents(Optional<SubjectInRound> subject) {
        return subject.map(SubjectInRound::respondents).orElse(0);
    }

    /** Returns the dimensions of all subjects, then and now. */
    TextTable dimensionTable() {
        boolean hasTargets =
                dimensions().anyMatch(whose -> whose.change().target().isPresent());
        var columns = new ArrayList<>(columns(wording.say("column-theme")));
        if (hasTargets) {
            columns.add(wording.say("column-target"));
            columns.add(wording.say("column-progress"));
        }
        return new TextTable(
                wording.say("since-caption"),
                columns,
                3,
                dimensions()
                        .filter(whose -> isThere(whose.change()))
                        .map(whose -> row(whose, hasTargets))
                        .toList());
    }

    private List<String> columns(String scale) {
        return List.of(
                wording.say("column-team"),
                scale,
                wording.say("column-verdict"),
                wording.say("column-then"),
                wording.say("column-now"),
                wording.say("column-change"),
                wording.say("column-up"));
    }

    private static boolean isThere(Change change) {
        return change.from().isPresent() || change.to().isPresent();
    }

    private List<String> row(Whose whose, boolean hasTargets) {
        var change = whose.change();
        var verdict = verdict(change);
        var cells = new ArrayList<>(List.of(
                name(whose.subject()),
                title(change.id()),
                verdict.map(word -> wording.say("verdict-" + word.key())).orElse("–"),
                wording.score(change.from()),
                wording.score(change.to()),
                points(change),
                verdict.map(word -> inShort(change.probabilityUp().orElseThrow()))
                        .orElse("–")));
        if (hasTargets) {
            cells.add(
                    change.target().isPresent() ? wording.score(change.target().getAsDouble()) : "–");
            cells.add(progress(change));
        }
        return cells;
    }

    /** Returns a share of a hundred for a narrow column: {@code 97}, {@code >99}. */
    private String inShort(double share) {
        String words = wording.hundredths(share);
        return Character.isDigit(words.codePointAt(0)) ? words : share > 0.5 ? ">99" : "<1";
    }

    private String progress(Change change) {
        if (change.isTargetBelowStart()) {
            return wording.say("target-below-start");
        }
        if (change.isReached()) {
            return wording.say("target-reached");
        }
        var progress = change.progress();
        if (progress.isEmpty()) {
            return "–";
        }
        return progress.getAsDouble() < 0 ? wording.say("target-further") : wording.percent(progress.getAsDouble(), 1);
    }

    private String points(Change change) {
        return change.points().isPresent()
                ? wording.change(Apportionment.difference(
                        change.to().orElseThrow().points(),
                        change.from().orElseThrow().points()))
                : "–";
    }

    /** Returns the facets and the questions that both rounds may show, a table each; none where there are none. */
    List<TextTable> details() {
        return Stream.of(facets(), questions()).flatMap(Optional::stream).toList();
    }

    private Optional<TextTable> facets() {
        var rows = comparison.subjects().stream()
                .flatMap(subject -> subject.scores().stream()
                        .filter(change -> change.kind() == Change.ScoreKind.FACET)
                        .filter(change -> change.points().isPresent())
                        .map(change -> new Whose(subject, change)))
                .filter(whose -> hasMoved(whose.change()))
                .sorted(largestFirst())
                .limit(MOST_DETAILS)
                .map(whose -> row(whose, false))
                .toList();
        var columns = columns(wording.say("column-topic"));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextTable(wording.say("since-topics", rows.size()), columns, 3, rows));
    }

    /** Returns whether a score is not the same in both rounds, as it is printed. */
    private boolean hasMoved(Change change) {
        return change.points().isPresent() && !wording.score(change.from()).equals(wording.score(change.to()));
    }

    private Optional<TextTable> questions() {
        var rows = comparison.subjects().stream()
                .flatMap(subject -> subject.questions().stream().map(change -> new Whose(subject, change)))
                .filter(whose -> hasMoved(whose.change()))
                .sorted(largestFirst())
                .limit(MOST_DETAILS)
                .map(whose -> List.of(
                        name(whose.subject()),
                        question(whose.change().id()),
                        wording.score(whose.change().from()),
                        wording.score(whose.change().to()),
                        points(whose.change())))
                .toList();
        var columns = List.of(
                wording.say("column-team"),
                wording.say("column-question"),
                wording.say("column-then"),
                wording.say("column-now"),
                wording.say("column-change"));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextTable(wording.say("since-questions", rows.size()), columns, 2, rows));
    }

    String name(SubjectComparison subject) {
        return subject.subject().map(wording::name).orElse(wording.say("organisation"));
    }

    String title(Id score) {
        return comparison.asked().map(asked -> wording.title(asked, score)).orElse(score.name());
    }

    private String question(Id id) {
        return comparison
                .asked()
                .flatMap(asked -> asked.question(id))
                .map(this::question)
                .orElse(id.name());
    }

    /** Returns a question in its own words. */
    String question(Question question) {
        return wording.text(question.phrasing().text());
    }
}
