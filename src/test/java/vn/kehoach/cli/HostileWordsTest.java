package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.render.html.Page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What a plan says is said again, and never done. */
class HostileWordsTest {
    private static final String MARKUP =
            "<script>alert(1)</script><img src=x onerror=alert(1)></p><p style=\"body\">&#60;"
                    + "</main></body>\" onload=\"alert(1)";

    @TempDir private Path folder;
    private Path plan;

    @BeforeEach
    void plantAPlan() throws IOException {
        plan = PlanFolder.plant(Files.createDirectory(folder.resolve("plans")), "one");
    }

    /** A browser runs it since the page gives its hash. */
    @Test
    void thePageHasOneScriptOfItsOwn() throws IOException {
        Page page = built();

        assertThat(page.find("//script")).hasSize(1);
        String[] parts = page.source().split("</?script>", -1);
        assertThat(parts).as("before, the script, and behind").hasSize(3);
        assertThat(parts[0]).contains("script-src 'sha256-" + sha256(parts[1]) + "';");
    }

    @Test
    void proseIsNeitherTemplateNorMarkup() throws IOException {
        String template = "<#assign x=7*7>$${x} $${7*7} <#include \"/etc/passwd\"> [=7*7] #{7*7}";
        String own = built().find("//script").getFirst();
        PlanFolder.replace(
                plan,
                "Thiết thực./.",
                "'" + template + "'\n      - '" + MARKUP + "'\n      - Thiết thực./.");
        PlanFolder.replace(plan, "thi đua", "'</title><script>alert(2)</script> ]]> <!--'");
        Page page = built();

        assertNothingIsDone(page, own);
        assertThat(page.source().substring(page.source().indexOf("<main")))
                .contains("${x} ${7*7}", "&lt;#include", "[=7*7] #{7*7}", "&amp;#60;")
                .doesNotContain("49", "root:")
                .containsOnlyOnce("</main>");
    }

    /** The words by which a reader filters come from the plan too. */
    @Test
    void dataOfTablesAndFiltersIsNoMarkup() throws IOException {
        PlanFolder.replace(
                plan,
                "Thiết thực./.",
                "Theo ${appendix:i} và ${appendix:t}.\n      - tasks: all\n"
                        + "  - heading: Tổ chức thực hiện\n    content:\n      - Thiết thực./.");
        PlanFolder.replace(
                plan,
                "recipients:",
                """
                appendices:
                  - { id: i, title: chỉ tiêu, table: indicators }
                  - { id: t, title: công việc, table: tasks }
                recipients:
                  - { assigned: all }
                """
                        .stripTrailing());
        fillWith("x");
        Page harmless = built();
        fillWith(MARKUP);
        Page page = built();

        assertNothingIsDone(page, harmless.find("//script").getFirst());
        assertThat(page.find("//*[not(@class='joined')]"))
                .hasSameSizeAs(harmless.find("//*[not(@class='joined')]"));
        assertThat(page.find("//option[contains(., '</script><img')]"))
                .as("filters of tasks and of indicators")
                .hasSize(2);
    }

    private static void assertNothingIsDone(Page page, String own) {
        assertThat(page.find("//script")).containsExactly(own);
        assertThat(page.find("//script/@*|//img|//@style|//iframe|//object|//base")).isEmpty();
        assertThat(page.find("//@*[starts-with(name(), 'on')]")).isEmpty();
    }

    private Page built() throws IOException {
        CommandRun run = CommandRun.in(folder, "build", "plans/one", "--format", "html");
        assertThat(run.status()).as(run.err()).isZero();
        return new Page(Files.readAllBytes(folder.resolve("out/one/one.html")));
    }

    private void fillWith(String words) throws IOException {
        Files.writeString(
                plan.resolve("assignees.yaml"),
                """
                assignees:
                  - { id: x, kind: department, name: 'Sở %1$s', short: 'S %1$s' }
                """
                        .formatted(words));
        Files.writeString(
                plan.resolve("tasks.yaml"),
                """
                groups:
                  - id: g
                    heading: 'Nhóm %1$s'
                    assignments:
                      - lead: x
                        support: so-noi-vu
                        tasks:
                          - id: t
                            content: 'Việc %1$s'
                            due: 2026-Q4
                            deliverable: 'Báo cáo %1$s'
                            indicators: i
                """
                        .formatted(words));
        Files.writeString(
                plan.resolve("indicators.yaml"),
                """
                groups:
                  - id: h
                    heading: 'Nhóm %1$s'
                    indicators:
                      - id: i
                        name: 'Tỷ lệ %1$s'
                        unit: { text: '%1$s' }
                        better: up
                        baseline: { year: 2025, value: "1", source: '%1$s' }
                        targets: { 2026: "2" }
                        lead: x
                """
                        .formatted(words));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
