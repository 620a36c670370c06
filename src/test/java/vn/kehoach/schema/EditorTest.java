package vn.kehoach.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.report.Language;
import vn.kehoach.scaffold.Beginning;
import vn.kehoach.scaffold.Government;
import vn.kehoach.scaffold.Issuer;
import vn.kehoach.scaffold.KnownEntries;
import vn.kehoach.scaffold.Scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The files of a new plan, opened with the language server that editors use. */
class EditorTest {
    @TempDir static Path folder;
    private static YamlLanguageServer server;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(
                YamlLanguageServer.isInstalled(),
                "node and src/test/node/node_modules (npm ci) are not here");
        Beginning beginning =
                new Beginning(
                        "ke-hoach",
                        "ke-hoach",
                        Issuer.of("Ủy ban nhân dân tỉnh A").orElseThrow(),
                        "tỉnh A",
                        "A",
                        "Thi đua",
                        2026,
                        2030,
                        Government.TWO_TIER,
                        "");
        Map<String, String> files =
                new Scaffold(beginning, true, new KnownEntries(), new KnownEntries()).files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        for (String kind : Schemas.kinds()) {
            write(
                    ".vscode/schemas/" + Schemas.fileName(kind),
                    Schemas.json(kind, Language.VIETNAMESE));
        }
        server = new YamlLanguageServer(folder);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void nothingIsWrongWithAnyOfThem() throws IOException {
        for (String file :
                List.of(
                        "ke-hoach/plan.yaml",
                        "ke-hoach/goals.yaml",
                        "ke-hoach/indicators.yaml",
                        "ke-hoach/tasks.yaml",
                        "assignees.yaml",
                        "instruments.yaml",
                        "kehoach.yaml",
                        "calendar/2026.yaml")) {
            Path path = folder.resolve(file);
            server.open(path, Files.readString(path));
            assertThat(server.problems(path)).as(file).isEmpty();
        }
    }

    @Test
    void whatIsWrongIsSaidInVietnamese() throws IOException {
        Path plan = opened("wrong/plan.yaml", "stage: draft #", "stage: nhap #");

        assertThat(server.problems(plan)).containsExactly("chỉ nhận: draft, submitted, issued");
    }

    @Test
    void keysAreProposed() throws IOException {
        Path tasks = opened("keys/tasks.yaml", "deliverable: Báo cáo rà soát", "de");
        int line = line(tasks, "            de");

        assertThat(server.completions(tasks, line, "            de".length()))
                .contains("deliverable", "approver", "after")
                .doesNotContain("letterhead", "content");
    }

    @Test
    void valuesAreProposed() throws IOException {
        Path indicators = opened("values/indicators.yaml", "unit: percent", "unit: ");
        Path plan = opened("values/plan.yaml", "stage: draft #", "stage:  #");

        assertThat(
                        server.completions(
                                indicators, line(indicators, "unit: "), "        unit: ".length()))
                .contains("percent", "billion-vnd", "doctor/10000");
        assertThat(server.completions(plan, line(plan, "stage: "), "stage: ".length()))
                .containsExactlyInAnyOrder("draft", "submitted", "issued");
    }

    @Test
    void keysAreExplainedInVietnameseWithAnExample() throws IOException {
        Path tasks = opened("hover/tasks.yaml", "due: ", "due: ");

        assertThat(server.hover(tasks, line(tasks, "            due:"), 14))
                .contains("#### Thời hạn\n", "2026-Q4", "quarterly", "Example");
        Path indicators = opened("hover/indicators.yaml", "better: ", "better: ");
        assertThat(server.hover(indicators, line(indicators, "        better:"), 10))
                .contains("Chiều mong muốn", "tăng là tốt", "giảm là tốt");
        Path plan = opened("hover/plan.yaml", "place: ", "place: ");
        assertThat(server.hover(plan, line(plan, "place:"), 2)).contains("Địa danh", "Hà Nội");
        assertThat(server.hover(plan, line(plan, "period:"), 2)).contains("Giai đoạn");
    }

    private static Path opened(String name, String old, String by) throws IOException {
        String text =
                Files.readString(folder.resolve("ke-hoach").resolve(Path.of(name).getFileName()));
        assertThat(text).contains(old);
        Path file = write(name, text.replace(old, by));
        server.open(file, Files.readString(file));
        return file;
    }

    private static int line(Path file, String start) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).contains(start) && !lines.get(line).startsWith("#")) {
                return line;
            }
        }
        throw new IllegalArgumentException(start);
    }

    private static Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
