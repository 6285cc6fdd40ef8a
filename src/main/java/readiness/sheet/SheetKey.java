package readiness.sheet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import readiness.answers.SheetDate;
import readiness.document.Node;
import readiness.document.Values;
import readiness.problem.Code;
import readiness.questionnaire.About;
import readiness.source.ProblemLog;

/** A key that an answer sheet may have beside its questionnaire and its answers, wherever the sheet is written. */
public enum SheetKey {
    TEAM(Values::newId, SheetFields::team),
    CUSTOMER(Values::newId, SheetFields::customer),
    RESPONDENT(Values::wordsIfAny, SheetFields::respondent),
    ROLE(SheetKey::role, SheetFields::role),
    DATE(SheetKey::date, SheetFields::date),
    STATE(SheetKey::isDraft, SheetFields::draft),
    DIGEST(Values::words, SheetFields::digest);

    private static final Map<String, Boolean> DRAFT_BY_STATE = states();

    @SuppressWarnings("ImmutableEnumChecker") // A function without state.
    private final BiFunction<Node, ProblemLog, Optional<KeyValue>> reading;

    <T> SheetKey(BiFunction<Node, ProblemLog, Optional<T>> reading, BiConsumer<SheetFields, T> entry) {
        this.reading =
                (node, problems) -> reading.apply(node, problems).map(value -> sheet -> entry.accept(sheet, value));
    }

    /** Returns whether the key says whom a sheet is about. */
    public boolean isSubject() {
        return this == TEAM || this == CUSTOMER;
    }

    /** The value of a key: it can be entered into any number of sheets. */
    @FunctionalInterface
    public interface KeyValue {
        void enter(SheetFields sheet);
    }

    /** Returns the key as it is spelt in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the key that names the subject of a sheet; empty for the organisation. */
    public static Optional<SheetKey> ofSubject(About about) {
        return switch (about) {
            case TEAM -> Optional.of(TEAM);
            case CUSTOMER -> Optional.of(CUSTOMER);
            case ORGANISATION -> Optional.empty();
        };
    }

    /** Returns the value of this key; empty where it has an error, which is reported. */
    public Optional<KeyValue> read(Node node, ProblemLog problems) {
        return reading.apply(node, problems);
    }

    /** Returns a role in the person's own words; empty, and no error, where there are none. */
    private static Optional<String> role(Node node, ProblemLog problems) {
        return Values.wordsIfAny(node, problems).flatMap(words -> Values.answer(node, problems));
    }

    /** Returns a day, with or without a time behind it; empty for anything else, which is reported. */
    static Optional<SheetDate> date(Node node, ProblemLog problems) {
        return date(node, true, problems);
    }

    /** Returns a day, {@code 2026-03-31}; empty for anything else, which is reported. */
    public static Optional<LocalDate> day(Node node, ProblemLog problems) {
        return date(node, false, problems).map(SheetDate::day);
    }

    private static Optional<SheetDate> date(Node node, boolean timed, ProblemLog problems) {
        return Values.words(node, problems).flatMap(text -> {
            var date = SheetDate.of(text).filter(read -> timed || read.time().isEmpty());
            if (date.isEmpty()) {
                var meant = SheetDate.resembling(text).map(near -> (timed ? near : near.day()).toString());
                problems.addChoice(
                        node.location(), Code.NOT_A_DATE, meant.stream().toList(), text);
            }
            return date;
        });
    }

    /** Returns whether a sheet's state says that it is not finished. */
    static Optional<Boolean> isDraft(Node node, ProblemLog problems) {
        return Values.word(node, DRAFT_BY_STATE, problems);
    }

    private static Map<String, Boolean> states() {
        var states = new LinkedHashMap<String, Boolean>();
        states.put("complete", false);
        states.put("draft", true);
        return states;
    }
}
