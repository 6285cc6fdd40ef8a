package readiness.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import readiness.answers.Codebook;
import readiness.assessment.Instrument;

/**
 * The questionnaires that sheets may name: those of the assessment, or the built-in ones and those that lie beside.
 *
 * <p>Several threads may ask for them at once.
 */
public final class QuestionnaireCatalogue {

    /** The questionnaires by name; empty for one with errors, which have been reported. */
    private final Map<String, Optional<Instrument>> byName = new LinkedHashMap<>();

    /** Those that joined as sheets named them. */
    private final Map<String, Optional<Instrument>> builtIn = new HashMap<>();

    private final Map<String, Optional<Codebook>> codebooks = new HashMap<>();
    private final boolean libraryToo;
    private boolean someUnknown;

    private QuestionnaireCatalogue(boolean libraryToo) {
        this.libraryToo = libraryToo;
    }

    /** Returns an empty set to which an assessment's own are added. */
    public static QuestionnaireCatalogue listed() {
        return new QuestionnaireCatalogue(false);
    }

    /** Returns a set that fetches built-in questionnaires as sheets name them. */
    public static QuestionnaireCatalogue asNamed() {
        return new QuestionnaireCatalogue(true);
    }

    public void add(Instrument instrument) {
        byName.put(instrument.questionnaire().id().name(), Optional.of(instrument));
    }

    /** Takes note of a questionnaire that cannot be used. */
    public void addBroken(String name) {
        byName.putIfAbsent(name, Optional.empty());
    }

    /** Takes note of a questionnaire that cannot be used and whose id is not known: it may be any that is missing. */
    public void addUnknown() {
        someUnknown = true;
    }

    /** Returns whether there are more than can be used. */
    public boolean areSomeBroken() {
        return someUnknown || byName.values().stream().anyMatch(Optional::isEmpty);
    }

    public boolean contains(String name) {
        return byName.containsKey(name);
    }

    public boolean isKnown(String name) {
        return someUnknown
                || byName.containsKey(name)
                || (libraryToo && BuiltInQuestionnaires.ids().contains(name));
    }

    public Collection<String> known() {
        var known = new TreeSet<>(byName.keySet());
        if (libraryToo) {
            known.addAll(BuiltInQuestionnaires.ids());
        }
        return known;
    }

    /** Returns the questionnaire of this name; a built-in one joins. */
    public synchronized Optional<Codebook> find(String name) {
        return codebooks.computeIfAbsent(
                name, unknown -> instrument(name).map(instrument -> new Codebook(instrument.questionnaire())));
    }

    /** Returns the questionnaires without errors, in the order in which they were added, then the built-in ones. */
    public List<Instrument> usable() {
        return Stream.concat(
                        byName.values().stream(),
                        BuiltInQuestionnaires.ids().stream().map(name -> builtIn.getOrDefault(name, Optional.empty())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Instrument> instrument(String name) {
        return libraryToo && !byName.containsKey(name)
                ? builtIn.computeIfAbsent(name, BuiltInQuestionnaires::find)
                : byName.getOrDefault(name, Optional.empty());
    }
}
