package readiness.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Scripts that come with the program. */
class ScriptTest {

    @Test
    void its_digest_is_that_of_a_content_policy() {
        // 32 bytes in base 64 are 43 characters and a filler.
        assertThat(Script.named("report.js").digest()).matches("sha256-[A-Za-z0-9+/]{43}=");
    }

    @Test
    void one_that_is_not_there_is_our_fault() {
        assertThatThrownBy(() -> Script.named("other.js")).hasMessageContaining("other.js");
    }
}
