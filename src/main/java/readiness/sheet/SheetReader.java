package readiness.sheet;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.answers.Codebook;
import readiness.assessment.Settings;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.document.Fields;
import readiness.document.FileKind;
import readiness.document.Node;
import readiness.document.Values;
import readiness.document.YamlDocuments;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.source.ProblemLog;

/** Reads answer sheets from YAML. A sheet with an error is left out, which is reported; the others of its file stay. */
public final class SheetReader {

    private final QuestionnaireCatalogue questionnaires;
    private final ProblemLog problems;

    /** Where the problems of the present sheet begin; its YAML has been read, and judged, before it arrives. */
    private int beforeSheet;

    /** How many documents of the present file could be read, with errors or without. */
    private int judged;

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

    /**
     * Hands over the sheets of a file that have no error, drafts too. What comes behind an error that makes the rest
     * unreadable is reported with the number of its lines.
     *
     * @return whether there is a document in it that could be read, with errors or without
     */
    public boolean read(String file, String text, Consumer<AnswerSheet> sheets) {
        problems.opened(file, text);
        beforeSheet = problems.mark();
        judged = 0;
        var unread = YamlDocuments.read(file, text, problems, document -> judge(document, sheets));
        if (judged > 0) {
            unread.ifPresent(line -> problems.add(
                    new Location(file, line, 1),
                    Code.LINES_LEFT_OUT,
                    Long.toString(text.lines().skip(line - 1L).count())));
        }
        problems.closed(file);
        return judged > 0;
    }

    /** Hands over the sheet of a document, or reports that it is left out. */
    private void judge(Node document, Consumer<AnswerSheet> sheets) {
        judged++;
        var overlong = OverlongTexts.takenFrom(problems, beforeSheet, document);
        boolean broken = problems.hasErrorsSince(beforeSheet);
        var assembly = Fields.of(document, problems).flatMap(fields -> read(fields, overlong));
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
    private record Read(SheetAssembly sheet, Fields fields, AnswerEntries entries) implements SheetAssembly.Places {

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
            return entries.place(question);
        }

        @Override
        public Location answers() {
            return fields.locationOfValue("answers");
        }
    }

    private Optional<Read> read(Fields fields, OverlongTexts overlong) {
        if (!(rows && !fields.has("schema")) && !FileKind.ANSWERS.check(fields, problems)) {
            return Optional.empty();
        }
        var codebook = fields.required("questionnaire").flatMap(this::questionnaire);
        var entries = new ArrayList<SheetKey.KeyValue>();
        for (SheetKey key : SheetKey.values()) {
            fields.optional(key.key()).flatMap(node -> entry(key, node)).ifPresent(entries::add);
        }
        var answers = fields.required("answers");
        boolean misplaced =
                codebook.filter(known -> reportMisplaced(known, fields)).isPresent();
        boolean subjectMisspelt = isSubjectMisspelt(codebook, fields);
        if (!misplaced) {
            fields.checkKeys();
        }
        return codebook.map(known -> {
            var sheet = new SheetAssembly(known, fields.location(), problems, beforeSheet);
            var read = new Read(sheet, fields, new AnswerEntries(known, overlong, problems));
            if (subjectMisspelt) {
                sheet.spoil();
            } else {
                sheet.checkSubject(read);
            }
            boolean comparable = new SheetVersion(known.questionnaire(), problems)
                    .check(fields.peek("questionnaire").orElseThrow(), sheet);
            entries.forEach(entry -> entry.enter(sheet));
            if (comparable) {
                answers.ifPresentOrElse(node -> read.entries.enter(node, sheet), sheet::spoil);
            }
            return read;
        });
    }

    /** Returns the value of a key; a team or a customer that is unknown spoils the sheet. */
    private Optional<SheetKey.KeyValue> entry(SheetKey key, Node node) {
        var names = subjects.get(key);
        return names == null
                ? key.read(node, problems)
                : Optional.of(names.read(node, problems)
                        .<SheetKey.KeyValue>map(id -> sheet -> {
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
}
