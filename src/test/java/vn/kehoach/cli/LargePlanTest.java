package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A large plan in little memory. 20,000 tasks finish at 192 MB, but take a minute there; a fifth of
 * them in 56 MB take seven seconds, and end if markup, page or texts are held as a whole again, or
 * more than once.
 */
class LargePlanTest {
    private static final int TASKS = 4_000;
    private static final int PLANS = 6;
    private static final String MEMORY = "-Xmx56m";

    private static final String[] WORDS = {
        "xây", "dựng", "cập", "nhật", "hạ", "tầng", "dữ", "liệu", "vùng", "sâu", "công", "khai",
        "trạm", "quan", "trắc", "nước", "sạch", "quản", "lý", "mạng", "lưới", "rà", "soát", "quy",
        "hoạch", "phường", "thành", "lập", "mô", "hình", "bệnh", "án", "điện", "tử", "khảo", "sát"
    };

    @TempDir private Path folder;

    @Test
    void isBuiltWhole() throws Exception {
        Path plan = plant("large", 1);
        PlanFolder.replace(
                plan,
                "signature:",
                "appendices:\n  - { id: nhiem-vu, table: tasks, title: Nhiệm vụ }\nsignature:");
        PlanFolder.replace(plan, "Thiết thực./.", "Làm theo ${appendix:nhiem-vu}./.");

        assertThat(run("build", "large", "--no-cache")).as(said()).isEqualTo(ExitStatus.CLEAN);

        String page = Files.readString(folder.resolve("out/large/large.html"));
        assertThat(page.split("class=\"row-plain\"", -1)).hasSize(TASKS + 1);
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("out/large/large.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(TASKS / 20);
        }
    }

    @Test
    void severalAreCheckedInTheMemoryOfOne() throws Exception {
        List<String> command = new ArrayList<>(List.of("check", "--format", "concise"));
        for (int i = 0; i < PLANS; i++) {
            PlanFolder.replace(
                    plant("large-" + i, i), "issuer:", "number: 7\ndate: 2026-03-02\nissuer:");
            command.add("large-" + i);
        }

        assertThat(run(command.toArray(String[]::new)))
                .as(said())
                .isEqualTo(ExitStatus.PLAN_HAS_ERRORS);
        assertThat(Files.readString(folder.resolve("said")).split("PLN-02", -1)).hasSize(PLANS);
    }

    private Path plant(String name, int seed) throws IOException {
        Path plan = PlanFolder.plant(folder, name);
        Files.writeString(plan.resolve("tasks.yaml"), tasks(seed));
        return plan;
    }

    private int run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(MainTest.command(arguments));
        command.addAll(1, List.of(MEMORY, "-XX:+UseSerialGC"));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said")).lines().limit(20).toList().toString();
    }

    private static String tasks(int seed) {
        StringBuilder tasks = new StringBuilder("groups:\n");
        tasks.append("  - id: nhom\n    heading: Nhiệm vụ\n    assignments:\n");
        tasks.append("      - lead: so-noi-vu\n        tasks:\n");
        Random random = new Random(seed);
        for (int i = 1; i <= TASKS; i++) {
            tasks.append("          - id: t-")
                    .append(i)
                    .append("\n            content: Tăng cường");
            for (int word = 0; word < 36; word++) {
                tasks.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            tasks.append(".\n            due: 2027-12\n            deliverable: Báo cáo ")
                    .append(i);
            tasks.append('\n');
        }
        return tasks.toString();
    }
}
