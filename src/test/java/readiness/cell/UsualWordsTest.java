package readiness.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What form tools and people call the things that a sheet has. */
final class UsualWordsTest {

    @ParameterizedTest
    @CsvSource({
        "team, Your team",
        "team, Quelle est votre équipe ?",
        "team, In which team do you work?",
        "respondent, E-mail",
        "respondent, _uuid",
        "role, À quel titre répondez-vous ?",
        "date, Horodateur",
        "date, Submit Date (UTC)",
        "state, Statut",
        "state, Finished",
        "complete, TRUE",
        "draft, In progress",
        "draft, Brouillon",
        "dont-know, Je ne sais pas",
        "dont-know, Can't say",
        "not-applicable, N/A",
        "not-applicable, N/A",
        "ticked, ✓",
        "ticked, Coché",
        "unticked, Non"
    })
    void a_word_of_either_language_is_among_them(String thing, String word) {
        assertThat(UsualWords.keys(thing)).contains(Words.key(word));
    }

    @Test
    void no_word_is_in_two_minds() {
        var both = List.of(
                List.of("ticked", "unticked"), List.of("complete", "draft"), List.of("dont-know", "not-applicable"));
        assertThat(both).allSatisfy(pair -> {
            var shared = new TreeSet<>(UsualWords.keys(pair.get(0)));
            shared.retainAll(UsualWords.keys(pair.get(1)));
            assertThat(shared).as("%s", pair).isEmpty();
        });
    }

    /** The number of an answer says nothing about who gave it. */
    @Test
    void a_person_comes_before_an_answer_in_any_language() {
        var words = UsualWords.inOrder("respondent");
        assertThat(words.indexOf("adresse de messagerie")).isBetween(0, words.indexOf("id"));
        assertThat(words.indexOf("nom d'utilisateur")).isBetween(0, words.indexOf("response id"));
    }

    @Test
    void the_most_usual_word_comes_first_and_none_twice() {
        assertThat(UsualWords.inOrder("team")).startsWith("team", "your team").doesNotHaveDuplicates();
        assertThat(UsualWords.inOrder("date")).startsWith("date", "timestamp").doesNotHaveDuplicates();
    }
}
