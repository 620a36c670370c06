package vn.kehoach.browser;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;

import org.openqa.selenium.WebDriver;

import java.util.List;

/** What axe-core, which knows the rules of access, says of the page in a tab. */
public final class Axe {
    private Axe() {}

    /** One line for each rule that is broken, with the elements that break it. */
    public static List<String> violations(WebDriver tab) {
        // The other mode opens a second window.
        Results results = new AxeBuilder().setLegacyMode(true).analyze(tab);
        if (results.isErrored()) {
            throw new IllegalStateException(results.getErrorMessage());
        }
        return results.getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .toList();
    }
}
