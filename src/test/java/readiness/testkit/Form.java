package readiness.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import readiness.questionnaire.About;
import readiness.questionnaire.Advice;
import readiness.questionnaire.AnswerCriterion;
import readiness.questionnaire.Condition;
import readiness.questionnaire.DecisionRule;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Gate;
import readiness.questionnaire.Id;
import readiness.questionnaire.Levels;
import readiness.questionnaire.Option;
import readiness.questionnaire.Question;
import readiness.questionnaire.Question.Phrasing;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.RankingRule;
import readiness.questionnaire.RespondentRole;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.ResponseFormat.NumberLine;
import readiness.questionnaire.ScoreThreshold;
import readiness.questionnaire.Section;
import readiness.questionnaire.Task;
import readiness.questionnaire.Text;
import readiness.questionnaire.Version;

/** A questionnaire in the making, for tests: {@code Form.aboutTeams().dimension("pain").facet("facts", 2)…}. */
public final class Form {

    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<RespondentRole> roles = new ArrayList<>();
    private final List<Advice> advice = new ArrayList<>();
    private Optional<Levels> levels = Optional.empty();

    private Optional<RankingRule> ranking = Optional.empty();
    private Optional<DecisionRule> decision = Optional.empty();
    private About about = About.TEAM;

    private final String name;

    private Form(String name) {
        this.name = name;
    }

    public static Form aboutTeams() {
        return named("form");
    }

    public static Form named(String name) {
        return new Form(name);
    }

    public static Id id(String name) {
        return new Id(name);
    }

    public static Text text(String words) {
        return Text.of("en", words);
    }

    public Form dimension(String name) {
        return dimension(name, 1);
    }

    public Form dimension(String name, double weight) {
        dimensions.add(new Dimension(id(name), text(name), Optional.empty(), weight, List.of()));
        return this;
    }

    public Form facet(String name) {
        return facet(name, 1);
    }

    /** Adds a dimension with one facet, and a question whose answer is its score, from 0 to 100. */
    public Form measures(String dimension, String facet, String question) {
        return dimension(dimension).facet(facet).asks(number(question, facet));
    }

    /** Adds a facet to the latest dimension. */
    public Form facet(String name, double weight) {
        var last = dimensions.remove(dimensions.size() - 1);
        var facets = new ArrayList<>(last.facets());
        facets.add(new Facet(id(name), text(name), weight));
        dimensions.add(new Dimension(last.id(), last.title(), last.about(), last.weight(), facets));
        return this;
    }

    public Form asks(Asked question) {
        questions.add(question.build());
        return this;
    }

    public Form role(String name) {
        roles.add(new RespondentRole(id(name), text(name)));
        return this;
    }

    public Form levels(Levels.Rule rule, Map<String, Double> steps) {
        return levels(new Levels(
                rule,
                Levels.DEFAULT_LEAST_COVERAGE,
                steps.entrySet().stream()
                        .map(step -> new Levels.Level(
                                id(step.getKey()),
                                step.getValue(),
                                Optional.empty(),
                                text(step.getKey()),
                                Optional.empty()))
                        .toList()));
    }

    public Form levels(Levels own) {
        levels = Optional.of(own);
        return this;
    }

    /** Adds advice; what must come first is named after its condition. */
    public Form advises(String name, int horizon, Condition<ScoreThreshold> when, String... after) {
        return advises(name, horizon, Advice.Scope.EVERYWHERE, when, after);
    }

    /** Adds advice for these decisions and places alone. */
    public Form advises(String name, int horizon, Advice.Scope scope, Condition<ScoreThreshold> when, String... after) {
        advice.add(new Advice(
                id(name),
                when,
                horizon,
                text(name),
                text(this.name),
                scope,
                Stream.of(after).map(Id::new).toList(),
                Task.UNSPECIFIED,
                Optional.empty()));
        return this;
    }

    /** Ranks teams by these criteria with equal weights. */
    public Form ranks(List<Gate> gates, String... criteria) {
        var weights = new LinkedHashMap<Id, Double>();
        Stream.of(criteria).forEach(criterion -> weights.put(id(criterion), 1.0));
        ranking = Optional.of(new RankingRule(weights, 0.1, 0.6, gates));
        return this;
    }

    /** Asks about the organisation, and decides by this rule. */
    public Form decides(DecisionRule rule) {
        decision = Optional.of(rule);
        about = About.ORGANISATION;
        return this;
    }

    public Questionnaire build() {
        return new Questionnaire(
                id(name),
                new Version(1, 0, 0),
                about,
                List.of("en"),
                roles,
                text("Form"),
                Optional.empty(),
                dimensions,
                List.of(new Section(id("all"), text("All"), Optional.empty(), questions)),
                ranking,
                decision,
                levels,
                advice);
    }

    /** Asks for one option; each is named after its score: {@code s25}. */
    public static Asked choice(String name, String facet, double... scores) {
        return new Asked(name, facet, new ResponseFormat.Choice(Optional.empty(), options(scores)));
    }

    /** Asks for any number of options; each is named after its score: {@code s25}. */
    public static Asked multiple(String name, String facet, double... scores) {
        return new Asked(name, facet, new ResponseFormat.Multiple(options(scores)));
    }

    public static Asked yesNo(String name, String facet) {
        return new Asked(name, facet, new ResponseFormat.YesNo());
    }

    /** Returns a questionnaire as its version of this number. */
    public static Questionnaire versioned(Questionnaire all, String version) {
        return new Questionnaire(
                all.id(),
                Version.of(version).orElseThrow(),
                all.about(),
                all.languages(),
                all.roles(),
                all.title(),
                all.introduction(),
                all.dimensions(),
                all.sections(),
                all.ranking(),
                all.decision(),
                all.levels(),
                all.advice());
    }

    /** Asks for a number that is its own score, from 0 to 100. */
    public static Asked number(String name, String facet) {
        return new Asked(name, facet, line(0, 0, 100, 100));
    }

    /** Asks for a number on a line. */
    public static Asked number(String name, String facet, NumberLine line) {
        return new Asked(name, facet, line);
    }

    /** Asks for words; they belong to no facet. */
    public static Asked words(String name) {
        return new Asked(name, "", new ResponseFormat.FreeText());
    }

    /** Returns a number line through points, each given as where it is and what it scores. */
    public static NumberLine line(double... atAndScore) {
        var points = new ArrayList<NumberLine.Point>();
        for (int i = 0; i < atAndScore.length; i += 2) {
            points.add(new NumberLine.Point(atAndScore[i], atAndScore[i + 1]));
        }
        return new NumberLine(Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), points);
    }

    public static Condition<ScoreThreshold> atLeast(String score, double threshold) {
        return new Condition.Single<>(new ScoreThreshold(id(score), ScoreThreshold.Bound.AT_LEAST, threshold));
    }

    public static Condition<ScoreThreshold> below(String score, double threshold) {
        return new Condition.Single<>(new ScoreThreshold(id(score), ScoreThreshold.Bound.BELOW, threshold));
    }

    public static Condition<AnswerCriterion> is(String question, String... options) {
        var ids = java.util.Arrays.stream(options).map(Id::new).toList();
        return new Condition.Single<>(new AnswerCriterion.Is(id(question), ids));
    }

    /** Returns weights in the order given. */
    public static Map<Id, Double> weights(Object... nameAndWeight) {
        var weights = new LinkedHashMap<Id, Double>();
        for (int i = 0; i < nameAndWeight.length; i += 2) {
            weights.put(id((String) nameAndWeight[i]), ((Number) nameAndWeight[i + 1]).doubleValue());
        }
        return weights;
    }

    /** Returns options with these scores; those with equal scores have ids with an {@code x} for each before. */
    private static List<Option> options(double... scores) {
        var names = new ArrayList<String>();
        var options = new ArrayList<Option>();
        for (double score : scores) {
            String name = "s" + Math.round(score);
            while (names.contains(name)) {
                name += "x";
            }
            names.add(name);
            options.add(Option.scoring(id(name.replace("x", "-x")), score, text(name)));
        }
        return options;
    }

    /** A question in the making. */
    public static final class Asked {

        private final String name;
        private final String facet;
        private final ResponseFormat format;
        private double weight = 1;
        private List<Id> formerly = List.of();
        private boolean reversed;
        private boolean fact;
        private boolean required;
        private List<Id> roles = List.of();
        private Optional<Condition<AnswerCriterion>> when = Optional.empty();

        private Asked(String name, String facet, ResponseFormat format) {
            this.name = name;
            this.facet = facet;
            this.format = format;
        }

        public Asked weighing(double points) {
            weight = points;
            return this;
        }

        public Asked formerly(String... names) {
            formerly = Stream.of(names).map(Id::new).toList();
            return this;
        }

        public Asked reversed() {
            reversed = true;
            return this;
        }

        public Asked fact() {
            fact = true;
            return this;
        }

        public Asked required() {
            required = true;
            return this;
        }

        public Asked askedOf(String... names) {
            roles = Stream.of(names).map(Id::new).toList();
            return this;
        }

        public Asked when(Condition<AnswerCriterion> condition) {
            when = Optional.of(condition);
            return this;
        }

        public Question build() {
            return new Question(
                    id(name),
                    formerly,
                    format,
                    facet.isEmpty() ? Optional.empty() : Optional.of(new Question.Scoring(id(facet), weight, reversed)),
                    fact,
                    new Question.Asking(roles, when, required, true),
                    new Phrasing(text(name), Optional.empty(), Optional.empty()));
        }
    }
}
