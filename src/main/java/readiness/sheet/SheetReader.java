package readiness.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.assessment.Settings;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.document.Fields;
import readiness.document.FileKind;
import readiness.document.Node;
import readiness.document.Values;
import readiness.document.WrongKind;
import readiness.document.YamlDocuments;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Version;
import readiness.source.ProblemLog;

/** Reads answer sheets from YAML. A sheet with an error is left out, which is reported; the others of its file stay. */
public final class SheetReader {

    private final QuestionnaireCatalogue questionnaires;
    private final ProblemLog problems;

    /** Where the problems of the present sheet begin; its YAML has been read, and judged, before it arrives. */
    private int beforeSheet;

    private final boolean rows;

    private final Map<SheetKey, SubjectNames> subjects;

    private SheetReader(QuestionnaireCatalogue questionnaires, Settings settings, ProblemLog problems, boolean rows) {
        this.questionnaires = questionnaires;
        this.subjects = Map.of(
                SheetKey.TEAM, SubjectNames.of(settings, About.TEAM),
                SheetKey.CUSTOMER, SubjectNames.of(settings, About.CUSTOMER));
        this.problems = problems;
        this.rows = rows;
    }

    /** Returns a reader of sheets that may name any team and customer. */
    public SheetReader(QuestionnaireCatalogue questionnaires, ProblemLog problems) {
        this(questionnaires, Settings.defaults(), problems);
    }

    /** Returns a reader of sheets about the teams and customers of an assessment. */
    public SheetReader(QuestionnaireCatalogue questionnaires, Settings settings, ProblemLog problems) {
        this(questionnaires, settings, problems, false);
    }

    /** Returns a reader of sheets that are rows of a file: they need not name the schema, row for row. */
    public static SheetReader ofRows(QuestionnaireCatalogue questionnaires, ProblemLog problems) {
        return new SheetReader(questionnaires, Settings.defaults(), problems, true);
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
        boolean broken = problems.hasErrorsSince(beforeSheet);
        var assembly = Fields.of(document, problems).flatMap(this::read);
        if (assembly.isPresent()) {
            if (broken) {
                assembly.get().sheet.spoil();
            }
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
        public boolean has(SheetKey key) {
            return fields.has(key.key());
        }

        @Override
        public Optional<Location> key(SheetKey key) {
            return has(key) ? Optional.of(fields.locationOf(key.key())) : Optional.empty();
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
            fields.optional(key.key()).flatMap(node -> entry(key, node)).ifPresent(entries::add);
        }
        var answers = fields.required("answers");
        boolean misplaced =
                codebook.filter(known -> reportMisplaced(known, fields)).isPresent();
        boolean subjectMisspelt = isSubjectMisspelt(codebook, fields);
        if (!misplaced) {
            fields.refuseOthers();
        }
        return codebook.map(known -> {
            var sheet = new SheetAssembly(known, fields.location(), problems, beforeSheet);
            var read = new Read(sheet, fields, new HashMap<>());
            if (subjectMisspelt) {
                sheet.spoil();
            } else {
                sheet.checkSubject(read);
            }
            boolean comparable = checkVersion(known.questionnaire(), fields, sheet);
            entries.forEach(entry -> entry.enter(sheet));
            if (comparable) {
                answers.ifPresentOrElse(node -> answers(known, node, read), sheet::spoil);
            }
            return read;
        });
    }

    /** Returns the value of a key; a team or a customer that is unknown spoils the sheet. */
    private Optional<SheetKey.Entry> entry(SheetKey key, Node node) {
        var names = subjects.get(key);
        return names == null
                ? key.read(node, problems)
                : Optional.of(names.read(node, problems)
                        .<SheetKey.Entry>map(id -> sheet -> {
                            if (key == SheetKey.TEAM) {
                                sheet.team(id);
                            } else {
                                sheet.customer(id);
                            }
                        })
                        .orElse(SheetFields::spoil));
    }

    /** Returns whether the sheet has no subject, but a key that may be meant for it, in another language for one. */
    private static boolean isSubjectMisspelt(Optional<Codebook> codebook, Fields fields) {
        return codebook.flatMap(
                        known -> SheetKey.ofSubject(known.questionnaire().about()))
                .map(SheetKey::key)
                .filter(key -> !fields.has(key)
                        && (fields.misspelt(key).isPresent() || fields.others().size() == 1))
                .isPresent();
    }

    /** Returns whether answers are beside the key for them, or without it; the first of them is reported. */
    private boolean reportMisplaced(Codebook codebook, Fields fields) {
        var misplaced = fields.others().stream()
                .filter(key ->
                        Id.isWellFormed(key) && codebook.place(new Id(key)).isPresent())
                .toList();
        misplaced.stream()
                .findFirst()
                .ifPresent(key -> problems.add(fields.locationOf(key), Code.ANSWER_OUTSIDE_ANSWERS, key));
        return !misplaced.isEmpty() && misplaced.size() == fields.others().size();
    }

    /** Returns the questionnaire that is named, with or without its version; empty for another one, as reported. */
    public Optional<Codebook> questionnaire(Node node) {
        return Values.string(node, problems).flatMap(written -> {
            String name = written.split("@", 2)[0];
            if (!questionnaires.isKnown(name)) {
                problems.addChoice(node.location(), Code.UNKNOWN_QUESTIONNAIRE, questionnaires.known(), name);
                return Optional.empty();
            }
            var questionnaire = questionnaires.find(name);
            if (questionnaire.isEmpty()) {
                // The errors of the questionnaire are reported; those of the sheet cannot be found.
                problems.add(node.location(), Code.SHEET_LEFT_OUT);
            }
            return questionnaire;
        });
    }

    /** Reports a sheet for another version; one for another major version is spoilt. Returns whether it is none. */
    private boolean checkVersion(Questionnaire questionnaire, Fields fields, SheetAssembly sheet) {
        var node = (Node.Scalar) fields.peek("questionnaire").orElseThrow();
        String[] parts = node.text().split("@", 2);
        if (parts.length == 1) {
            return true;
        }
        int before = parts[0].codePointCount(0, parts[0].length()) + (node.quoted() ? 2 : 1);
        Location place = new Location(
                node.location().file(), node.location().line(), node.location().column() + before);
        return checkVersion(questionnaire, parts[1], place, sheet);
    }

    private boolean checkVersion(Questionnaire questionnaire, String written, Location location, SheetAssembly sheet) {
        var version = Version.of(written);
        String own = questionnaire.version().toString();
        if (written.equals(own)) {
            return true;
        }
        sheet.ofOtherVersion();
        if (version.isEmpty()) {
            problems.add(location, Code.MALFORMED_VERSION, written);
            sheet.spoil();
        } else if (version.get().major() != questionnaire.version().major()) {
            problems.add(
                    location,
                    Code.OTHER_MAJOR_VERSION,
                    written,
                    own,
                    questionnaire.id().name());
            sheet.spoil();
            return false;
        } else {
            problems.add(
                    location,
                    Code.OTHER_VERSION,
                    written,
                    own,
                    questionnaire.id().name());
        }
        return true;
    }

    private void answers(Codebook codebook, Node node, Read read) {
        if (node instanceof Node.Mapping mapping) {
            var chosen = new LinkedHashMap<Integer, Node.Entry>();
            mapping.entries()
                    .forEach(entry -> question(codebook, entry.key())
                            .ifPresentOrElse(
                                    question -> choose(codebook.questions().get(question), question, entry, chosen),
                                    read.sheet::unknownQuestion));
            chosen.forEach((question, entry) -> answer(codebook, question, entry, read));
        } else if (!(node instanceof Node.Scalar scalar && scalar.isNothing())) {
            WrongKind.report(node, Code.EXPECTED_MAP, problems);
        }
    }

    /** Keeps one answer to a question: that under its present id, or else under the latest of its former ones. */
    private void choose(Question question, int number, Node.Entry entry, Map<Integer, Node.Entry> chosen) {
        var before = chosen.get(number);
        if (before == null) {
            chosen.put(number, entry);
            return;
        }
        boolean better = age(question, entry) < age(question, before);
        Node.Entry dropped = better ? before : entry;
        Node.Entry kept = better ? entry : before;
        chosen.put(number, kept);
        problems.addSince(
                kept.key().location(),
                dropped.key().location(),
                Code.FORMER_ID_ANSWERED_TOO,
                dropped.key().text(),
                kept.key().text());
    }

    /** Returns 0 for the present id of a question, and more the longer ago it had the id. */
    private static int age(Question question, Node.Entry entry) {
        return 1 + question.formerly().indexOf(new Id(entry.key().text()));
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
        var place = Id.isWellFormed(key.text()) ? codebook.placeByAnyId(new Id(key.text())) : OptionalInt.empty();
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
