package readiness.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.document.Fields;
import readiness.document.FileKind;
import readiness.document.Node;
import readiness.document.ProblemLog;
import readiness.document.YamlDocuments;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Version;

/** Reads answer sheets from YAML. A sheet with an error is left out, which is reported; the others of its file stay. */
public final class SheetReader {

    private final QuestionnaireCatalogue questionnaires;
    private final ProblemLog problems;

    /** Where the problems of the present sheet begin; its YAML has been read, and judged, before it arrives. */
    private int beforeSheet;

    private final boolean rows;

    private SheetReader(QuestionnaireCatalogue questionnaires, ProblemLog problems, boolean rows) {
        this.questionnaires = questionnaires;
        this.problems = problems;
        this.rows = rows;
    }

    public SheetReader(QuestionnaireCatalogue questionnaires, ProblemLog problems) {
        this(questionnaires, problems, false);
    }

    /** Returns a reader of sheets that are rows of a file: they need not name the schema, row for row. */
    public static SheetReader ofRows(QuestionnaireCatalogue questionnaires, ProblemLog problems) {
        return new SheetReader(questionnaires, problems, true);
    }

    /** Hands over the sheets of a file that have no error, drafts too. */
    public void read(String file, String text, Consumer<AnswerSheet> sheets) {
        problems.opened(file, text);
        beforeSheet = problems.mark();
        YamlDocuments.read(file, text, problems, document -> judge(document, sheets));
        problems.closed(file);
    }

    /** Hands over the sheet of a document, or reports that it is left out. */
    private void judge(Node document, Consumer<AnswerSheet> sheets) {
        var assembly = Fields.of(document, problems).flatMap(this::read);
        if (assembly.isPresent()) {
            assembly.get().sheet.finish(assembly.get()).ifPresent(sheets);
        } else if (problems.hasErrorsSince(beforeSheet)) {
            problems.add(document.location(), Code.SHEET_LEFT_OUT);
        }
        beforeSheet = problems.mark();
    }

    /** A sheet of a document, and where its parts are. */
    private record Read(SheetAssembly sheet, Fields fields, Map<Integer, Location> questions)
            implements SheetAssembly.Places {

        @Override
        public Optional<Location> key(SheetKey key) {
            return fields.has(key.key()) ? Optional.of(fields.locationOf(key.key())) : Optional.empty();
        }

        @Override
        public Optional<Location> question(int question) {
            return Optional.ofNullable(questions.get(question));
        }

        @Override
        public Location answers() {
            return fields.locationOfValue("answers");
        }
    }

    private Optional<Read> read(Fields fields) {
        if (!(rows && !fields.has("schema")) && !FileKind.ANSWERS.check(fields, problems)) {
            return Optional.empty();
        }
        var codebook = fields.required("questionnaire").flatMap(this::questionnaire);
        var entries = new ArrayList<SheetKey.Entry>();
        for (SheetKey key : SheetKey.values()) {
            fields.optional(key.key()).flatMap(node -> key.read(node, problems)).ifPresent(entries::add);
        }
        var answers = fields.required("answers");
        boolean misplaced =
                codebook.filter(known -> refuseMisplaced(known, fields)).isPresent();
        // A key that nobody knows may be the team in another language.
        boolean teamMisspelt =
                fields.misspelt("team").isPresent() || fields.others().size() == 1;
        if (!misplaced) {
            fields.refuseOthers();
        }
        return codebook.map(known -> {
            var sheet = new SheetAssembly(known, fields.location(), problems, beforeSheet);
            var read = new Read(sheet, fields, new HashMap<>());
            if (!teamMisspelt) {
                sheet.checkTeam(read.key(SheetKey.TEAM));
            }
            entries.forEach(entry -> entry.enter(sheet));
            answers.ifPresent(node -> answers(known, node, read));
            return read;
        });
    }

    /** Returns whether answers are beside the key for them, or without it; the first of them is reported. */
    private boolean refuseMisplaced(Codebook codebook, Fields fields) {
        var misplaced = fields.others().stream()
                .filter(key ->
                        Id.isWellFormed(key) && codebook.place(new Id(key)).isPresent())
                .toList();
        misplaced.stream()
                .findFirst()
                .ifPresent(key -> problems.add(fields.locationOf(key), Code.ANSWER_OUTSIDE_ANSWERS, key));
        return !misplaced.isEmpty() && misplaced.size() == fields.others().size();
    }

    public Optional<Codebook> questionnaire(Node node) {
        return Fields.string(node, problems).flatMap(name -> {
            String[] parts = name.split("@", 2);
            if (!questionnaires.isKnown(parts[0])) {
                problems.addChoice(node.location(), Code.UNKNOWN_QUESTIONNAIRE, questionnaires.known(), parts[0]);
                return Optional.empty();
            }
            var questionnaire = questionnaires.find(parts[0]);
            if (questionnaire.isEmpty()) {
                // The errors of the questionnaire are reported; those of the sheet cannot be found.
                problems.add(node.location(), Code.SHEET_LEFT_OUT);
            }
            if (parts.length == 2) {
                int before = parts[0].codePointCount(0, parts[0].length()) + (((Node.Scalar) node).quoted() ? 2 : 1);
                Location place = new Location(
                        node.location().file(),
                        node.location().line(),
                        node.location().column() + before);
                questionnaire.ifPresent(known -> checkVersion(known.questionnaire(), parts[1], place));
            }
            return questionnaire;
        });
    }

    private void checkVersion(Questionnaire questionnaire, String written, Location location) {
        var version = Version.of(written);
        String own = questionnaire.version().toString();
        if (version.isEmpty()) {
            problems.add(location, Code.MALFORMED_VERSION, written);
        } else if (version.get().major() != questionnaire.version().major()) {
            problems.add(
                    location,
                    Code.OTHER_MAJOR_VERSION,
                    written,
                    own,
                    questionnaire.id().name());
        } else if (!written.equals(own)) {
            problems.add(
                    location,
                    Code.OTHER_VERSION,
                    written,
                    own,
                    questionnaire.id().name());
        }
    }

    private void answers(Codebook codebook, Node node, Read read) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> question(codebook, entry.key())
                            .ifPresent(question -> answer(codebook, question, entry, read)));
        } else if (!(node instanceof Node.Scalar scalar && scalar.isNothing())) {
            Fields.refuse(node, Code.EXPECTED_MAP, problems);
        }
    }

    private void answer(Codebook codebook, int question, Node.Entry entry, Read read) {
        int before = problems.mark();
        var response = new ResponseReader(codebook.questions().get(question), problems).read(entry.value());
        if (problems.hasErrorsSince(before)) {
            read.sheet.unreadable(question, problems.takeBack(before, problems.mark()));
        } else {
            read.sheet.answer(question, CodedResponse.of(codebook, question, response.orElse(null)));
        }
        read.questions.put(question, entry.key().location());
    }

    private Optional<Integer> question(Codebook codebook, Node.Scalar key) {
        var place = Id.isWellFormed(key.text()) ? codebook.place(new Id(key.text())) : OptionalInt.empty();
        if (place.isPresent()) {
            return Optional.of(place.getAsInt());
        }
        var asked = codebook.questions().stream()
                .filter(known -> known.phrasing().text().byLanguage().containsValue(key.text()))
                .findFirst();
        if (asked.isPresent()) {
            problems.add(
                    key.location(),
                    Code.LABEL_FOR_ID,
                    key.text(),
                    asked.get().id().name());
        } else {
            problems.addChoice(
                    key.location(),
                    Code.UNKNOWN_QUESTION,
                    codebook.questions().stream()
                            .map(known -> known.id().name())
                            .toList(),
                    key.text(),
                    codebook.questionnaire().id().name());
        }
        return Optional.empty();
    }
}
