package readiness.problem;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/** French words for the keys and values of files, and the English ones that files use. */
final class FrenchWords {

    private static final Map<String, List<String>> ENGLISH = Map.ofEntries(
            entry("affiches", List.of("shown")),
            entry("aide", List.of("help")),
            entry("au-moins", List.of("at-least")),
            entry("brouillon", List.of("draft")),
            entry("caches", List.of("hidden")),
            entry("choix", List.of("choice")),
            entry("classement", List.of("ranking")),
            entry("colonne", List.of("column")),
            entry("colonnes", List.of("columns")),
            entry("commentaire", List.of("comment")),
            entry("commentaires", List.of("comments")),
            entry("complet", List.of("complete")),
            entry("conseils", List.of("advice")),
            entry("echelle", List.of("scale")),
            entry("echelles", List.of("scales")),
            entry("equipe", List.of("team")),
            entry("equipes", List.of("team", "teams")),
            entry("etat", List.of("state")),
            entry("fichiers", List.of("files")),
            entry("graine", List.of("seed")),
            entry("langue", List.of("languages")),
            entry("langues", List.of("languages")),
            entry("masques", List.of("hidden")),
            entry("moyenne", List.of("mean")),
            entry("niveaux", List.of("levels")),
            entry("nom", List.of("name")),
            entry("nombre", List.of("number")),
            entry("obligatoire", List.of("required")),
            entry("oui-non", List.of("yes-no")),
            entry("poids", List.of("weight", "weights")),
            entry("pourquoi", List.of("why")),
            entry("quand", List.of("when")),
            entry("repondant", List.of("respondent")),
            entry("reponses", List.of("answers")),
            entry("sous", List.of("below")),
            entry("termine", List.of("complete")),
            entry("texte", List.of("text")),
            entry("titre", List.of("title")),
            entry("unite", List.of("unit")),
            entry("valeur", List.of("value")),
            entry("visibles", List.of("shown")));

    private FrenchWords() {}

    /**
     * Returns the words of files for a French word in lower case, with or without accents; empty for an unknown one.
     */
    static List<String> inFiles(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return ENGLISH.getOrDefault(plain, List.of());
    }
}
