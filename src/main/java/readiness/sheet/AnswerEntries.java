package readiness.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import readiness.answers.Codebook;
import readiness.answers.CodedResponse;
import readiness.document.Node;
import readiness.document.WrongKind;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.source.ProblemLog;

/** The answers of one sheet, each under the present id of its question or a former one. */
final class AnswerEntries {

    private final Codebook codebook;
    private final OverlongTexts overlong;
    private final ProblemLog problems;
    private final Map<Integer, Location> places = new HashMap<>();

    AnswerEntries(Codebook codebook, OverlongTexts overlong, ProblemLog problems) {
        this.codebook = codebook;
        this.overlong = overlong;
        this.problems = problems;
    }

    /** Returns the place of a question that has been entered; empty for the others. */
    Optional<Location> place(int question) {
        return Optional.ofNullable(places.get(question));
    }

    /** Enters the answers into a sheet; those that cannot be read with their errors. */
    void enter(Node node, SheetAssembly sheet) {
        if (node instanceof Node.Mapping mapping) {
            var chosen = new LinkedHashMap<Integer, Node.Entry>();
            mapping.entries()
                    .forEach(entry -> question(entry.key())
                            .ifPresentOrElse(question -> choose(question, entry, chosen), sheet::unknownQuestion));
            chosen.forEach((question, entry) -> answer(question, entry, sheet));
        } else if (!(node instanceof Node.Scalar scalar && scalar.isNothing())) {
            WrongKind.report(node, Code.EXPECTED_MAP, problems);
        }
    }

    /** Keeps one answer to a question: that under its present id, or else under the latest of its former ones. */
    private void choose(int number, Node.Entry entry, Map<Integer, Node.Entry> chosen) {
        var before = chosen.get(number);
        if (before == null) {
            chosen.put(number, entry);
            return;
        }
        var question = codebook.questions().get(number);
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
    static int age(Question question, Node.Entry entry) {
        return 1 + question.formerly().indexOf(new Id(entry.key().text()));
    }

    private void answer(int question, Node.Entry entry, SheetAssembly sheet) {
        int before = problems.mark();
        overlong.report(entry.value(), problems);
        var response = new ResponseReader(codebook.questions().get(question), problems).read(entry.value());
        if (problems.hasErrorsSince(before)) {
            sheet.unreadable(question, problems.takeBack(before, problems.mark()));
        } else {
            sheet.answer(question, CodedResponse.of(codebook, question, response.orElse(null)));
        }
        places.put(question, entry.key().location());
    }

    /** Returns the number of the question with this id; empty for another key, which is reported. */
    private Optional<Integer> question(Node.Scalar key) {
        var place = codebook.placeByAnyId(key.text());
        if (place.isPresent()) {
            return place;
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
