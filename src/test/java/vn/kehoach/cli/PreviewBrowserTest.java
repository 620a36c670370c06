package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

import vn.kehoach.browser.Axe;
import vn.kehoach.browser.Browser;
import vn.kehoach.report.Language;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a drafter sees beside the editor, in a real browser. */
class PreviewBrowserTest {
    private static final Path SHOWN = Path.of("plans");
    private static final String ID = "140-kh-ubnd-2023";
    private static final String CLEAN = "Không có lỗi";
    private static final String WORDS = "Đổi mới tư duy phát triển";
    private static final String LEAD = "lead: vien-nckt\n";

    @TempDir private Path folder;
    private Path plan;
    private RunningPreview preview;
    private ChromeDriver tab;

    @BeforeEach
    void open() throws IOException {
        tab = Browser.tab();
        // Letters that mean something in an address.
        Path shared = Files.createDirectories(folder.resolve("kế hoạch #1"));
        plan = PlanFolder.copy(SHOWN, ID, shared);
        preview = RunningPreview.of(folder, Language.VIETNAMESE, plan);
        tab.get(preview.address());
        status(CLEAN);
        page(WORDS);
    }

    @AfterEach
    void close() {
        if (preview != null) {
            preview.close();
        }
    }

    @Test
    void aSavedWordIsSeenAndTheReaderStaysWhereSheWas() throws IOException {
        inPage("window.scrollTo({top: 1500, behavior: 'instant'})");

        edit("tasks.yaml", WORDS, "Đã sửa và lưu");

        page("Đã sửa và lưu");
        assertThat(inPage("return Math.round(window.scrollY)")).isEqualTo(1500L);
        assertThat(Browser.complaints(tab)).isEmpty();
    }

    @Test
    void aMistakeLiesOverTheLastGoodPageUntilItIsMended() throws IOException {
        edit("tasks.yaml", LEAD, "lead: vien-khac\n");

        status("1 lỗi");
        assertThat(at("overlay").isDisplayed()).isTrue();
        assertThat(at("overlay").getText()).contains("Lỗi", "vien-khac", "tasks.yaml:");
        page(WORDS);

        edit("tasks.yaml", "lead: vien-khac\n", LEAD);

        status(CLEAN);
        assertThat(at("overlay").isDisplayed()).isFalse();
        page(WORDS);
    }

    @Test
    void thePdfOfThePlanIsOneClickAway() throws IOException {
        assertThat(at("pdf").getDomProperty("href")).isEqualTo(preview.address() + "1/plan.pdf");
        try (var pdf = URI.create(at("pdf").getDomProperty("href")).toURL().openStream()) {
            assertThat(new String(pdf.readNBytes(5), StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }

    @Test
    void aPlanThatIsBegunLaterJoinsTheListOfAnOpenPage() throws IOException {
        Path shared = Files.createDirectories(folder.resolve("nhiều"));
        PlanFolder.plant(shared, "one");
        PlanFolder.plant(shared, "two");
        try (RunningPreview several = RunningPreview.of(folder, Language.VIETNAMESE, shared)) {
            tab.get(several.address());
            listed(2);
            Path three = PlanFolder.plant(shared, "three");
            listed(3);
            Files.move(three, folder.resolve("away"));
            listed(2);
        }
    }

    private void listed(int plans) {
        new WebDriverWait(tab, Duration.ofSeconds(30))
                .until(driver -> driver.findElements(By.cssSelector("#plans a")).size() == plans);
    }

    /** An element of the page, the file and what its line has where the words begin. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    p.subject                 | plan.yaml       | Triển khai thực hiện ${ctr-23}
                    h2.section                | plan.yaml       | Mục đích, yêu cầu
                    h3.clause-heading         | tasks.yaml      | Công tác quán triệt
                    p.assignment              | tasks.yaml      | lead: [cac-so-ban-nganh
                    #task-quan-triet p        | tasks.yaml      | >-
                    tr.row-group p            | indicators.yaml | Chỉ tiêu phát triển kinh tế
                    tr.row-plain td p         | indicators.yaml | id: grdp-growth
                    tr.row-plain td + td p    | indicators.yaml | Tốc độ tăng GRDP
                    .closing-recipients p + p | plan.yaml       | { to: thu-tuong
                    .closing-signature p      | plan.yaml       | { authority: TM
                    """)
    void aClickOnAParagraphTellsItsFileAndLine(String block, String file, String words)
            throws IOException {
        inPage("document.querySelector('main ' + arguments[0]).click()", block);

        String place = at("place").getText();
        assertThat(place).contains("/" + file + ":");
        int line = Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
        String written = Files.readAllLines(plan.resolve(file)).get(line - 1);
        assertThat(written).contains(words);
        assertThat(at("place-open").getDomProperty("href"))
                .isEqualTo(
                        "vscode://file%s:%d:%d",
                        plan.resolve(file).toUri().getRawPath(), line, written.indexOf(words) + 1);
    }

    @Test
    void aClickOnAProblemGoesToItsPlace() throws IOException {
        edit("tasks.yaml", "# kehoach: bỏ qua TSK-03, TSK-04:", "#");
        status("cảnh báo");
        WebElement finding = tab.findElements(By.cssSelector("#list li.warning button")).get(5);

        finding.click();

        String place = at("place").getText();
        assertThat(place).contains("/tasks.yaml:");
        int line = Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
        String id = Files.readAllLines(plan.resolve("tasks.yaml")).get(line - 1).strip();
        assertThat(inPage("return document.querySelector('[data-chosen]').closest('[id]').id"))
                .isEqualTo("task-" + id.replace("- id: ", ""));
        assertThat(
                        inPage(
                                """
                                const box =
                                  document.querySelector('[data-chosen]').getBoundingClientRect();
                                return box.top >= 0 && box.bottom <= innerHeight\
                                """))
                .isEqualTo(true);
    }

    @Test
    void axeFindsNothingNeitherOfAGoodPlanNorOfABrokenOne() throws IOException {
        assertThat(Axe.violationsAround(tab, "iframe")).isEmpty();

        edit("tasks.yaml", LEAD, "lead: vien-khac\n");
        status("1 lỗi");

        assertThat(Axe.violationsAround(tab, "iframe")).isEmpty();
    }

    private WebElement at(String id) {
        return tab.findElement(By.id(id));
    }

    private void edit(String file, String old, String by) throws IOException {
        Path source = plan.resolve(file);
        String text = Files.readString(source);
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        Files.writeString(source, text.substring(0, at) + by + text.substring(at + old.length()));
    }

    private Object inPage(String script, Object... arguments) {
        tab.switchTo().frame(tab.findElement(By.cssSelector("iframe")));
        try {
            return tab.executeScript(script, arguments);
        } finally {
            tab.switchTo().defaultContent();
        }
    }

    private void page(String words) {
        waiting()
                .until(driver ->
                        String.valueOf(inPage("return document.querySelector('main').textContent"))
                                .contains(words));
    }

    private void status(String words) {
        waiting().until(driver -> at("status").getText().contains(words));
    }

    /** A frame may go away while it is looked at. */
    private WebDriverWait waiting() {
        WebDriverWait wait = new WebDriverWait(tab, Duration.ofSeconds(60), Duration.ofMillis(100));
        wait.ignoring(WebDriverException.class);
        return wait;
    }
}
