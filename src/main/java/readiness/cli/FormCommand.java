package readiness.cli;

import java.io.IOException;
import java.nio.file.Files;
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
import readiness.assessment.Assessment;
import readiness.assessment.Instrument;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.catalogue.QuestionnaireReader;
import readiness.form.FormPage;
import readiness.html.FormRenderer;
import readiness.invocation.Candidates;
import readiness.invocation.ExitCode;
import readiness.invocation.Invocation;
import readiness.invocation.Overwriting;
import readiness.invocation.ScoredAssessment;
import readiness.invocation.UsageException;
import readiness.output.OutputFile;
import readiness.output.Replacement;
import readiness.settings.AssessmentFile;

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
        var place = assessmentFolder();
        var assessment = place.isPresent() ? assessment(place.get()) : Optional.<Assessment>empty();
        if (place.isPresent() && assessment.isEmpty()) {
            return ExitCode.ERRORS_IN_INPUT.code();
        }
        var instruments = new ArrayList<Instrument>();
        for (String name : names.stream().distinct().toList()) {
            var instrument = instrument(name, assessment);
            if (instrument.isEmpty()) {
                return ExitCode.ERRORS_IN_INPUT.code();
            }
            instruments.add(instrument.get());
        }
        var audience = new FormAudience(invocation, instruments, assessment);
        var settings = audience.settings(Optional.ofNullable(team), Optional.ofNullable(customer));
        write(FIRST_LINE + renderer.render(FormPage.of(instruments, settings)));
        return ExitCode.DONE.code();
    }

    private void write(String text) throws IOException {
        var inputs = Stream.concat(names.stream().map(Path::of), assessmentFolder().stream())
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

    /** Returns the folder that was named, or else the one in which the person is, where it is that of an assessment. */
    private Optional<Path> assessmentFolder() {
        return Optional.ofNullable(folder)
                .or(() -> Optional.of(Path.of(".")).filter(here -> Files.exists(here.resolve(AssessmentFile.NAME))));
    }

    /** Returns the assessment in a folder; errors in its answers are not reported, since the form needs no answers. */
    private Optional<Assessment> assessment(Path place) throws IOException {
        var checked = ScoredAssessment.read(List.of(place), invocation);
        if (checked.value().isEmpty()) {
            invocation.report(checked.problems());
        }
        return checked.value();
    }

    /** Returns a questionnaire of the assessment, a built-in one or that of a file; empty where that has errors. */
    private Optional<Instrument> instrument(String name, Optional<Assessment> assessment) throws IOException {
        var known = assessment.stream()
                .flatMap(each -> each.instruments().stream())
                .filter(each -> each.questionnaire().id().name().equals(name));
        var found =
                Stream.concat(known, BuiltInQuestionnaires.find(name).stream()).findFirst();
        return found.isPresent() ? found : read(name);
    }

    private Optional<Instrument> read(String name) throws IOException {
        var checked = QuestionnaireReader.read(QuestionnaireFile.named(name, assessmentFolder())
                .orElseThrow(() -> UsageException.noSuchQuestionnaire(name, invocation.wording())));
        if (checked.hasErrors()) {
            invocation.report(checked.problems());
            return Optional.empty();
        }
        return checked.value().map(Instrument::new);
    }
}
