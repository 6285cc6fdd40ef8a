package readiness.terminal;

import java.io.IOException;
import java.nio.charset.Charset;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jspecify.annotations.Nullable;

/** The terminal that the program was started on. */
final class SystemTerminal {

    /** What nearly every terminal of today does, and what one of an unknown name is taken for. */
    private static final String COMMON = "xterm-256color";

    private SystemTerminal() {}

    static Terminal open(Charset charset) throws IOException {
        knowTerminal(System.getenv("TERM"));
        try {
            return open(charset, false);
        } catch (IllegalStateException | IOException | UnsatisfiedLinkError noLibrary) {
            return open(charset, true);
        }
    }

    /** Suspends the program until the shell resumes it; without a shell nothing happens. */
    static void suspend() {
        try {
            new ProcessBuilder("sh", "-c", "kill -s TSTP 0").inheritIO().start().waitFor();
        } catch (IOException none) {
            // A system without a shell has no jobs to suspend.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Programs of the system are asked only where the library for it does not load: starting one takes its time. */
    private static Terminal open(Charset charset, boolean byPrograms) throws IOException {
        return TerminalBuilder.builder()
                .system(true)
                .exec(byPrograms)
                .dumb(false)
                .graphemeCluster(false)
                .encoding(charset)
                .build();
    }

    /** Gives the library what a common terminal can do, so that it starts no program; an unknown name is no error. */
    private static void knowTerminal(@Nullable String type) {
        if (type == null) {
            return;
        }
        String capabilities = InfoCmp.getDefaultInfoCmp(type);
        if (capabilities == null && !isKnown(type)) {
            capabilities = InfoCmp.getDefaultInfoCmp(COMMON);
        }
        if (capabilities != null) {
            InfoCmp.setLoadedInfoCmp(type, capabilities);
        }
    }

    private static boolean isKnown(String type) {
        try {
            return InfoCmp.getInfoCmp(type) != null;
        } catch (IOException unknown) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
