package vn.kehoach.browser;

import static org.assertj.core.api.Assumptions.assumeThat;

import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A real browser without a screen, one for all tests of a process.
 *
 * <p>It reaches this machine only, and both programs come from the search path: nothing is fetched.
 */
public final class Browser {
    private static final Map<String, Object> SCREEN =
            Map.of("width", 1280, "height", 900, "deviceScaleFactor", 1, "mobile", false);

    private static final List<String> ARGUMENTS =
            List.of(
                    "--headless",
                    // Tests also run as root, which the sandbox refuses; our own pages are shown.
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    "--no-proxy-server",
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");

    /** Commands of DevTools are sent by their names; Selenium misses its classes for them aloud. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    static {
        DEVTOOLS.setLevel(Level.SEVERE);
    }

    private static Browser running;

    private final ChromeDriver driver;

    private Browser(Path browser, Path driver) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(ARGUMENTS);
        LoggingPreferences console = new LoggingPreferences();
        console.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", console);
        // Named outright, so that Selenium does not look for a driver to download.
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .usingAnyFreePort()
                        .build();
        this.driver = new ChromeDriver(service, options);
        Runtime.getRuntime().addShutdownHook(new Thread(this.driver::quit));
    }

    /** An empty tab that knows nothing of those before; the test is skipped without a browser. */
    public static synchronized ChromeDriver tab() {
        Optional<Path> browser = program("chromium");
        Optional<Path> driver = program("chromedriver");
        assumeThat(browser).as("chromium is installed").isPresent();
        assumeThat(driver).as("chromedriver is installed").isPresent();
        if (running == null) {
            running = new Browser(browser.get(), driver.get());
        }
        return running.emptyTab();
    }

    /** What the browser has complained of since it was last asked. */
    public static List<String> complaints(ChromeDriver tab) {
        return tab.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private ChromeDriver emptyTab() {
        List<String> old = List.copyOf(driver.getWindowHandles());
        String fresh = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        old.forEach(each -> driver.switchTo().window(each).close());
        driver.switchTo().window(fresh);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", SCREEN);
        complaints(driver);
        return driver;
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
