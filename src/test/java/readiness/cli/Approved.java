package readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a person has read and found right. With {@code -Dapprove=true} they are rewritten, and the test fails. */
final class Approved {

    private Approved() {}

    static void compare(Path approved, String actual) throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(approved.getParent());
            Files.writeString(approved, actual);
            fail("approved anew, now review the difference: " + approved);
        }
        assertThat(actual).isEqualTo(Files.readString(approved));
    }
}
