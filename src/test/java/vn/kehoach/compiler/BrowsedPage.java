package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;

import vn.kehoach.browser.Browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A plan's page as a browser shows it, and what a reader does there. */
final class BrowsedPage {
    private static final int TALL = 900;

    private final ChromeDriver tab;
    private final String address;

    private BrowsedPage(ChromeDriver tab, String address) {
        this.tab = tab;
        this.address = address;
    }

    /**
     * @param folder for the page's file
     */
    static BrowsedPage of(byte[] html, Path folder) {
        ChromeDriver tab = Browser.tab();
        Path file = folder.resolve("page.html");
        try {
            Files.write(file, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BrowsedPage(tab, file.toUri().toString());
    }

    ChromeDriver tab() {
        return tab;
    }

    BrowsedPage narrow(int width) {
        tab.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", TALL, "deviceScaleFactor", 1, "mobile", true));
        return this;
    }

    BrowsedPage dark() {
        tab.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        return this;
    }

    BrowsedPage withoutScripts() {
        tab.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /**
     * @param fragment what stands behind the "#"
     */
    BrowsedPage open(String fragment) {
        tab.get("about:blank");
        tab.get(fragment.isEmpty() ? address : address + "#" + fragment);
        return this;
    }

    WebElement find(String selector) {
        return tab.findElement(By.cssSelector(selector));
    }

    /** The words of what is found and shown; in one question, since each takes its time. */
    @SuppressWarnings("unchecked")
    List<String> shown(String selector) {
        return (List<String>)
                tab.executeScript(
                        "return [...document.querySelectorAll(arguments[0])]"
                                + ".filter((each) => each.checkVisibility())"
                                + ".map((each) => (each.innerText ?? each.textContent).trim())",
                        selector);
    }

    void click(String selector) {
        find(selector).click();
    }

    void choose(String view, String name, String value) {
        new Select(find(view + " [name=" + name + "]")).selectByValue(value);
    }

    void type(String view, String name, String words) {
        WebElement field = find(view + " [name=" + name + "]");
        field.clear();
        field.sendKeys(words);
    }

    /** A day, whose field each browser lets people type in its own way. */
    void set(String view, String name, String value) {
        tab.executeScript(
                "arguments[0].value = arguments[1];"
                        + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                find(view + " [name=" + name + "]"),
                value);
    }

    String fragment() {
        String url = tab.getCurrentUrl();
        return url.contains("#") ? url.substring(url.indexOf('#') + 1) : "";
    }

    Object run(String script) {
        return tab.executeScript(script);
    }

    BrowsedPage withoutComplaints() {
        assertThat(Browser.complaints(tab)).isEmpty();
        return this;
    }
}
