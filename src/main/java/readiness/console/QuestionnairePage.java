package readiness.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import readiness.assessment.Instrument;
import readiness.assessment.Settings;
import readiness.form.FormChoice;
import readiness.form.FormPage;
import readiness.form.FormQuestion;
import readiness.form.FormSettings;
import readiness.form.FormSheet;
import readiness.form.FormSheet.FormSection;
import readiness.form.Handling;
import readiness.form.Phrase;
import readiness.wording.Language;
import readiness.wording.Printable;
import readiness.wording.Wrapping;

/** Lays a questionnaire out as people read it: its sections with their questions and options, in one language. */
public final class QuestionnairePage {

    private static final int WIDTH = 80;
    private static final String INDENT = "    ";

    private QuestionnairePage() {}

    /** Returns the lines of a questionnaire in this language, or in the questionnaire's first one. */
    public static List<String> of(Instrument instrument, Language wanted) {
        var codes = instrument.questionnaire().languages();
        var language = codes.contains(wanted.code())
                ? wanted
                : Language.of(codes.get(0)).orElseThrow();
        var settings = new FormSettings(List.of(language), List.of(), List.of(), Handling.of(Settings.defaults()));
        var sheet = FormPage.of(List.of(instrument), settings).sheets().get(0);
        return sheet(sheet).map(Printable::safe).toList();
    }

    private static Stream<String> sheet(FormSheet sheet) {
        return Stream.of(
                        Stream.of(words(sheet.title()) + "  (" + sheet.named() + ")"),
                        paragraph(sheet.introduction(), ""),
                        sheet.sections().stream().flatMap(QuestionnairePage::section))
                .flatMap(lines -> lines);
    }

    private static Stream<String> section(FormSection section) {
        return Stream.of(
                        Stream.of("", words(section.title())),
                        paragraph(section.introduction(), ""),
                        section.questions().stream().flatMap(QuestionnairePage::question))
                .flatMap(lines -> lines);
    }

    private static Stream<String> question(FormQuestion question) {
        var lines = new ArrayList<String>();
        lines.add("");
        var text = Wrapping.ofWholeWords(WIDTH - INDENT.length()).lines(words(question.text()));
        String number = question.number() + ".";
        for (int line = 0; line < text.size(); line++) {
            String margin = line == 0 ? number + " ".repeat(Math.max(1, INDENT.length() - number.length())) : INDENT;
            lines.add(margin + text.get(line));
        }
        paragraph(question.onlyWhen(), INDENT).forEach(lines::add);
        paragraph(question.help(), INDENT).forEach(lines::add);
        lines.addAll(answers(question));
        return lines.stream();
    }

    private static List<String> answers(FormQuestion question) {
        String box = question.type().equals("multiple") ? "[ ] " : "( ) ";
        var options = question.options().stream().map(FormChoice::title).map(title -> INDENT + box + words(title));
        var amount = Stream.of(question.amount().unit(), question.amount().bounds())
                .map(QuestionnairePage::words)
                .filter(words -> !words.isEmpty());
        String blank = question.options().isEmpty() ? INDENT + "________ " + String.join(", ", amount.toList()) : "";
        return Stream.concat(options, Stream.of(blank.stripTrailing()).filter(line -> !line.isEmpty()))
                .toList();
    }

    private static Stream<String> paragraph(Phrase phrase, String margin) {
        return Stream.of(words(phrase))
                .filter(words -> !words.isEmpty())
                .flatMap(words -> Wrapping.ofWholeWords(WIDTH - margin.length()).lines(words).stream())
                .map(line -> margin + line);
    }

    private static String words(Phrase phrase) {
        return phrase.versions().stream()
                .map(Phrase.Translation::words)
                .findFirst()
                .orElse("");
    }
}
