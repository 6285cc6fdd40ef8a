package readiness.since;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import readiness.chart.ChangeChart;
import readiness.comparison.Comparison;
import readiness.comparison.QuestionnaireComparison;
import readiness.comparison.Round;
import readiness.page.PageWording;
import readiness.page.TextDirection;
import readiness.page.TextTable;
import readiness.wording.Language;

/**
 * What changed since an earlier assessment, and what is only noise.
 *
 * @param rounds which two assessments are compared
 * @param notes what could not be compared, and why
 * @param parts one for each questionnaire that both rounds have
 * @param headline the most important change, in a sentence
 */
public record SinceSection(String rounds, List<String> notes, List<QuestionnaireChanges> parts, String headline) {

    public SinceSection {
        notes = List.copyOf(notes);
        parts = List.copyOf(parts);
    }

    /**
     * What changed in one questionnaire.
     *
     * @param title the questionnaire's
     * @param outcome who leads, what is recommended, which levels and warning signs there are: then and now
     * @param sentences the changes that are more than chance, the largest first
     * @param pictures the scores then and now; one, or none
     * @param table the same in figures, with targets where there are any
     * @param details facets and questions
     * @param remarks who answered, and what was left out
     * @param advice the advice of last time
     */
    public record QuestionnaireChanges(
            String title,
            List<String> outcome,
            List<String> sentences,
            List<ChangeChart> pictures,
            TextTable table,
            List<TextTable> details,
            List<String> remarks,
            List<String> advice) {
        public QuestionnaireChanges {
            outcome = List.copyOf(outcome);
            sentences = List.copyOf(sentences);
            pictures = List.copyOf(pictures);
            details = List.copyOf(details);
            remarks = List.copyOf(remarks);
            advice = List.copyOf(advice);
        }
    }

    /** Returns the section for a page. */
    public static SinceSection of(Comparison comparison, Language language) {
        return of(comparison, PageWording.onPage(comparison.names(), language));
    }

    /** Returns the section for a terminal. */
    public static SinceSection onTerminal(Comparison comparison, Language language) {
        return of(comparison, PageWording.onTerminal(comparison.names(), language));
    }

    private static SinceSection of(Comparison comparison, PageWording wording) {
        return new SinceSection(
                wording.say("since-rounds", name(comparison.earlier(), wording), name(comparison.present(), wording)),
                notes(comparison, wording),
                comparison.questionnaires().stream()
                        .map(each -> part(each, PlannedFor.of(comparison), wording))
                        .toList(),
                new SinceHeadline(comparison, wording).sentence());
    }

    private static QuestionnaireChanges part(QuestionnaireComparison each, PlannedFor plan, PageWording general) {
        var wording = each.asked().map(general::about).orElse(general);
        var words = new ChangeWords(each, wording);
        var remarks = new SinceRemarks(each, words, plan, wording);
        return new QuestionnaireChanges(
                each.asked()
                        .map(asked -> wording.text(asked.title()))
                        .orElse(each.present().questionnaire().name()),
                remarks.outcome(),
                words.sentences(),
                ChangeChart.of(each, words.summary(), wording),
                words.dimensionTable(),
                words.details(),
                remarks.remarks(),
                remarks.advice());
    }

    /** Returns what a round is called: its title and its date, as far as it has them. */
    private static String name(Round round, PageWording wording) {
        var parts = Stream.of(
                        round.title().map(TextDirection::isolated), round.date().map(wording::date))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? wording.say("since-unnamed") : String.join(", ", parts);
    }

    private static List<String> notes(Comparison comparison, PageWording wording) {
        var unread = Stream.of(
                unread("since-unread-then", comparison.earlier(), wording),
                unread("since-unread-now", comparison.present(), wording));
        var sheetless = comparison.earlier().hasSheets() && comparison.present().hasSheets()
                ? Stream.<String>empty()
                : Stream.of(wording.say("since-result-alone"));
        var missing = comparison.present().questionnaires().stream()
                .filter(now ->
                        comparison.earlier().questionnaire(now.questionnaire()).isEmpty())
                .map(now -> now.asked()
                        .map(asked -> wording.text(asked.title()))
                        .orElse(now.questionnaire().name()))
                .toList();
        var notThen = missing.isEmpty()
                ? Stream.<String>empty()
                : Stream.of(wording.say("since-not-then", missing.size(), wording.list(missing)));
        return Stream.of(unread.flatMap(Optional::stream), sheetless, notThen)
                .flatMap(Function.identity())
                .toList();
    }

    /** Returns how many files and lines a round lacks because they could not be read; empty where it lacks none. */
    private static Optional<String> unread(String key, Round round, PageWording wording) {
        var unread = round.unread();
        return unread.isNothing()
                ? Optional.empty()
                : Optional.of(wording.say(
                        key, wording.say("since-unread-" + unread.extent().key(), unread.files(), unread.lines())));
    }
}
