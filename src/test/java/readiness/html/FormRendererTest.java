package readiness.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readiness.assessment.Settings;
import readiness.catalogue.BuiltInQuestionnaires;
import readiness.form.FormPage;
import readiness.form.FormSettings;
import readiness.form.Handling;
import readiness.wording.Language;

/** A form laid out: its policy allows what is in it, and templates of one's own take the place of the program's. */
class FormRendererTest {

    @TempDir
    private Path templates;

    @Test
    void the_policy_names_the_digests_of_the_style_and_the_script_that_are_in_the_page() throws Exception {
        String form = new FormRenderer().render(page());

        assertThat(form)
                .contains("default-src 'none'; style-src '" + digest(inside(form, "style")) + "'; script-src '"
                        + digest(inside(form, "script type=\"module\"")) + "';");
    }

    @Test
    void nothing_in_it_asks_for_anything() {
        assertThat(new FormRenderer().render(page()))
                .doesNotContainPattern("(src|href|action)=\"(?!#)")
                .doesNotContain("@import", "url(", "fetch(", "XMLHttpRequest", "sendBeacon");
    }

    @Test
    void a_style_sheet_of_ones_own_takes_the_place_of_the_programs_and_is_allowed() throws Exception {
        Files.writeString(templates.resolve("form.css"), "body { color: navy }</style><script>1</script>");

        String form = FormRenderer.withTemplates(templates).render(page());

        assertThat(inside(form, "style")).startsWith("body { color: navy }").doesNotContain("</style>");
        assertThat(form).contains("style-src '" + digest(inside(form, "style")) + "'");
    }

    @Test
    void a_template_that_asks_for_what_the_form_does_not_have_is_reported_with_its_place() throws IOException {
        Files.writeString(templates.resolve("form.ftlh"), "<p>\n${page.nothing}</p>");
        var renderer = FormRenderer.withTemplates(templates);

        assertThatThrownBy(() -> renderer.render(page()))
                .isInstanceOfSatisfying(
                        BrokenTemplateException.class,
                        broken -> assertThat(broken.place()).isEqualTo("form.ftlh:2:3"));
        assertThatThrownBy(() -> FormRenderer.withTemplates(templates.resolve("nowhere")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static String inside(String page, String tag) {
        var found = Pattern.compile("<" + tag + ">(.*?)</" + tag.split(" ", -1)[0] + ">", Pattern.DOTALL)
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String digest(String text) throws Exception {
        return "sha256-"
                + Base64.getEncoder()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static FormPage page() {
        return FormPage.of(
                List.of(BuiltInQuestionnaires.find("people-and-recruitment").orElseThrow()),
                new FormSettings(
                        List.of(Language.EN, Language.FR), List.of(), List.of(), Handling.of(Settings.defaults())));
    }
}
