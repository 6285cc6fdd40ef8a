package readiness.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readiness.assessment.Instrument;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.catalogue.QuestionnaireReader;
import readiness.document.FileKind;
import readiness.document.Node;
import readiness.document.TopLevelKey;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.source.ProblemLog;
import readiness.source.SourceFile;
import readiness.source.SourceFiles;
import readiness.source.Utf8Text;

/** The questionnaires of an assessment: those that its settings name, or those that lie beside its sheets. */
final class QuestionnaireFiles {

    private final DeclaredSchemas schemas;
    private final List<Questionnaire> standIns;
    private final AdvisedOptions advised;
    private final ProblemLog problems;

    /** The files that take the places of built-in questionnaires, by name. */
    private final Set<String> replacing = new HashSet<>();

    /** @param standIns questionnaires that take the places of built-in ones; those of the assessment go before */
    QuestionnaireFiles(DeclaredSchemas schemas, List<Questionnaire> standIns, ProblemLog problems) {
        this.schemas = schemas;
        this.standIns = List.copyOf(standIns);
        this.advised = new AdvisedOptions(problems);
        this.problems = problems;
    }

    /** Notes the questionnaires beside the settings that no line of theirs names. */
    void noteUnused(List<SourceFile> below) {
        below.stream()
                .filter(this::isQuestionnaireBeside)
                .filter(file -> !replacing.contains(file.name()))
                .forEach(file -> problems.add(Location.startOf(file.name()), Code.UNUSED_QUESTIONNAIRE, file.name()));
    }

    /** Returns the questionnaires that the assessment names: built-in ones by id, its own by file or by id. */
    QuestionnaireCatalogue listed(List<Node> names, Path folder, List<SourceFile> below) {
        var questionnaires = QuestionnaireCatalogue.listed();
        for (Node node : names) {
            String name = ((Node.Scalar) node).text();
            var replacements = inPlaceOf(name, below);
            if (SourceFiles.hasOurEnding(name)) {
                own(questionnaires, name, folder, node.location());
            } else if (!replacements.isEmpty()) {
                replacements.forEach(file -> {
                    replacing.add(file.name());
                    readQuestionnaire(questionnaires, file, node.location());
                });
            } else {
                builtIn(name)
                        .ifPresentOrElse(
                                instrument -> add(questionnaires, instrument, node.location()),
                                () -> noSuchQuestionnaire(questionnaires, name, folder, node.location()));
            }
        }
        checkAdvised(questionnaires, true);
        return questionnaires;
    }

    private Optional<Instrument> builtIn(String name) {
        return standIns.stream()
                .filter(each -> each.id().name().equals(name))
                .map(Instrument::new)
                .findFirst()
                .or(() -> BuiltInQuestionnaires.find(name));
    }

    /** Returns the questionnaires with this id beside the settings, which take the place of a built-in one. */
    List<SourceFile> inPlaceOf(String id, List<SourceFile> below) {
        return BuiltInQuestionnaires.ids().contains(id)
                ? below.stream()
                        .filter(this::isQuestionnaireBeside)
                        .filter(file -> id(file).filter(id::equals).isPresent())
                        .toList()
                : List.of();
    }

    /**
     * Returns the files of questionnaires by their ids: all where the settings name none, otherwise those that they
     * name and those beside them.
     */
    Map<String, SourceFile> own(Optional<List<Node>> named, List<SourceFile> below) {
        var names = named.stream()
                .flatMap(List::stream)
                .map(node -> ((Node.Scalar) node).text())
                .toList();
        var own = new LinkedHashMap<String, SourceFile>();
        below.stream()
                .filter(file -> named.isEmpty()
                        ? schemas.isQuestionnaire(file)
                        : isQuestionnaireBeside(file) || names.contains(file.name()))
                .forEach(file -> id(file).ifPresent(id -> own.putIfAbsent(id, file)));
        return own;
    }

    private static Optional<String> id(SourceFile file) {
        return file.text(new ProblemLog()).flatMap(text -> TopLevelKey.find(text, "id"));
    }

    private boolean isQuestionnaireBeside(SourceFile file) {
        return !file.name().contains("/") && schemas.isQuestionnaire(file);
    }

    private void own(QuestionnaireCatalogue questionnaires, String name, Path folder, Location named) {
        var file = SourceFiles.resolve(folder, name);
        if (file.isEmpty()) {
            noSuchQuestionnaire(questionnaires, name, folder, named);
        } else if (!SourceFiles.isBelow(folder, file.get())) {
            problems.add(named, Code.OUTSIDE_FOLDER, name);
            questionnaires.addUnknown();
        } else if (!Files.exists(file.get())) {
            problems.addChoice(named, Code.NO_SUCH_FILE, ownQuestionnaires(folder), name);
            questionnaires.addUnknown();
        } else {
            readQuestionnaire(questionnaires, new SourceFile(name, file.get()), named);
        }
    }

    private List<String> ownQuestionnaires(Path folder) {
        try {
            return SourceFiles.below(folder, "", new ProblemLog()).stream()
                    .filter(schemas::isQuestionnaire)
                    .map(SourceFile::name)
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private void noSuchQuestionnaire(QuestionnaireCatalogue questionnaires, String name, Path folder, Location named) {
        var known = new ArrayList<>(ownQuestionnaires(folder));
        known.addAll(BuiltInQuestionnaires.ids());
        problems.addChoice(named, Code.NO_SUCH_QUESTIONNAIRE, known, name);
        questionnaires.addUnknown();
    }

    /** Returns the questionnaires among these files; built-in ones join as sheets name them. */
    QuestionnaireCatalogue beside(List<SourceFile> files) {
        var questionnaires = QuestionnaireCatalogue.asNamed();
        for (SourceFile file : files) {
            if (schemas.isQuestionnaire(file)) {
                readQuestionnaire(questionnaires, file, Location.startOf(file.name()));
            } else if (schemas.of(file)
                    .flatMap(FileKind::nearest)
                    .filter(FileKind.QUESTIONNAIRE.schema()::equals)
                    .isPresent()) {
                // The misspelt schema is reported where the file is read as a sheet; its sheets are then no errors.
                file.text(new ProblemLog()).ifPresent(text -> addBroken(questionnaires, text));
            }
        }
        standIns.stream()
                .filter(each -> !questionnaires.contains(each.id().name()))
                .forEach(each -> questionnaires.add(new Instrument(each)));
        checkAdvised(questionnaires, false);
        return questionnaires;
    }

    private void checkAdvised(QuestionnaireCatalogue questionnaires, boolean areAll) {
        if (!questionnaires.areSomeBroken()) {
            advised.check(
                    questionnaires.usable().stream()
                            .map(Instrument::questionnaire)
                            .toList(),
                    areAll);
        }
    }

    private void readQuestionnaire(QuestionnaireCatalogue questionnaires, SourceFile file, Location named) {
        var bytes = file.bytes(problems);
        var text = bytes.flatMap(content -> Utf8Text.of(file.name(), content, problems));
        if (text.isEmpty()) {
            questionnaires.addUnknown();
            return;
        }
        var checked = QuestionnaireReader.read(file.name(), text.get());
        int mark = problems.mark();
        problems.addAll(checked.problems());
        TopLevelKey.find(text.get(), "id").filter(Id::isWellFormed).ifPresent(id -> problems.attribute(mark, id));
        checked.value()
                .ifPresentOrElse(
                        questionnaire -> {
                            advised.add(file.name(), text.get(), questionnaire);
                            add(questionnaires, new Instrument(questionnaire), named);
                        },
                        () -> addBroken(questionnaires, text.get()));
    }

    private static void addBroken(QuestionnaireCatalogue questionnaires, String text) {
        TopLevelKey.find(text, "id")
                .filter(id -> Id.isWellFormed(id) && !Id.isAmbiguous(id))
                .ifPresentOrElse(questionnaires::addBroken, questionnaires::addUnknown);
    }

    private void add(QuestionnaireCatalogue questionnaires, Instrument instrument, Location named) {
        String name = instrument.questionnaire().id().name();
        if (questionnaires.contains(name)) {
            problems.add(named, Code.QUESTIONNAIRE_TWICE, name);
        } else {
            questionnaires.add(instrument);
        }
    }
}
