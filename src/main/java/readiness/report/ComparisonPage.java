package readiness.report;

import readiness.comparison.Comparison;
import readiness.page.Labels;
import readiness.page.PageWording;
import readiness.since.SinceSection;
import readiness.wording.Language;

/**
 * Two rounds side by side, as a page by itself.
 *
 * @param language the code of its language
 * @param labels the page's own headings, by name
 */
public record ComparisonPage(String language, SinceSection since, Labels labels) {

    /** Returns the page for a comparison. */
    public static ComparisonPage of(Comparison comparison, Language language) {
        return new ComparisonPage(
                language.code(),
                SinceSection.of(comparison, language),
                new Labels(PageWording.onPage(comparison.names(), language)));
    }
}
