package readiness.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import readiness.catalogue.YesNoWords;
import readiness.document.Node;
import readiness.problem.Code;
import readiness.problem.Suggestions;
import readiness.questionnaire.Id;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.source.ProblemLog;

/** Recognises what a word that is no answer to its question was meant to say, and reports it. */
final class AnswerDiagnosis {

    /** What people write who do not know, or whom a question does not concern. */
    private static final Set<String> KNOWS_NOT = Set.of(
            "nsp",
            "ne sait pas",
            "ne sais pas",
            "je ne sais pas",
            "sais pas",
            "inconnu",
            "?",
            "??",
            "???",
            "unknown",
            "i don't know",
            "i don’t know",
            "idk",
            "tbd");

    private static final Set<String> NOT_CONCERNED =
            Set.of("n/a", "na", "n.a.", "sans objet", "s.o.", "so", "non applicable", "not applicable", "non concerné");

    /** The separators between options that were written as one text, of {@link #LONGEST_LIST} characters at most. */
    private static final String SEPARATORS = "[,;|/]";

    private static final String SEPARATING_WORDS = "\\s(?:et|ou|and|or|&|\\+)\\s|\\s";
    private static final int LONGEST_LIST = 1_000;

    private final Question question;
    private final ProblemLog problems;

    AnswerDiagnosis(Question question, ProblemLog problems) {
        this.question = question;
        this.problems = problems;
    }

    /** Returns whether a word means that there is no answer but is not the one to be used, and reports it. */
    boolean reportsSilence(Node.Scalar scalar) {
        String word = scalar.text().strip().toLowerCase(Locale.ROOT);
        if (isLabel(word)) {
            return false;
        }
        if (KNOWS_NOT.contains(word)) {
            problems.add(scalar.location(), Code.ANOTHER_WORD_FOR_DONT_KNOW, scalar.text());
            return true;
        }
        if (scalar.text().equals(ResponseReader.NOT_APPLICABLE) || NOT_CONCERNED.contains(word)) {
            problems.add(
                    scalar.location(),
                    question.mayNotApply() ? Code.MISSING_REASON : Code.CANNOT_BE_NOT_APPLICABLE,
                    question.id().name());
            return true;
        }
        return false;
    }

    private boolean isOffered(String name) {
        return Id.names(question.format().choices()).contains(name);
    }

    private boolean isLabel(String word) {
        return question.format().options().stream().anyMatch(option -> isLabelOf(option, word));
    }

    private static boolean isLabelOf(Option option, String word) {
        return option.text().byLanguage().values().stream().anyMatch(word::equalsIgnoreCase);
    }

    /** Reports a word that is none of the options of its question. */
    void reportOption(Node.Scalar scalar) {
        if (reportsSilence(scalar)) {
            return;
        }
        String word = scalar.text().toLowerCase(Locale.ROOT);
        var meant = question.format().options().stream()
                .filter(option -> isLabelOf(option, word))
                .findFirst();
        if (meant.isPresent()) {
            problems.add(
                    scalar.location(),
                    Code.LABEL_FOR_ID,
                    scalar.text(),
                    meant.get().id().name());
        } else if (YesNoWords.meant(question.format(), word).isPresent()) {
            problems.add(
                    scalar.location(),
                    Code.ANOTHER_WORD_FOR_YES_OR_NO,
                    scalar.text(),
                    YesNoWords.meant(question.format(), word).get());
        } else if (!reportsSeveral(scalar, SEPARATORS) && !reportsSeveral(scalar, SEPARATING_WORDS)) {
            reportUnknown(scalar, Id.names(question.format().choices()));
        }
    }

    /** Returns whether a text in place of a list means several options, and reports it. */
    boolean reportsSeveral(Node.Scalar scalar) {
        return reportsSeveral(scalar, SEPARATING_WORDS);
    }

    private boolean reportsSeveral(Node.Scalar scalar, String separators) {
        if (scalar.text().length() > LONGEST_LIST) {
            return false;
        }
        var parts = Stream.of(scalar.text().strip().split(separators))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (!question.format().takesSeveral()
                || parts.size() < 2
                || !parts.stream().allMatch(this::isOffered)) {
            return false;
        }
        problems.add(
                scalar.location(),
                Code.SEVERAL_IN_ONE,
                scalar.text(),
                question.id().name() + ": [" + String.join(", ", parts) + "]",
                String.join("; ", parts));
        return true;
    }

    /** Reports an unknown word, with the words that would have been right. */
    void reportUnknown(Node.Scalar scalar, List<String> right) {
        var choices = new ArrayList<>(right);
        choices.addAll(Suggestions.near(scalar.text(), List.of(ResponseReader.DONT_KNOW)));
        problems.addChoice(
                scalar.location(),
                Code.UNKNOWN_ANSWER,
                choices,
                scalar.text(),
                question.id().name());
    }
}
