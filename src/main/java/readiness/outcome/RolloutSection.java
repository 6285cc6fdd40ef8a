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
    public static Optional<RolloutSection> of(Result result, PageWording voice) {
        var ranked = result.questionnaires().stream()
                .filter(each -> each.pilot().isPresent())
                .findFirst();
        return ranked.flatMap(teams -> result.questionnaires().stream()
                .flatMap(each -> each.strategy().stream()
                        .flatMap(strategy -> Approach.of(strategy).stream()
                                .map(way -> new Rollout(teams, each, strategy, voice.about(teams.questionnaire()))
                                        .section(way))))
                .findFirst());
    }

    /** The ranking and the choice that are brought together. */
    private record Rollout(QuestionnaireResult teams, QuestionnaireResult ways, Strategy strategy, PageWording voice) {

        private static final Id AWARENESS = new Id("awareness");
        private static final Id VISIBILITY = new Id("business-visibility");

        RolloutSection section(Approach way) {
            if (StrategySection.isUnanswered(ways)) {
                return section(List.of(voice.say("rollout-unanswered")), List.of());
            }
            return switch (way) {
                case PARALLEL -> section(parallel(), List.of());
                case FULL -> section(full(), waves().sentences());
                case PREPARE -> section(prepare(), List.of());
                case UNDECIDED -> section(undecided(), List.of());
            };
        }

        private RolloutSection section(List<String> sentences, List<String> waves) {
            return new RolloutSection(voice.say("label-rollout"), sentences, waves);
        }

        private List<String> parallel() {
            if (pilot().leader().isPresent()) {
                return role(pilot().leader().get());
            }
            if (pilot().certainty().isOpen()) {
                return Stream.concat(Stream.of(voice.say("rollout-open")), rolesAsTheyStand().stream())
                        .toList();
            }
            return isAnyToBePlaced() ? List.of(voice.say("rollout-open")) : build("rollout-build");
        }

        /** Returns whether a team could still be named, once more is answered about it. */
        private boolean isAnyToBePlaced() {
            return pilot().ranking().teams().stream().anyMatch(team -> team.status() == Status.NOT_ENOUGH_ANSWERS);
        }

        private List<String> role(RankedTeam team) {
            String name = voice.name(team.team());
            var role = Role.of(questionnaire(), team);
            if (role.isEmpty()) {
                return List.of(voice.say("rollout-begins", name));
            }
            String figures = figures(role.get(), team);
            return switch (role.get().part()) {
                case CORE ->
                    List.of(
                            voice.say(isJust(role.get(), team) ? "rollout-core-just" : "rollout-core", name, figures),
                            voice.say("rollout-core-next", name));
                case SERVED_FIRST -> servedFirst(role.get(), team);
                case NEITHER ->
                    Stream.of(Stream.of(voice.say("rollout-neither", name, figures)), cautions(role.get()), build())
                            .flatMap(sentences -> sentences)
                            .toList();
                case UNKNOWN -> List.of(voice.say("rollout-unknown", name, figures));
            };
        }

        /** Returns whether a score that it needs is, as it is printed, no higher than it has to be. */
        private boolean isJust(Role role, RankedTeam team) {
            return role.grounds().stream()
                    .filter(test -> !team.scorecard().isWithheld(test.score()))
                    .anyMatch(test ->
                            voice.score(team.scorecard().score(test.score())).equals(voice.score(test.threshold())));
        }

        private List<String> servedFirst(Role role, RankedTeam team) {
            String name = voice.name(team.team());
            String first = role.cautions().isEmpty()
                    ? voice.say("rollout-served", name, figures(role, team))
                    : voice.say("rollout-served-caution", name);
            String next = voice.say("rollout-served-next", name, scores(Role.WHAT_A_SERVED_TEAM_BRINGS, team));
            return Stream.of(Stream.of(first), cautions(role), Stream.of(next))
                    .flatMap(sentences -> sentences)
                    .toList();
        }

        private Stream<String> cautions(Role role) {
            return role.cautions().stream().map(gate -> voice.text(gate.text()));
        }

        private String figures(Role role, RankedTeam team) {
            return new ThresholdWords(voice).needed(questionnaire(), team.scorecard(), role.grounds());
        }

        private String scores(List<Id> scores, RankedTeam team) {
            return voice.list(scores.stream()
                    .map(score -> voice.say(
                            "score-of",
                            voice.title(questionnaire(), score),
                            voice.score(team.scorecard().score(score))))
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
                    : Optional.of(voice.say(
                            "rollout-open-roles",
                            voice.apart(roles),
                            new ThresholdWords(voice).threshold(Role.test(AWARENESS))));
        }

        private String wouldBe(Role role, RankedTeam team) {
            return voice.say(
                    switch (role.part()) {
                        case CORE -> "would-be-core";
                        case SERVED_FIRST -> "would-be-served";
                        case NEITHER -> "would-be-neither";
                        case UNKNOWN -> "would-be-unknown";
                    },
                    voice.name(team.team()),
                    scores(Role.WHAT_A_CORE_NEEDS, team));
        }

        private List<String> build(String beginning) {
            return Stream.concat(Stream.of(voice.say(beginning)), build()).toList();
        }

        /**
         * Returns what kind of team to build where none can begin, and where to look for it; for customers, to look for
         * another.
         */
        private Stream<String> build() {
            if (questionnaire().about() == About.CUSTOMER) {
                return Stream.of(voice.say("rollout-recruit"));
            }
            return Stream.of(
                            Stream.of(voice.say("rollout-recruit")),
                            highest(AWARENESS).map(team -> from("volunteers", team, AWARENESS)).stream(),
                            highest(VISIBILITY).map(team -> from("product", team, VISIBILITY)).stream())
                    .flatMap(sentences -> sentences);
        }

        /** Returns what the team with the highest score can give; that no team can, where even that score is low. */
        private String from(String what, RankedTeam team, Id score) {
            var most = team.scorecard().score(score);
            String title = voice.title(questionnaire(), score);
            return Role.test(score).holds(most) == Truth.YES
                    ? voice.say("rollout-" + what, voice.name(team.team()), title, voice.score(most))
                    : voice.say("rollout-no-" + what, voice.score(most), title);
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
                return List.of(voice.say(
                        "rollout-waves", voice.name(pilot().leader().get().team())));
            }
            if (pilot().certainty().isOpen()) {
                return List.of(voice.say("rollout-waves-open", waves().names(waves().contenders())));
            }
            return isAnyToBePlaced() ? List.of(voice.say("rollout-waves-unplaced")) : build("rollout-waves-nobody");
        }

        private List<String> prepare() {
            String needs = voice.say("rollout-prepare", voice.say("label-plan"));
            if (pilot().leader().isPresent()) {
                return List.of(
                        needs,
                        voice.say(
                                "rollout-meanwhile",
                                voice.name(pilot().leader().get().team())));
            }
            if (isAnyToBePlaced() && !pilot().certainty().isOpen()) {
                return List.of(needs, voice.say("rollout-meanwhile-unplaced"));
            }
            return pilot().certainty().isOpen()
                    ? List.of(needs, voice.say("rollout-meanwhile-open", waves().names(waves().contenders())))
                    : Stream.concat(Stream.of(needs), build("rollout-meanwhile-nobody").stream())
                            .toList();
        }

        private List<String> undecided() {
            return Stream.concat(
                            Stream.of(voice.say("rollout-undecided")),
                            Stream.of(Approach.PARALLEL, Approach.FULL)
                                    .filter(way -> way.isOffered(strategy.decision()))
                                    .map(way -> voice.say(
                                            "titled",
                                            voice.say(
                                                    "quoted",
                                                    voice.text(
                                                            strategy.decision().title(way.id()))),
                                            section(way).sentences().get(0))))
                    .toList();
        }

        private RolloutWaves waves() {
            return new RolloutWaves(pilot(), voice);
        }

        private Pilot pilot() {
            return teams.pilot().orElseThrow();
        }

        private Questionnaire questionnaire() {
            return teams.questionnaire();
        }
    }
}
