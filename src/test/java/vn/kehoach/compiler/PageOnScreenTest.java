package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import vn.kehoach.browser.Browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page in a real browser: on small and dark screens, without scripts, under its policy. */
class PageOnScreenTest {
    private static final Path SAMPLE = BuiltPlan.SAMPLES.resolve("mau-tinh-2026");

    @TempDir private Path folder;

    static List<Path> plans() {
        return BuiltPlan.all();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingHasToBePushedSidewaysAt320Pixels(Path plan) {
        BrowsedPage page = page(plan).narrow(320);
        for (String view : List.of("", "_tasks", "_indicators")) {
            page.open(view);
            assertThat(page.run("return document.documentElement.scrollWidth")).isEqualTo(320L);
            assertThat(page.run("return document.body.scrollWidth")).isEqualTo(320L);
        }
        page.withoutComplaints();
    }

    @Test
    void wideTablesMoveInABoxThatTheKeyboardReaches() {
        BrowsedPage page = page(SAMPLE).narrow(320).open("");
        WebElement box = page.find(".table-box");
        assertThat(box.getAttribute("tabindex")).isEqualTo("0");
        assertThat(box.getAttribute("aria-label")).isNotEmpty();
        assertThat(
                        page.run(
                                "const b = document.querySelector('.table-box');"
                                        + "b.scrollLeft = 50; return b.scrollLeft"))
                .isEqualTo(50L);
    }

    @Test
    void thePageIsDarkForThoseWhoWantItDark() {
        String paper = "return getComputedStyle(document.querySelector('.part')).backgroundColor";
        assertThat(page(SAMPLE).open("").run(paper)).isEqualTo("rgb(255, 255, 255)");
        assertThat(page(SAMPLE).dark().open("").run(paper)).isEqualTo("rgb(27, 28, 30)");
    }

    @Test
    void withoutScriptsAllIsThereAndNothingPretendsToWork() {
        BrowsedPage page = page(SAMPLE).withoutScripts().open("");
        int tasks = BuiltPlan.of(SAMPLE).document().inventory().tasks().size();
        int indicators = BuiltPlan.of(SAMPLE).document().inventory().indicators().size();
        assertThat(page.shown("main")).hasSize(1);
        assertThat(page.shown("#_tasks tbody tr")).hasSize(tasks);
        assertThat(page.shown("#_indicators tbody tr")).hasSize(indicators);
        assertThat(page.shown("form, button")).isEmpty();
    }

    @Test
    void theContentsShowWhereTheReaderIs() {
        BrowsedPage page = page(SAMPLE).open("");
        List<WebElement> links = page.tab().findElements(By.cssSelector(".contents a"));
        WebElement link = links.get(links.size() / 2);
        link.click();
        assertThat(page.shown(".contents [aria-current=location]")).containsExactly(link.getText());
        assertThat(page.fragment()).isEqualTo(link.getAttribute("href").split("#")[1]);
        page.withoutComplaints();
    }

    @Test
    void theContentsFoldOnAPhone() {
        BrowsedPage page = page(SAMPLE).narrow(360).open("");
        assertThat(page.shown(".contents a")).isEmpty();
        page.click(".contents summary");
        assertThat(page.shown(".contents a")).isNotEmpty();
        page.click(".contents ol a");
        assertThat(page.shown(".contents a")).isEmpty();
    }

    @Test
    void aHeadingLeadsToItself() {
        BrowsedPage page = page(SAMPLE).open("");
        WebElement heading = page.find("h2[id] a.self");
        heading.click();
        assertThat(page.fragment()).isEqualTo(page.find("h2[id]").getAttribute("id"));
    }

    @Test
    void theKeyboardReachesAllInTheOrderOfThePage() {
        BrowsedPage page = page(SAMPLE).open("");
        assertThat(focused(page, 2)).containsExactly("Đến nội dung", "Văn bản");
        page.open("_tasks");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            new Actions(page.tab()).sendKeys(Keys.TAB).perform();
            names.add(page.run("return document.activeElement.name || ''").toString());
            assertThat(page.run("return getComputedStyle(document.activeElement).outlineStyle"))
                    .isNotEqualTo("none");
        }
        assertThat(names).startsWith("q", "agency", "group", "year", "before");
    }

    private static List<String> focused(BrowsedPage page, int steps) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            new Actions(page.tab()).sendKeys(Keys.TAB).perform();
            words.add(page.run("return document.activeElement.textContent").toString());
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource("plans")
    void noPageBreaksItsPolicy(Path plan) {
        page(plan).open("").withoutComplaints();
    }

    @Test
    void aScriptThatGotInDoesNotRun() {
        String html = new String(BuiltPlan.of(SAMPLE).html(), StandardCharsets.UTF_8);
        String attacked =
                html.replaceFirst(
                        "<main ",
                        "<script>document.title = 'taken'</script>"
                                + "<img src=\"x\" alt=\"\" onerror=\"document.title = 'taken'\"/>"
                                + "<p id=\"styled\" style=\"color: rgb(1, 2, 3)\">x</p>$0");
        assertThat(attacked).isNotEqualTo(html);
        BrowsedPage page =
                BrowsedPage.of(attacked.getBytes(StandardCharsets.UTF_8), folder).open("");

        assertThat(page.tab().getTitle()).startsWith("Kế hoạch");
        assertThat(page.run("return getComputedStyle(document.getElementById('styled')).color"))
                .isNotEqualTo("rgb(1, 2, 3)");
        assertThat(Browser.complaints(page.tab()))
                .anyMatch(each -> each.contains("Content Security Policy"));
    }

    private BrowsedPage page(Path plan) {
        return BrowsedPage.of(BuiltPlan.of(plan).html(), folder);
    }
}
