package vn.kehoach.browser;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;

import org.openqa.selenium.WebDriver;

import java.time.Duration;
import java.util.List;

/** What axe-core, which knows the rules of access, says of the page in a tab. */
public final class Axe {
    /** A long plan on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Axe() {}

    /** Without each element that passed, which for a long plan are thousands. */
    private static AxeBuilder builder() {
        AxeBuilder builder = new AxeBuilder();
        builder.setOptions("{\"resultTypes\": [\"violations\"]}");
        return builder;
    }

    /** One line for each rule that is broken, with the elements that break it. */
    public static List<String> violations(WebDriver tab) {
        return violations(builder(), tab);
    }

    /** Of all but what a selector finds. */
    public static List<String> violationsAround(WebDriver tab, String selector) {
        return violations(builder().exclude(selector), tab);
    }

    private static List<String> violations(AxeBuilder axe, WebDriver tab) {
        tab.manage().timeouts().scriptTimeout(PATIENCE);
        // The other mode opens a second window.
        Results results = axe.setLegacyMode(true).analyze(tab);
        if (results.isErrored()) {
            throw new IllegalStateException(results.getErrorMessage());
        }
        return results.getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .toList();
    }
}
