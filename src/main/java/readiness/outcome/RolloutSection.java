package readiness.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readiness.assessment.QuestionnaireResult;
import readiness.assessment.Result;
import readiness.page.PageWording;
import readiness.page.ThresholdWords;
import readiness.questionnaire.About;
import readiness.questionnaire.Id;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.Truth;
import readiness.ranking.RankedTeam;
import readiness.ranking.Status;
import readiness.recommendation.Approach;
import readiness.recommendation.Pilot;
import readiness.recommendation.Role;
import readiness.recommendation.Strategy;

/**
 * What the team that goes first is there for, or what is done for the first customer, on the way that is taken.
 *
 * @param sentences the first one says it, the others say why and what with the others
 * @param waves who follows whom, where everyone is to change
 */
public record RolloutSection(String heading, List<String> sentences, List<String> waves) {

    public RolloutSection {
        sentences = List.copyOf(sentences);
        waves = List.copyOf(waves);
    }

    /** Returns the section; empty without a questionnaire that ranks and one that chooses a way. */
    public static Optional<RolloutSection> of(Result result, PageWording wording) {
        var ranked = result.questionnaires().stream()
                .filter(each -> each.pilot().isPresent())
                .findFirst();
        return ranked.flatMap(teams -> result.questionnaires().stream()
                .flatMap(each -> each.strategy().stream()
                        .flatMap(strategy -> Approach.of(strategy).stream()
                                .map(way -> new Rollout(teams, each, strategy, wording.about(teams.questionnaire()))
                                        .section(way))))
                .findFirst());
    }

    /** The ranking and the choice that are brought together. */
    private record Rollout(
            QuestionnaireResult teams, QuestionnaireResult ways, Strategy strategy, PageWording wording) {

        private static final Id AWARENESS = new Id("awareness");
        private static final Id VISIBILITY = new Id("business-visibility");

        RolloutSection section(Approach way) {
            if (StrategySection.isUnanswered(ways)) {
                return section(List.of(wording.say("rollout-unanswered")), List.of());
            }
            return switch (way) {
                case PARALLEL -> section(parallel(), List.of());
                case FULL -> section(full(), waves().sentences());
                case PREPARE -> section(prepare(), List.of());
                case UNDECIDED -> section(undecided(), List.of());
            };
        }

        private RolloutSection section(List<String> sentences, List<String> waves) {
            return new RolloutSection(wording.say("label-rollout"), sentences, waves);
        }

        private List<String> parallel() {
            if (pilot().leader().isPresent()) {
                return role(pilot().leader().get());
            }
            if (pilot().certainty().isOpen()) {
                return Stream.concat(Stream.of(wording.say("rollout-open")), rolesAsTheyStand().stream())
                        .toList();
            }
            return isAnyToBePlaced() ? List.of(wording.say("rollout-open")) : build("rollout-build");
        }

        /** Returns whether a team could still be named, once more is answered about it. */
        private boolean isAnyToBePlaced() {
            return pilot().ranking().teams().stream().anyMatch(team -> team.status() == Status.NOT_ENOUGH_ANSWERS);
        }

        private List<String> role(RankedTeam team) {
            String name = wording.name(team.team());
            var role = Role.of(questionnaire(), team);
            if (role.isEmpty()) {
                return List.of(wording.say("rollout-begins", name));
            }
            String figures = figures(role.get(), team);
            return switch (role.get().part()) {
                case CORE ->
                    List.of(
                            wording.say(isJust(role.get(), team) ? "rollout-core-just" : "rollout-core", name, figures),
                            wording.say("rollout-core-next", name));
                case SERVED_FIRST -> servedFirst(role.get(), team);
                case NEITHER ->
                    Stream.of(Stream.of(wording.say("rollout-neither", name, figures)), cautions(role.get()), build())
                            .flatMap(sentences -> sentences)
                            .toList();
                case UNKNOWN -> List.of(wording.say("rollout-unknown", name, figures));
            };
        }

        /** Returns whether a score that it needs is, as it is printed, no higher than it has to be. */
        private boolean isJust(Role role, RankedTeam team) {
            return role.grounds().stream()
                    .filter(test -> !team.scorecard().isWithheld(test.score()))
                    .anyMatch(test -> wording.score(team.scorecard().score(test.score()))
                            .equals(wording.score(test.threshold())));
        }

        private List<String> servedFirst(Role role, RankedTeam team) {
            String name = wording.name(team.team());
            String first = role.cautions().isEmpty()
                    ? wording.say("rollout-served", name, figures(role, team))
                    : wording.say("rollout-served-caution", name);
            String next = wording.say("rollout-served-next", name, scores(Role.WHAT_A_SERVED_TEAM_BRINGS, team));
            return Stream.of(Stream.of(first), cautions(role), Stream.of(next))
                    .flatMap(sentences -> sentences)
                    .toList();
        }

        private Stream<String> cautions(Role role) {
            return role.cautions().stream().map(gate -> wording.text(gate.text()));
        }

        private String figures(Role role, RankedTeam team) {
            return new ThresholdWords(wording).needed(questionnaire(), team.scorecard(), role.grounds());
        }

        private String scores(List<Id> scores, RankedTeam team) {
            return wording.list(scores.stream()
                    .map(score -> wording.say(
                            "score-of",
                            wording.title(questionnaire(), score),
                            wording.score(team.scorecard().score(score))))
                    .toList());
        }

        /** Returns what each contender would be; empty where none comes first often, or none has a role. */
        private Optional<String> rolesAsTheyStand() {
            var roles = pilot().contenders().stream()
                    .filter(RankedTeam::isCandidate)
                    .flatMap(team -> Role.of(questionnaire(), team).stream().map(role -> wouldBe(role, team)))
                    .toList();
            return roles.isEmpty()
                    ? Optional.empty()
                    : Optional.of(wording.say(
                            "rollout-open-roles",
                            wording.apart(roles),
                            new ThresholdWords(wording).threshold(Role.test(AWARENESS))));
        }

        private String wouldBe(Role role, RankedTeam team) {
            return wording.say(
                    switch (role.part()) {
                        case CORE -> "would-be-core";
                        case SERVED_FIRST -> "would-be-served";
                        case NEITHER -> "would-be-neither";
                        case UNKNOWN -> "would-be-unknown";
                    },
                    wording.name(team.team()),
                    scores(Role.WHAT_A_CORE_NEEDS, team));
        }

        private List<String> build(String beginning) {
            return Stream.concat(Stream.of(wording.say(beginning)), build()).toList();
        }

        /**
         * Returns what kind of team to build where none can begin, and where to look for it; for customers, to look for
         * another.
         */
        private Stream<String> build() {
            if (questionnaire().about() == About.CUSTOMER) {
                return Stream.of(wording.say("rollout-recruit"));
            }
            return Stream.of(
                            Stream.of(wording.say("rollout-recruit")),
                            highest(AWARENESS).map(team -> from("volunteers", team, AWARENESS)).stream(),
                            highest(VISIBILITY).map(team -> from("product", team, VISIBILITY)).stream())
                    .flatMap(sentences -> sentences);
        }

        /** Returns what the team with the highest score can give; that no team can, where even that score is low. */
        private String from(String what, RankedTeam team, Id score) {
            var most = team.scorecard().score(score);
            String title = wording.title(questionnaire(), score);
            return Role.test(score).holds(most) == Truth.YES
                    ? wording.say("rollout-" + what, wording.name(team.team()), title, wording.score(most))
                    : wording.say("rollout-no-" + what, wording.score(most), title);
        }

        private Optional<RankedTeam> highest(Id score) {
            return pilot().ranking().teams().stream()
                    .filter(team -> team.status() != Status.NOT_ENOUGH_ANSWERS
                            && team.scorecard().score(score).isPresent())
                    .max(Comparator.comparing(
                            team -> team.scorecard().score(score).orElseThrow()));
        }

        private List<String> full() {
            if (pilot().leader().isPresent()) {
                return List.of(wording.say(
                        "rollout-waves", wording.name(pilot().leader().get().team())));
            }
            if (pilot().certainty().isOpen()) {
                return List.of(wording.say("rollout-waves-open", waves().anyContender()));
            }
            return isAnyToBePlaced() ? List.of(wording.say("rollout-waves-unplaced")) : build("rollout-waves-nobody");
        }

        private List<String> prepare() {
            String needs = wording.say("rollout-prepare", wording.say("label-plan"));
            if (pilot().leader().isPresent()) {
                return List.of(
                        needs,
                        wording.say(
                                "rollout-meanwhile",
                                wording.name(pilot().leader().get().team())));
            }
            if (isAnyToBePlaced() && !pilot().certainty().isOpen()) {
                return List.of(needs, wording.say("rollout-meanwhile-unplaced"));
            }
            return pilot().certainty().isOpen()
                    ? List.of(needs, wording.say("rollout-meanwhile-open", waves().anyContender()))
                    : Stream.concat(Stream.of(needs), build("rollout-meanwhile-nobody").stream())
                            .toList();
        }

        private List<String> undecided() {
            return Stream.concat(
                            Stream.of(wording.say("rollout-undecided")),
                            Stream.of(Approach.PARALLEL, Approach.FULL)
                                    .filter(way -> way.isOffered(strategy.decision()))
                                    .map(way -> wording.say(
                                            "titled",
                                            wording.say(
                                                    "quoted",
                                                    wording.text(
                                                            strategy.decision().title(way.id()))),
                                            section(way).sentences().get(0))))
                    .toList();
        }

        private RolloutWaves waves() {
            return new RolloutWaves(pilot(), wording);
        }

        private Pilot pilot() {
            return teams.pilot().orElseThrow();
        }

        private Questionnaire questionnaire() {
            return teams.questionnaire();
        }
    }
}
