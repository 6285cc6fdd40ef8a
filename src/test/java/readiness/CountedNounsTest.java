package readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readiness.wording.Language;
import readiness.wording.Wording;

/**
 * A noun, and the verb behind it, agrees with its number in every sentence of every bundle: each is said with 0, with 1
 * and with 2 in all its places.
 */
final class CountedNounsTest {

    private static final Path ROOT = Path.of("src/main/resources/readiness");

    /** What the program counts, in the singular and the plural. */
    private static final Map<Language, List<String>> NOUNS = Map.of(
            Language.EN,
            List.of(
                    "answer answers",
                    "approach approaches",
                    "candidate candidates",
                    "cell cells",
                    "character characters",
                    "column columns",
                    "comment comments",
                    "criterion criteria",
                    "customer customers",
                    "day days",
                    "draft drafts",
                    "draw draws",
                    "error errors",
                    "file files",
                    "hour hours",
                    "level levels",
                    "line lines",
                    "option options",
                    "person people",
                    "point points",
                    "question questions",
                    "questionnaire questionnaires",
                    "respondent respondents",
                    "row rows",
                    "score scores",
                    "set sets",
                    "sheet sheets",
                    "simulation simulations",
                    "table tables",
                    "team teams",
                    "test tests",
                    "theme themes",
                    "topic topics",
                    "warning warnings",
                    "weighting weightings"),
            Language.FR,
            List.of(
                    "réponse réponses",
                    "approche approches",
                    "candidate candidates",
                    "candidat candidats",
                    "cellule cellules",
                    "caractère caractères",
                    "colonne colonnes",
                    "commentaire commentaires",
                    "critère critères",
                    "client clients",
                    "jour jours",
                    "brouillon brouillons",
                    "tirage tirages",
                    "erreur erreurs",
                    "fichier fichiers",
                    "heure heures",
                    "niveau niveaux",
                    "ligne lignes",
                    "option options",
                    "personne personnes",
                    "point points",
                    "question questions",
                    "questionnaire questionnaires",
                    "répondant répondants",
                    "score scores",
                    "feuille feuilles",
                    "simulation simulations",
                    "tableau tableaux",
                    "équipe équipes",
                    "thème thèmes",
                    "sujet sujets",
                    "avertissement avertissements",
                    "pondération pondérations"));

    /** Verbs that follow a noun, in the singular and the plural. */
    private static final Map<Language, List<String>> VERBS = Map.of(
            Language.EN,
            List.of(
                    "is are",
                    "was were",
                    "has have",
                    "does do",
                    "counts count",
                    "needs need",
                    "gives give",
                    "fits fit"),
            Language.FR,
            List.of("est sont", "a ont", "peut peuvent", "compte comptent", "reste restent", "donne donnent"));

    /** What stands between a number and a noun that it does not count. */
    private static final String NO_ADJECTIVES = "no|of|in|for|un|une|de|des|par|pour|avec|sur";

    /** Sentences that are said of one at the least. */
    private static final Set<String> NEVER_NONE = Set.of(
            "account-some",
            "again",
            "ask-more-in",
            "ask-more-in-each",
            "ask-more-in-each.customer",
            "ask-more-in.customer",
            "ask-more-organisation",
            "diff-on-changed",
            "diff-on-lost",
            "import-cells",
            "step-answers",
            "step-answers-each",
            "step-answers-each.customer",
            "step-answers-organisation",
            "step-answers.customer",
            "weak-contender",
            "weak-contender.customer",
            "weak-leader",
            "weak-leader.customer",
            "weak-organisation",
            "weak-runner-up",
            "weak-runner-up.customer");

    /** Sentences that are said of two at the least: the code has another one for one, or a limit. */
    private static final Set<String> OF_SEVERAL = Set.of(
            "account-warning",
            "board-open-many",
            "board-open-many.customer",
            "draws-too-many",
            "explain-withheld-questions",
            "explain-withheld-topics",
            "file-name-too-long",
            "from-least-group",
            "full",
            "import-unread-columns",
            "level-count",
            "level-count.customer",
            "line-too-long",
            "more-sheets-than-people",
            "no-map",
            "one-sheet-less",
            "one-sheet-less.customer",
            "one-sheet-less-each",
            "pilot-open-among-many",
            "pilot-open-among-many.customer",
            "quality-copies",
            "quality-copies.customer",
            "quality-copies.organisation",
            "questions-all",
            "questions-all.customer",
            "questions-left-out",
            "questions-left-out.customer",
            "questions-most",
            "questions-most.customer",
            "strategy-best",
            "strategy-close",
            "strategy-preferred",
            "subject-many-gaps",
            "text-too-wide",
            "too-deep",
            "too-many-documents",
            "too-many-sheets",
            "too-many-subjects",
            "two-rounds",
            "typed-too-long",
            "unanswered-more",
            "who-teams",
            "who-teams.customer",
            "workload-much");

    /**
     * Sentences with a name or a score before a word that looks like a noun, or a noun that the verb does not belong
     * to.
     */
    private static final Set<String> NO_COUNTS = Set.of(
            "always-one-score",
            "composites-exact",
            "composites-exact-alone",
            "composites-exact-first",
            "composites-exact-second",
            "composites-finding",
            "composites-finding-alone",
            "other-separator.help",
            "points-too-few",
            "rollout-product",
            "rollout-volunteers",
            "text-too-long",
            "too-many-questions");

    /** A sentence that is wrong with this number. */
    private record Offence(String key, int number, String sentence) {

        boolean isExcepted() {
            return NO_COUNTS.contains(key)
                    || (number == 0 && NEVER_NONE.contains(key))
                    || (number < 2 && OF_SEVERAL.contains(key));
        }
    }

    @ParameterizedTest
    @CsvSource({"EN", "FR"})
    void every_noun_and_verb_agrees_with_its_number(Language language) throws IOException {
        assertThat(offences(language).filter(offence -> !offence.isExcepted())).isEmpty();
    }

    @Test
    void no_sentence_is_excepted_for_nothing() throws IOException {
        var offending = new TreeSet<String>();
        for (Language language : Language.values()) {
            offences(language).filter(Offence::isExcepted).map(Offence::key).forEach(offending::add);
        }
        assertThat(Stream.of(NEVER_NONE, OF_SEVERAL, NO_COUNTS).flatMap(Set::stream))
                .allMatch(offending::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 1 more answers",
        "EN, 0 sheet is",
        "EN, 1 of 1 questions is",
        "EN, 2 rows is",
        "FR, 0 réponses",
        "FR, 1 autres équipes",
        "FR, 2 réponse",
        "FR, 1 réponse sont"
    })
    void what_does_not_agree_is_found(Language language, String sentence) {
        assertThat(wrong(language).matcher(sentence).find()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 1 answer is",
        "EN, 0 sheets",
        "EN, 2 more rows are",
        "FR, 0 réponse",
        "FR, 1 autre équipe a",
        "FR, 2 feuilles"
    })
    void what_agrees_is_right(Language language, String sentence) {
        assertThat(wrong(language).matcher(sentence).find()).isFalse();
    }

    private static Stream<Offence> offences(Language language) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().matches(".*/[A-Za-z]+\\.properties"))
                    .filter(file -> !file.endsWith("Examples.properties"))
                    .sorted()
                    .flatMap(bundle -> offences(bundle, language))
                    .toList()
                    .stream();
        }
    }

    private static Stream<Offence> offences(Path bundle, Language language) {
        String file = ROOT.relativize(bundle).toString().replace(".properties", "");
        var wording = Wording.of("readiness." + file.replace('/', '.'), language);
        var wrong = wrong(language);
        return keys(bundle, language).stream()
                .flatMap(key -> Stream.of(0, 1, 2)
                        .map(number -> new Offence(
                                key,
                                number,
                                wording.say(key, Collections.nCopies(9, number).toArray())))
                        .filter(said -> wrong.matcher(said.sentence().replaceAll("`[^`]*`", ""))
                                .find()));
    }

    private static Set<String> keys(Path bundle, Language language) {
        String suffix = language == Language.EN ? ".properties" : "_" + language.code() + ".properties";
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of(bundle.toString().replace(".properties", suffix)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return properties.stringPropertyNames().stream()
                .filter(key -> properties.getProperty(key).matches("(?s).*\\{\\d.*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns what a number and a noun, or a noun and its verb, look like where they do not agree. */
    private static Pattern wrong(Language language) {
        String one = language == Language.EN ? "1" : "[01]";
        String several = language == Language.EN ? "[02]" : "2";
        String singular = words(NOUNS, language, 0);
        String plural = words(NOUNS, language, 1);
        String space = "[ \u00a0\u202f]";
        String number = "(?<![\\d.,:/\\p{L}]|\\d )";
        String adjective =
                "(?:(?!(?:" + String.join("|", singular, plural, NO_ADJECTIVES) + ")\\b)\\p{L}+" + space + ")?";
        String before = number + "%s" + space + adjective + "(?:%s)\\b";
        String behind = before + space + "(?:%s)\\b";
        return Pattern.compile(
                String.join(
                        "|",
                        before.formatted(one, plural),
                        before.formatted(several, singular) + "(?!" + space + "(?:" + plural + ")\\b)",
                        behind.formatted(one, singular, words(VERBS, language, 1)),
                        behind.formatted(several, plural, words(VERBS, language, 0))),
                Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String words(Map<Language, List<String>> pairs, Language language, int number) {
        return pairs.getOrDefault(language, List.of()).stream()
                .map(pair -> pair.split(" ", -1)[number])
                .collect(Collectors.joining("|"));
    }
}
