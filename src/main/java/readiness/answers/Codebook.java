package readiness.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import readiness.questionnaire.Answer;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ScoreDigest;

/**
 * A questionnaire's questions and facets by number, and the scores that answers come to, as survey methodology numbers
 * its variables and codes: what is looked up for every answer of every sheet is looked up here.
 *
 * <p>Several threads may use it at once.
 */
public final class Codebook {

    private final Questionnaire questionnaire;
    private final List<Question> questions;
    private final List<Id> facets;
    private final Map<Id, Integer> places = new HashMap<>();
    private final Map<Id, Integer> formerPlaces = new HashMap<>();
    private final int[] facetOf;
    private final List<Integer> conditional;
    private final List<Integer> required;
    private final List<AnswerCodes> codes;
    private @Nullable String digest;

    public Codebook(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.questions = questionnaire.questions();
        this.facets = questionnaire.dimensions().stream()
                .flatMap(dimension -> dimension.facets().stream())
                .map(Facet::id)
                .toList();
        this.facetOf = questions.stream()
                .mapToInt(question -> question.facet().map(facets::indexOf).orElse(-1))
                .toArray();
        this.conditional = IntStream.range(0, questions.size())
                .filter(question -> isConditional(questions.get(question)))
                .boxed()
                .toList();
        this.required = IntStream.range(0, questions.size())
                .filter(question -> questions.get(question).required())
                .boxed()
                .toList();
        this.codes = questions.stream().map(question -> new AnswerCodes()).toList();
        for (Question question : questions) {
            question.formerly().forEach(id -> formerPlaces.put(id, places.size()));
            places.put(question.id(), places.size());
        }
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** Returns the questionnaire's digest; worked out once. */
    public synchronized String digest() {
        if (digest == null) {
            digest = ScoreDigest.of(questionnaire);
        }
        return digest;
    }

    /** Returns every question in the order in which a person is asked. */
    public List<Question> questions() {
        return questions;
    }

    /** Returns every facet, dimension by dimension. */
    public List<Id> facets() {
        return facets;
    }

    /** Returns the number of a question, from 0; empty where it is not one of the questionnaire's. */
    public OptionalInt place(Id question) {
        Integer place = places.get(question);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Returns the number of the question whose id a word is, or else was before; empty where it is no such id. */
    public Optional<Integer> placeByAnyId(String word) {
        return Optional.of(word)
                .filter(Id::isWellFormed)
                .map(Id::new)
                .flatMap(id -> Optional.ofNullable(places.getOrDefault(id, formerPlaces.get(id))));
    }

    /** Returns the number of the facet that a question counts towards; -1 where it is never scored. */
    public int facetOf(int question) {
        return facetOf[question];
    }

    /** Returns the numbers of the questions that count towards a facet, in order. */
    public int[] questionsOf(int facet) {
        return IntStream.range(0, facetOf.length)
                .filter(question -> facetOf[question] == facet)
                .toArray();
    }

    private static boolean isConditional(Question question) {
        return question.when().isPresent() || !question.asking().roles().isEmpty();
    }

    /** Returns the numbers of the questions that are not always asked, or not asked of everybody, in order. */
    public List<Integer> conditional() {
        return conditional;
    }

    /** Returns the numbers of the questions that must be answered where they are asked, in order. */
    public List<Integer> required() {
        return required;
    }

    /**
     * Returns the number of an answer among the different ones that a question has got, from 0. Options in another
     * order are the same answer.
     *
     * @param score NaN for an answer to a background question
     */
    public int code(int question, Answer answer, double score) {
        var options = answer.chosenOptions().orElse(List.of());
        var sorted = options.size() < 2 ? options : options.stream().sorted().toList();
        return code(question, sorted, answer.number().orElse(Double.NaN), score);
    }

    /** Returns the number of an answer whose options are sorted. */
    int code(int question, List<Id> options, double quantity, double score) {
        return codes.get(question).of(new Coded(List.copyOf(options), quantity, score));
    }

    /** Writes the answers that the questions have got so far, by their numbers. */
    public void writeTo(CountWriter out) {
        for (AnswerCodes met : codes) {
            var answers = met.all();
            out.number(answers.size());
            answers.forEach(answer -> answer.writeTo(out));
        }
    }

    /** Returns how many different answers a question has got so far. */
    public int answers(int question) {
        return codes.get(question).size();
    }

    /** Returns the scores of the answers that a question has got so far, by their numbers; NaN in the background. */
    public double[] scores(int question) {
        return codes.get(question).scores();
    }

    /** Returns the options chosen by the answers that a question has got so far, by their numbers. */
    public List<List<Id>> chosen(int question) {
        return codes.get(question).chosen();
    }

    /** Returns what an answer scores, by its number; NaN in the background. */
    public double score(int question, int answer) {
        return codes.get(question).at(answer).score;
    }

    /** Returns the options that an answer has chosen, by its number. */
    public List<Id> chosen(int question, int answer) {
        return codes.get(question).at(answer).options;
    }

    /** Returns a digest of an answer, by its number: the same in every codebook. */
    public long digest(int question, int answer) {
        return codes.get(question).at(answer).digest();
    }

    /** An answer without its comment. */
    private record Coded(List<Id> options, double quantity, double score) {

        /**
         * Written out, as {@link #hashCode} is: a record's own are only put together when first called, at every start.
         */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Coded coded
                    && options.equals(coded.options)
                    && Double.compare(quantity, coded.quantity) == 0
                    && Double.compare(score, coded.score) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * options.hashCode() + Double.hashCode(quantity)) + Double.hashCode(score);
        }

        private void writeTo(CountWriter out) {
            out.number(options.size());
            options.forEach(option -> out.words(option.name()));
            out.real(quantity);
            out.real(score);
        }

        private long digest() {
            long digest = Double.doubleToLongBits(quantity);
            for (Id option : options) {
                digest = WordHash.of(digest, option.name());
            }
            return digest;
        }
    }

    /** Answers in the order in which they were first met. */
    private static final class AnswerCodes {

        private final List<Coded> met = new ArrayList<>();
        private final Map<Coded, Integer> codes = new HashMap<>();

        /** What was asked for last; made anew where answers came since. */
        private double[] scores = {};

        private List<List<Id>> chosen = List.of();

        private synchronized int of(Coded answer) {
            return codes.computeIfAbsent(answer, unknown -> {
                met.add(unknown);
                return met.size() - 1;
            });
        }

        private synchronized int size() {
            return met.size();
        }

        private synchronized Coded at(int answer) {
            return met.get(answer);
        }

        private synchronized List<Coded> all() {
            return List.copyOf(met);
        }

        private synchronized double[] scores() {
            int known = scores.length;
            if (known < met.size()) {
                scores = Arrays.copyOf(scores, met.size());
                for (int more = known; more < scores.length; more++) {
                    scores[more] = met.get(more).score;
                }
            }
            return scores;
        }

        private synchronized List<List<Id>> chosen() {
            if (chosen.size() < met.size()) {
                chosen = met.stream().map(Coded::options).toList();
            }
            return chosen;
        }
    }
}
