package readiness.cli;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium, the one of the machine: nothing is fetched. */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern REQUEST =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

    private static final Duration UNHURRIED = Duration.ofMinutes(20);

    // It warns that it does not know the newest Chromium by number, which nothing here needs.
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        // The build has a time limit of its own; a limit for each script would only measure how busy the machine is.
        driver.manage().timeouts().scriptTimeout(UNHURRIED).pageLoadTimeout(UNHURRIED);
        driver.get("about:blank");
        requests(); // those of the browser's own first page are nobody's concern
    }

    /** Starts the browser, where the machine has one with its driver. */
    static Optional<Browser> start(Path profile) {
        SELENIUM.setLevel(Level.SEVERE);
        var binary = binary();
        var service = onPath("chromedriver").map(Browser::service);
        return binary.isPresent() && service.isPresent()
                ? Optional.of(new Browser(new ChromeDriver(service.get(), options(binary.get(), profile))))
                : Optional.empty();
    }

    /** Returns whether the machine has one with its driver. */
    static boolean isInstalled() {
        return binary().isPresent() && onPath("chromedriver").isPresent();
    }

    private static Optional<File> binary() {
        return NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
    }

    private static Optional<File> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> new File(folder, name))
                .filter(File::canExecute)
                .findFirst();
    }

    private static ChromeDriverService service(File driver) {
        return new ChromeDriverService.Builder().usingDriverExecutable(driver).build();
    }

    private static ChromeOptions options(File browser, Path profile) {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(browser);
        // Without its sandbox, since builds often run as root; it only ever sees pages that a test has written.
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    /** Opens a page anew, on a light screen of this width; the address may end in a state. */
    void open(String address, int width) {
        driver.get("about:blank");
        command("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.get(address);
    }

    /** Opens a page on a desk. */
    void open(String address) {
        open(address, 1200);
    }

    /** Lets pages run their scripts, or not; those of the test run in any case. */
    void scripts(boolean on) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** Lets the page be as for paper, or for a reader who likes it dark. */
    void emulate(String medium, String scheme) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** Runs a function body inside the page. */
    void run(String body, Object... arguments) {
        driver.executeScript(body, arguments);
    }

    /** Returns what a function body returns inside the page; of a promise, what it comes to. */
    String text(String body, Object... arguments) {
        return String.valueOf(driver.executeScript(body, arguments));
    }

    boolean holds(String body, Object... arguments) {
        return Boolean.TRUE.equals(driver.executeScript(body, arguments));
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String body, Object... arguments) {
        return (List<String>) Objects.requireNonNull(driver.executeScript(body, arguments));
    }

    /** Presses keys in the first element that fits. */
    void type(String selector, CharSequence... keys) {
        driver.findElement(By.cssSelector(selector)).sendKeys(keys);
    }

    void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** Returns what the page has said on the console since this was last asked. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Returns the addresses that were asked for since this was last asked. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> REQUEST.matcher(entry.getMessage()))
                .filter(Matcher::find)
                .map(request -> request.group(1))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
