package readiness.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readiness.assessment.Discretion;
import readiness.assessment.Instrument;
import readiness.assessment.Settings;
import readiness.catalogue.QuestionnaireReader;
import readiness.questionnaire.Text;
import readiness.wording.Language;

/** What a form says and asks, before it is laid out. */
class FormPageTest {

    private static final List<Language> BOTH = List.of(Language.EN, Language.FR);

    @Test
    void a_question_has_its_words_in_every_language() throws IOException {
        var question = question(page(BOTH), "has-releases");

        assertThat(question.text().versions())
                .containsExactly(
                        new Phrase.Translation("en", "Do you release?", false),
                        new Phrase.Translation("fr", "Livrez-vous ?", true));
    }

    @Test
    void a_form_in_one_language_names_none() throws IOException {
        assertThat(question(page(List.of(Language.FR)), "has-releases").text().versions())
                .containsExactly(new Phrase.Translation("", "Livrez-vous ?", false));
    }

    @Test
    void options_of_a_scale_and_yes_and_no_are_shared() throws IOException {
        var page = page(BOTH);

        assertThat(question(page, "content").options())
                .extracting(option -> option.title().key())
                .containsExactly("every-kind.agreement.disagree", "every-kind.agreement.agree");
        assertThat(question(page, "has-releases").options())
                .extracting(option -> option.title().in(Language.FR))
                .containsExactly("Oui", "Non");
        assertThat(page.messages()).containsKeys("every-kind.agreement.agree", "yes", "no");
    }

    @Test
    void a_number_has_its_unit_and_bounds_as_the_survey_says_them() throws IOException {
        var amount = question(page(BOTH), "lead-time").amount();

        assertThat(amount.unit().in(Language.FR)).isEqualTo("jours");
        assertThat(amount.bounds().in(Language.EN)).isEqualTo("between 0.5 and 3650");
        assertThat(amount.bounds().in(Language.FR)).isEqualTo("entre 0,5 et 3650");
        assertThat(List.of(amount.least(), amount.most())).containsExactly("0.5", "3650.0");
    }

    @Test
    void a_condition_is_data_for_the_script_and_words_for_paper() throws IOException {
        var question = question(page(BOTH), "slow-why");

        assertThat(question.when())
                .isEqualTo("{\"all\":[{\"question\":\"lead-time\",\"at-least\":30.0},"
                        + "{\"not\":{\"question\":\"has-releases\",\"is\":[\"no\"]}}]}");
        assertThat(question.onlyWhen().in(Language.FR))
                .isEqualTo("Seulement si la réponse à la question 2 est 30 ou plus et il n’est pas vrai que la réponse"
                        + " à la question 1 est «\u00a0Non\u00a0».");
    }

    @Test
    void questions_are_numbered_through_the_whole_form() throws IOException {
        assertThat(page(BOTH).sheets().get(0).sections())
                .flatExtracting(FormSheet.FormSection::questions)
                .extracting(FormQuestion::number)
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void one_team_is_fixed_and_several_can_be_chosen() throws IOException {
        var payments = new FormChoice("payments", Phrase.same("Payments"));
        var billing = new FormChoice("billing", Phrase.same("Billing"));

        assertThat(page(settings(List.of(payments), Optional.empty(), 5)).subjects())
                .extracting(SubjectField::fixed)
                .containsExactly(true);
        assertThat(page(settings(List.of(payments, billing), Optional.empty(), 5))
                        .subjects())
                .extracting(SubjectField::fixed)
                .containsExactly(false);
        assertThat(page(settings(List.of(), Optional.empty(), 5)).subjects())
                .flatExtracting(SubjectField::choices)
                .isEmpty();
    }

    @Test
    void it_says_who_reads_the_answers_and_from_how_many_on_what_is_shown() throws IOException {
        var reader = new Settings.Reader(Optional.of(Text.of("en", "Ann")), Optional.of("ann@example.com"));

        var page = page(settings(List.of(), Optional.of(reader), 7));

        assertThat(page.email()).isEqualTo("ann@example.com");
        assertThat(page.readBy().in(Language.EN)).isEqualTo("Your answers are read by Ann.");
        assertThat(page.shown().in(Language.EN))
                .isEqualTo("Reports name nobody. If fewer than 3 people answer for a team, a"
                        + " customer or the organisation, reports show overall results by theme only; from 3 on also by"
                        + " topic; single questions only from 7 on. Reports do not show your comments; whoever reads the"
                        + " files sees them. Figures that describe the team or the organisation, such as how often it"
                        + " releases, are nobody’s opinion and are always shown.");
    }

    private static FormQuestion question(FormPage page, String id) {
        return page.sheets().stream()
                .flatMap(sheet -> sheet.sections().stream())
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static FormPage page(List<Language> languages) throws IOException {
        return page(new FormSettings(languages, List.of(), List.of(), Handling.of(Settings.defaults())));
    }

    private static FormSettings settings(List<FormChoice> teams, Optional<Settings.Reader> reader, int leastGroup) {
        return new FormSettings(BOTH, teams, List.of(), new Handling(reader, new Discretion(leastGroup, false)));
    }

    private static FormPage page(FormSettings settings) throws IOException {
        var questionnaire = QuestionnaireReader.read(Path.of("src/test/resources/form/every-kind.yaml"))
                .value()
                .orElseThrow();
        return FormPage.of(List.of(new Instrument(questionnaire)), settings);
    }
}
