package readiness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readiness.assessment.Result;
import readiness.comparison.Comparison;
import readiness.export.RankingFigures;
import readiness.export.ResultWriter;
import readiness.export.ScoreCsv;
import readiness.html.ReportFormat;
import readiness.html.ReportRenderer;
import readiness.html.SavedFile;
import readiness.report.ReportPage;
import readiness.wording.Language;

/** Where reports go: the first language under the name that was asked for, each further one under its own beside it. */
final class ReportFiles {

    private final ReportRenderer renderer;
    private final ReportFormat format;

    ReportFiles(ReportRenderer renderer, ReportFormat format) {
        this.renderer = renderer;
        this.format = format;
    }

    /**
     * Writes the report in each language and returns the files.
     *
     * @param since the comparison with an earlier assessment, where there is one
     */
    List<Path> write(Result result, Optional<Comparison> since, List<Language> languages, Path place)
            throws IOException {
        String figures = RankingFigures.write(result);
        var files = new ArrayList<Path>();
        for (Language language : languages) {
            Path file = files.isEmpty() ? place : beside(place, language);
            OutputFile.write(
                    file, renderer.render(ReportPage.of(result, since, language), figures, saved(result, language), format));
            files.add(file);
        }
        return files;
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
    String name() {
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
