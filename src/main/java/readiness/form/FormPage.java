package readiness.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import readiness.assessment.Instrument;
import readiness.assessment.Settings.Reader;
import readiness.problem.Limit;
import readiness.wording.Language;
import readiness.wording.Wording;

/**
 * A form, ready to be laid out: everything is finished words or the page's own data.
 *
 * @param language the code of the language that is shown first
 * @param languages between which its reader switches; each names itself
 * @param title of the only questionnaire, or of the first of several
 * @param readBy who reads the answers
 * @param shown what reports show of them
 * @param labels what the page itself says, by key
 * @param messages what its script says, by key; a number in braces is where an argument goes
 * @param email where answers are sent; empty where that is not known
 */
public record FormPage(
        String language,
        List<FormChoice> languages,
        Phrase title,
        List<SubjectField> subjects,
        List<FormSheet> sheets,
        Phrase readBy,
        Phrase shown,
        Map<String, Phrase> labels,
        Map<String, Phrase> messages,
        String email) {

    private static final List<String> LABELS = List.of(
            "language",
            "choose",
            "your-role",
            "role-needed",
            "needed",
            "asked-of",
            "not-known",
            "not-applicable",
            "none-of-these",
            "wanted-reason",
            "comment-label",
            "why-label",
            "clear",
            "keep",
            "back",
            "next",
            "print",
            "kept",
            "unkept",
            "shared",
            "erase",
            "open",
            "without-script",
            "review",
            "before-sending",
            "send",
            "send-how",
            "file-is",
            "download",
            "draft",
            "copy",
            "mail",
            "contents",
            "corrected",
            "handling",
            "answer-area");

    private static final List<String> MESSAGES = List.of(
            "progress",
            "part",
            "next",
            "to-review",
            "choose",
            "needed",
            "no-number",
            "comma",
            "out-of-bounds",
            "wanted-reason",
            "wanted-excuse",
            "not-applicable-because",
            "review-needed",
            "review-comment",
            "review-to-confirm",
            "unanswered-none",
            "unanswered-one",
            "unanswered-more",
            "team-needed",
            "customer-needed",
            "role-needed",
            "no-id",
            "spelt",
            "saved",
            "copied",
            "erase-really",
            "erased",
            "next-person",
            "emptied",
            "recalled",
            "open-really",
            "opened",
            "opened-before",
            "opened-misfits",
            "questionnaire-changed",
            "confirm-each",
            "given-before",
            "elsewhere",
            "full",
            "unreadable",
            "mail-subject",
            "mail-body");

    public FormPage {
        languages = List.copyOf(languages);
        subjects = List.copyOf(subjects);
        sheets = List.copyOf(sheets);
    }

    /** Returns the form that asks these questionnaires, one after the other. */
    public static FormPage of(List<Instrument> instruments, FormSettings settings) {
        var wording = new FormWording(settings.languages());
        var sheets = new ArrayList<FormSheet>();
        int before = 0;
        for (Instrument instrument : instruments) {
            sheets.add(new SheetPages(wording, instrument, before).sheet());
            before += instrument.questionnaire().questions().size();
        }
        return new FormPage(
                settings.languages().get(0).code(),
                settings.languages().stream().map(FormPage::named).toList(),
                sheets.get(0).title(),
                subjects(wording, sheets, settings),
                sheets,
                Phrase.of(settings.languages(), settings.handling()::reader),
                Phrase.of(settings.languages(), settings.handling()::shown),
                phrases(LABELS, wording),
                messages(wording, sheets),
                settings.handling().readBy().flatMap(Reader::email).orElse(""));
    }

    /** Returns whether several questionnaires are asked. */
    public boolean several() {
        return sheets.size() > 1;
    }

    /** Returns how many characters an answer or a comment may have. */
    public int longest() {
        return Limit.TEXT.most();
    }

    private static FormChoice named(Language language) {
        return new FormChoice(
                language.code(),
                Phrase.same(Wording.of("readiness.form.Form", language).say("own-name")));
    }

    private static List<SubjectField> subjects(FormWording wording, List<FormSheet> sheets, FormSettings settings) {
        return Stream.of(subject("team", wording, settings.teams()), subject("customer", wording, settings.customers()))
                .filter(field ->
                        sheets.stream().anyMatch(sheet -> sheet.subject().equals(field.kind())))
                .toList();
    }

    private static SubjectField subject(String kind, FormWording wording, List<FormChoice> choices) {
        return new SubjectField(kind, wording.say("your-" + kind), wording.say(kind + "-needed"), choices);
    }

    /** Returns what the script says, and what the page says so often that each language has it once. */
    private static Map<String, Phrase> messages(FormWording wording, List<FormSheet> sheets) {
        var messages = phrases(MESSAGES, wording);
        messages.putAll(phrases(LABELS, wording));
        sheets.stream()
                .flatMap(sheet -> sheet.sections().stream())
                .flatMap(section -> section.questions().stream())
                .flatMap(question -> question.options().stream())
                .map(FormChoice::title)
                .filter(title -> !title.key().isEmpty())
                .forEach(title -> messages.put(title.key(), title));
        return messages;
    }

    private static Map<String, Phrase> phrases(List<String> keys, FormWording wording) {
        var phrases = new LinkedHashMap<String, Phrase>();
        keys.forEach(key -> phrases.put(key, wording.pattern(key).shared(key)));
        return phrases;
    }
}
