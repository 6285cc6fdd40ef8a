package readiness.invocation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readiness.assessment.Result;
import readiness.comparison.Comparison;
import readiness.export.RankingFigures;
import readiness.export.ResultWriter;
import readiness.export.ScoreCsv;
import readiness.html.ReportFormat;
import readiness.html.ReportRenderer;
import readiness.html.SavedFile;
import readiness.output.OutputFile;
import readiness.report.ReportPage;
import readiness.wording.Language;

/** Where reports go: the first language under the name that was asked for, each further one under its own beside it. */
public final class ReportFiles {

    private final ReportRenderer renderer;
    private final ReportFormat format;
    private final Overwriting overwriting;

    public ReportFiles(ReportRenderer renderer, ReportFormat format, Overwriting overwriting) {
        this.renderer = renderer;
        this.format = format;
        this.overwriting = overwriting;
    }

    /**
     * Writes the report in each language and returns the files; none where one of them may not be written over.
     *
     * @param since the comparison with an earlier assessment, where there is one
     */
    public List<Path> write(Result result, Optional<Comparison> since, List<Language> languages, Path place)
            throws IOException {
        String figures = RankingFigures.write(result);
        var texts = new LinkedHashMap<Path, String>();
        for (Language language : languages) {
            Path file = texts.isEmpty() ? place : beside(place, language);
            var page = ReportPage.of(result, since, language);
            String text = format.firstLine() + "\n" + renderer.render(page, figures, saved(result, language), format);
            overwriting.check(file, text);
            texts.put(file, text);
        }
        for (Map.Entry<Path, String> file : texts.entrySet()) {
            OutputFile.replace(file.getKey(), file.getValue());
        }
        return List.copyOf(texts.keySet());
    }

    /** Returns what a reader can save from the page; Markdown holds no files. */
    private List<SavedFile> saved(Result result, Language language) {
        return format == ReportFormat.HTML
                ? List.of(
                        SavedFile.of("readiness.csv", "text/csv", ScoreCsv.of(result)),
                        SavedFile.of("readiness.json", "application/json", ResultWriter.write(result, language)))
                : List.of();
    }

    /** Returns the name of a report that nobody named. */
    public String name() {
        return "report." + format.ending();
    }

    /** Returns {@code report.fr.html} for {@code report.html}. */
    private static Path beside(Path place, Language language) {
        String name = String.valueOf(place.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        return place.resolveSibling(stem + "." + language.code() + ending);
    }
}
