package readiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readiness.assessment.Instrument;
import readiness.folder.AssessmentFolder;
import readiness.form.FormPage;
import readiness.html.FormRenderer;
import readiness.invocation.Candidates;
import readiness.invocation.ExitCode;
import readiness.invocation.Invocation;
import readiness.invocation.Overwriting;
import readiness.output.OutputFile;
import readiness.output.Replacement;

/** Writes a form: one file that anybody can fill in with a browser, and that gives back a sheet. */
@Command(name = "form", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class FormCommand implements Callable<Integer> {

    /** Every form begins so, whosever template it is made with: a later one may take its place. */
    private static final String FIRST_LINE = "<!-- readiness form -->\n";

    private final Invocation invocation;

    @Parameters(arity = "1..*", paramLabel = "QUESTIONNAIRE", completionCandidates = Candidates.Questionnaires.class)
    private List<String> names = List.of();

    @Option(names = "--assessment", paramLabel = "FOLDER")
    private @Nullable Path folder;

    @Option(names = "--team", paramLabel = "ID")
    private @Nullable String team;

    @Option(names = "--customer", paramLabel = "ID")
    private @Nullable String customer;

    @Option(names = "--templates", paramLabel = "DIR")
    private @Nullable Path templates;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Mixin
    private Overwriting overwriting = new Overwriting();

    FormCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        var renderer = templates == null ? new FormRenderer() : FormRenderer.withTemplates(templates);
        var assessment = assessment();
        var settings = AssessmentFolder.settings(assessment);
        if (settings.value().isEmpty()) {
            invocation.report(AssessmentFolder.fromHere(assessment, settings.problems()));
            return ExitCode.ERRORS_IN_INPUT.code();
        }
        var instruments = instruments(new NamedQuestionnaire(invocation, assessment));
        if (instruments.isEmpty()) {
            return ExitCode.ERRORS_IN_INPUT.code();
        }
        var audience =
                new FormAudience(invocation, instruments, settings.value().get());
        var asked = audience.settings(Optional.ofNullable(team), Optional.ofNullable(customer));
        write(FIRST_LINE + renderer.render(FormPage.of(instruments, asked)));
        return ExitCode.DONE.code();
    }

    /** Returns the questionnaires that are asked; none where one of them has errors. */
    private List<Instrument> instruments(NamedQuestionnaire named) throws IOException {
        var instruments = new ArrayList<Instrument>();
        for (String name : names.stream().distinct().toList()) {
            var questionnaire = named.find(name);
            if (questionnaire.isEmpty()) {
                return List.of();
            }
            instruments.add(new Instrument(questionnaire.get()));
        }
        return instruments;
    }

    private void write(String text) throws IOException {
        var inputs = Stream.concat(names.stream().map(Path::of), assessment().stream())
                .toList();
        overwriting.reading(inputs).readingTemplates(templates).check(place(), text);
        OutputFile.replace(place(), text);
        if (!Replacement.isDevice(place())) {
            invocation.console().print(place().toString());
        }
    }

    private Path place() {
        Path beside = Optional.ofNullable(folder).filter(Files::isDirectory).orElse(Path.of(""));
        return Optional.ofNullable(out)
                .map(file -> Files.isDirectory(file) ? file.resolve("form.html") : file)
                .orElse(beside.resolve("form.html"));
    }

    /** Returns the folder of the assessment that was named, or else of the one in which the person is. */
    private Optional<Path> assessment() throws IOException {
        if (folder == null) {
            return AssessmentFolder.around(Path.of(""));
        }
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return AssessmentFolder.base(List.of(folder));
    }
}
