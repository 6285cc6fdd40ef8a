package readiness.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import readiness.assessment.Settings;
import readiness.assessment.Team;
import readiness.catalogue.TextReader;
import readiness.document.Fields;
import readiness.document.Node;
import readiness.document.UniqueIds;
import readiness.document.Values;
import readiness.problem.Code;
import readiness.problem.Location;
import readiness.questionnaire.Id;
import readiness.questionnaire.Scores;
import readiness.sheet.SubjectNames;
import readiness.source.ProblemLog;

/** Reads the organisation, the teams and the customers that an assessment lists, and who reads their answers. */
final class SubjectsReader {

    /** One address alone: what follows a question mark would be taken for further receivers, or for the message. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@?&%<>()\\[\\],;:\"]+@[^\\s@?&%<>()\\[\\],;:\"]+");

    private final TextReader texts;
    private final ProblemLog problems;

    SubjectsReader(TextReader texts, ProblemLog problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /**
     * Listed teams or customers.
     *
     * @param complete whether none of them has an error; otherwise a sheet may name one that is missing
     * @param places the place of each id
     * @param targets the targets as written, since the questionnaires must be known before they can be checked
     */
    record Listed(List<Team> teams, boolean complete, Map<Id, Location> places, List<Node> targets) {}

    /** Returns the teams or customers behind a key. */
    Listed listed(Fields fields, String key) {
        int mark = problems.mark();
        var names = new UniqueIds(problems);
        var targets = new ArrayList<Node>();
        var teams = fields.list(key, node -> team(node, names, targets));
        warnOfSharedNames(teams, names.places());
        return new Listed(teams, !problems.hasErrorsSince(mark), names.places(), targets);
    }

    /** Reports a name that two of them have, or one of them and another as its id: which one is meant, nobody knows. */
    private void warnOfSharedNames(List<Team> teams, Map<Id, Location> places) {
        var bearers = new HashMap<String, Id>();
        teams.forEach(team -> bearers.put(SubjectNames.plain(team.id().name()), team.id()));
        for (Team team : teams) {
            String name = team.name();
            if (!name.equals(team.id().name())) {
                Id bearer = bearers.getOrDefault(SubjectNames.plain(name), team.id());
                bearers.put(SubjectNames.plain(name), team.id());
                if (!bearer.equals(team.id())) {
                    problems.addSince(
                            Objects.requireNonNull(places.get(bearer)),
                            Objects.requireNonNull(places.get(team.id())),
                            Code.NAMES_ALIKE,
                            name,
                            bearer.name(),
                            team.id().name());
                }
            }
        }
    }

    private Optional<Team> team(Node node, UniqueIds names, List<Node> allTargets) {
        return Fields.of(node, problems).flatMap(fields -> {
            var id = names.read(fields);
            var name = fields.name("name");
            var about = texts.optional(fields, "about");
            var size = size(fields);
            var group = fields.name("group");
            var targets = fields.optional("targets");
            targets.ifPresent(allTargets::add);
            var scores = targets.map(this::targets).orElse(Map.of());
            fields.checkKeys();
            return id.map(team -> new Team(team, name.orElse(team.name()), about, size, group, scores));
        });
    }

    private Map<Id, Map<Id, Double>> targets(Node node) {
        return byId(node, targets -> Optional.of(byId(targets, this::score)));
    }

    private Optional<Double> score(Node node) {
        var score = Values.number(node, Scores.LOWEST, Scores.HIGHEST, problems);
        return score.isPresent() ? Optional.of(score.getAsDouble()) : Optional.empty();
    }

    private <T> Map<Id, T> byId(Node node, Function<Node, Optional<T>> value) {
        var read = new LinkedHashMap<Id, T>();
        Fields.of(node, problems)
                .ifPresent(fields -> fields.names()
                        .forEach(name -> Values.newId(name, fields.locationOf(name), problems)
                                .ifPresent(id ->
                                        fields.optional(name).flatMap(value).ifPresent(known -> read.put(id, known)))));
        return read;
    }

    /** Returns the organisation: its name alone, or its name and size. */
    Optional<Settings.Organisation> organisation(Node node) {
        if (!(node instanceof Node.Mapping)) {
            return Values.name(node, problems)
                    .map(name -> new Settings.Organisation(Optional.of(name), OptionalInt.empty()));
        }
        return Fields.of(node, problems).map(fields -> {
            var name = fields.name("name");
            var size = size(fields);
            fields.checkKeys();
            return new Settings.Organisation(name, size);
        });
    }

    /** Returns who reads the answers. */
    Optional<Settings.Reader> reader(Node node) {
        return Fields.of(node, problems).map(fields -> {
            var name = texts.optional(fields, "name");
            var email = fields.name("email").filter(address -> isAddress(address, fields.locationOfValue("email")));
            fields.checkKeys();
            return new Settings.Reader(name, email);
        });
    }

    /** Returns whether a message can be sent to an address; one that would do more, or gets nowhere, is reported. */
    private boolean isAddress(String address, Location place) {
        boolean isOne = ADDRESS.matcher(address).matches();
        if (!isOne) {
            problems.add(place, Code.NOT_AN_ADDRESS, address);
        }
        return isOne;
    }

    private static OptionalInt size(Fields fields) {
        long size = fields.whole("size", 1, 0);
        return size == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.min(size, Integer.MAX_VALUE));
    }
}
