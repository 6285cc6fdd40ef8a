package readiness.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import readiness.answers.AnswerSheet;
import readiness.answers.Codebook;
import readiness.answers.Interview;
import readiness.answers.Response;
import readiness.answers.State;
import readiness.catalogue.QuestionnaireCatalogue;
import readiness.document.Fields;
import readiness.document.FileKind;
import readiness.document.Node;
import readiness.document.ProblemLog;
import readiness.document.YamlDocuments;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.problem.Problem;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Version;

/** Reads answer sheets. A sheet with a mistake is left out, and said to be; the others of its file stay. */
public final class SheetReader {

    static final Map<String, Boolean> STATES = states();

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

    /** Hands over the sheets of a file that have no mistake, drafts too. */
    public void read(String file, String text, Consumer<AnswerSheet> sheets) {
        problems.opened(file, text);
        beforeSheet = problems.mark();
        YamlDocuments.read(file, text, problems, document -> judge(document, sheets));
        problems.closed(file);
    }

    /** Hands over a sheet if it has no mistake. */
    private void judge(Node document, Consumer<AnswerSheet> sheets) {
        var sheet = Fields.of(document, problems).flatMap(this::sheet);
        if (problems.hasErrorsSince(beforeSheet)) {
            problems.add(document.location(), Code.SHEET_LEFT_OUT);
        } else {
            sheet.ifPresent(sheets);
        }
        beforeSheet = problems.mark();
    }

    /** Does the same for a sheet that is a row of its file; it may leave out what every row would repeat. */
    public void judgeRow(Node.Mapping row, Consumer<AnswerSheet> sheets) {
        beforeSheet = problems.mark();
        judge(row, sheets);
    }

    private Optional<AnswerSheet> sheet(Fields fields) {
        if (!(rows && !fields.has("schema")) && !FileKind.ANSWERS.check(fields, problems)) {
            return Optional.empty();
        }
        var questionnaire = fields.required("questionnaire").flatMap(this::questionnaire);
        var team = fields.optional("team").flatMap(node -> Fields.newId(node, problems));
        var respondent = fields.optional("respondent").flatMap(node -> Fields.words(node, problems));
        var role = fields.optional("role").flatMap(node -> Fields.words(node, problems));
        var date = fields.optional("date").flatMap(node -> date(node, problems));
        boolean draft = fields.oneOf("state", STATES).orElse(false);
        var answers = fields.required("answers");
        boolean misplaced = questionnaire
                .filter(codebook -> refuseMisplaced(codebook, fields))
                .isPresent();
        // A key that nobody knows may be the team in another language.
        boolean teamMisspelt =
                fields.misspelt("team").isPresent() || fields.others().size() == 1;
        if (!misplaced) {
            fields.refuseOthers();
        }
        if (questionnaire.isEmpty()) {
            return Optional.empty();
        }
        Codebook codebook = questionnaire.get();
        if (!teamMisspelt) {
            checkTeam(fields, codebook.questionnaire());
        }
        var interview =
                answers.map(node -> interview(codebook, node, draft)).orElseGet(() -> Interview.of(codebook, Map.of()));
        if (draft) {
            problems.add(fields.locationOf("state"), Code.DRAFT_LEFT_OUT);
        }
        return Optional.of(new AnswerSheet(
                codebook.questionnaire().id(), fields.location(), team, respondent, role, date, draft, interview));
    }

    /** Returns whether answers stand beside the key for them, or without it, which is told of the first. */
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
                // The questionnaire's own mistakes are told; the sheet has none that could be found.
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

    private void checkTeam(Fields fields, Questionnaire questionnaire) {
        if (questionnaire.about() == About.TEAM && !fields.has("team")) {
            problems.add(
                    fields.location(), Code.MISSING_TEAM, questionnaire.id().name());
        }
        if (questionnaire.about() == About.ORGANISATION && fields.has("team")) {
            problems.add(
                    fields.locationOf("team"),
                    Code.NEEDLESS_TEAM,
                    questionnaire.id().name());
        }
    }

    private Interview interview(Codebook codebook, Node node, boolean draft) {
        var responses = new LinkedHashMap<Id, Response>();
        var places = new LinkedHashMap<Id, Location>();
        var blanks = new LinkedHashMap<Id, Location>();
        var mistakes = new ArrayList<Mistake>();
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                question(codebook, entry.key()).ifPresent(question -> {
                    int before = problems.mark();
                    var response = new ResponseReader(question, problems).read(entry.value());
                    response.ifPresent(given -> responses.put(question.id(), given));
                    if (problems.hasErrorsSince(before)) {
                        mistakes.add(new Mistake(question.id(), before, problems.mark()));
                    }
                    boolean blank = response.isEmpty() && !problems.hasErrorsSince(before);
                    (blank ? blanks : places).put(question.id(), entry.key().location());
                });
            }
        } else if (!(node instanceof Node.Scalar scalar && scalar.isNothing())) {
            Fields.refuse(node, Code.EXPECTED_MAP, problems);
        }
        var interview = Interview.of(codebook, responses);
        forgiveUnheard(codebook, interview, mistakes);
        // What follows from answers is worth telling only where the answers stand.
        if (!problems.hasErrorsSince(beforeSheet)) {
            warnOfUnheard(codebook, interview, places);
            if (!draft) {
                warnOfRequired(codebook, interview, blanks, node.location());
            }
        }
        return interview;
    }

    /** What is wrong with an answer, between two marks. */
    private record Mistake(Id question, int from, int to) {}

    /**
     * Takes back what is wrong with answers that are not heard (method, section 1). Where anything else is wrong,
     * nobody knows yet which those are.
     */
    private void forgiveUnheard(Codebook codebook, Interview interview, List<Mistake> mistakes) {
        var unheard = new ArrayList<Problem>();
        for (int last = mistakes.size() - 1; last >= 0; last--) {
            Mistake mistake = mistakes.get(last);
            int place = codebook.place(mistake.question).orElseThrow();
            if (interview.state(place) == State.HIDDEN) {
                unheard.addAll(problems.takeBack(mistake.from, mistake.to));
            }
        }
        if (problems.hasErrorsSince(beforeSheet)) {
            problems.addAll(unheard);
        }
    }

    private Optional<Question> question(Codebook codebook, Node.Scalar key) {
        var place = Id.isWellFormed(key.text()) ? codebook.place(new Id(key.text())) : OptionalInt.empty();
        if (place.isPresent()) {
            return Optional.of(codebook.questions().get(place.getAsInt()));
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

    private void warnOfUnheard(Codebook codebook, Interview interview, Map<Id, Location> answered) {
        answered.forEach((question, place) -> {
            if (interview.state(codebook.place(question).orElseThrow()) == State.HIDDEN) {
                problems.add(place, Code.HIDDEN_ANSWERED, question.name());
            }
        });
    }

    /**
     * Tells required questions that a finished sheet leaves blank, where they stand or else where all answers begin.
     */
    private void warnOfRequired(Codebook codebook, Interview interview, Map<Id, Location> blanks, Location all) {
        for (int place = 0; place < interview.size(); place++) {
            Question question = codebook.questions().get(place);
            if (interview.state(place) == State.BLANK && question.required()) {
                problems.add(
                        blanks.getOrDefault(question.id(), all),
                        Code.REQUIRED_BLANK,
                        question.id().name());
            }
        }
    }

    /** Returns a calendar date as it is written. */
    public static Optional<String> date(Node node, ProblemLog problems) {
        return Fields.words(node, problems).filter(text -> {
            try {
                return LocalDate.parse(text).toString().equals(text);
            } catch (DateTimeParseException malformed) {
                problems.add(node.location(), Code.NOT_A_DATE, text);
                return false;
            }
        });
    }

    private static Map<String, Boolean> states() {
        var states = new LinkedHashMap<String, Boolean>();
        states.put("complete", false);
        states.put("draft", true);
        return states;
    }
}
