package vn.kehoach.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class BrowserTest {
    @TempDir private Path folder;

    @Test
    void axeFindsAPictureWithoutWords() throws IOException {
        ChromeDriver tab = show("<title>t</title><main><h1>h</h1><img src=x.png></main>");

        assertThat(Axe.violations(tab)).anyMatch(each -> each.startsWith("image-alt"));
    }

    @Test
    void axeFindsNothingInAProperPage() throws IOException {
        ChromeDriver tab = show("<title>t</title><main><h1>h</h1><p>p</p></main>");

        assertThat(Axe.violations(tab)).isEmpty();
    }

    @Test
    void theConsoleIsHeard() throws IOException {
        ChromeDriver tab = show("<title>t</title><script>console.error('cry')</script>");

        assertThat(Browser.complaints(tab)).anyMatch(each -> each.contains("cry"));
        assertThat(Browser.complaints(tab)).isEmpty();
    }

    @Test
    void aTabRemembersNothingOfTheOneBefore() throws IOException {
        show("<title>t</title><script>name = 'old'</script>");

        ChromeDriver tab = show("<title>t</title>");

        assertThat(tab.executeScript("return name")).isEqualTo("");
        assertThat(tab.getWindowHandles()).hasSize(1);
        assertThat(tab.executeScript("return innerWidth")).isEqualTo(1280L);
    }

    @Test
    void theWorldIsOutOfReach() {
        ChromeDriver tab = Browser.tab();

        assertThatThrownBy(() -> tab.get("http://example.org/"))
                .isInstanceOf(WebDriverException.class)
                .hasMessageContaining("ERR_NAME_NOT_RESOLVED");
    }

    private ChromeDriver show(String html) throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, "<!DOCTYPE html><html lang=en>" + html + "</html>");
        ChromeDriver tab = Browser.tab();
        tab.get(page.toUri().toString());
        return tab;
    }
}
