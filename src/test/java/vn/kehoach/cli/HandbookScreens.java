package vn.kehoach.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

import vn.kehoach.browser.Browser;
import vn.kehoach.report.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Takes the pictures of the handbook; asked for by docs/screens.sh only. */
class HandbookScreens {
    private static final Path PICTURES = Path.of("docs/img");
    private static final Map<String, Object> SCREEN =
            Map.of("width", 1180, "height", 640, "deviceScaleFactor", 1, "mobile", false);

    @TempDir private Path folder;

    @Test
    void thePreview() throws IOException {
        Path plan = PlanFolder.copy(Path.of("plans"), "140-kh-ubnd-2023", folder.resolve("plans"));
        Path tasks = plan.resolve("tasks.yaml");
        String text = Files.readString(tasks);
        // Findings that do not stop the build.
        Files.writeString(tasks, text.replace("bỏ qua TSK-03, TSK-04:", "bỏ qua TSK-03:"));
        ChromeDriver tab = Browser.tab();
        tab.executeCdpCommand("Emulation.setDeviceMetricsOverride", SCREEN);
        try (RunningPreview preview = RunningPreview.of(folder, Language.VIETNAMESE, plan)) {
            tab.get(preview.address());
            await(tab, "cảnh báo");
            tab.findElement(By.cssSelector("#list li:nth-child(2) button")).click();
            picture(tab, "xem-truoc");

            Files.writeString(
                    tasks,
                    text.replaceFirst("lead: vien-nckt\n", "lead: vien-nckt-hn\n")
                            .replaceFirst("support: co-quan", "suport: co-quan"));
            await(tab, "lỗi");
            picture(tab, "xem-truoc-loi");
        }
    }

    private static void await(ChromeDriver tab, String status) {
        new WebDriverWait(tab, Duration.ofSeconds(60))
                .until(driver ->
                        driver.findElement(By.id("status")).getText().contains(status)
                                && !driver.findElements(By.cssSelector("iframe:not(.coming)"))
                                        .isEmpty());
    }

    private static void picture(ChromeDriver tab, String name) throws IOException {
        Files.write(PICTURES.resolve(name + ".png"), tab.getScreenshotAs(OutputType.BYTES));
    }
}
