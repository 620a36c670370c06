package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The link beside a finding leads to the heading of its rule. */
class RulePagesTest {
    @TempDir Path folder;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void plant() throws IOException {
        PlanFolder.plant(folder, "one");
        PlanFolder.replace(folder.resolve("one"), "issuer: ", "issuer: khong-co-");
        Files.createDirectory(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/rules.vi.md"), "## REF-01\n");
    }

    private String helpUri() {
        CommandRun run = CommandRun.in(folder, environment, "check", "one", "--format", "sarif");
        return new JsonMapper()
                .readTree(run.out())
                .at("/runs/0/tool/driver/rules/0/helpUri")
                .asString();
    }

    @Test
    void thePagesBesideTheToolAreOpened() throws IOException {
        URI uri = URI.create(helpUri());

        assertThat(uri).hasScheme("file").hasFragment("ref-01");
        assertThat(Files.readString(Path.of(uri.getPath()))).contains("\n## REF-01\n");
    }

    @Test
    void onGithubThePagesOfTheRepositoryAre() {
        environment.put("GITHUB_WORKSPACE", folder.toString());
        environment.put("GITHUB_SERVER_URL", "https://github.com");
        environment.put("GITHUB_REPOSITORY", "so-tai-chinh/ke-hoach");
        environment.put("GITHUB_SHA", "0123abc");

        assertThat(helpUri())
                .isEqualTo(
                        "https://github.com/so-tai-chinh/ke-hoach/blob/0123abc/docs/rules.vi.md#ref-01");
    }

    @Test
    void onGitlabThePagesOfTheRepositoryAre() {
        environment.put("CI_PROJECT_DIR", folder.toString());
        environment.put("CI_PROJECT_URL", "https://gitlab.com/a/b");
        environment.put("CI_COMMIT_SHA", "0123abc");

        assertThat(helpUri())
                .isEqualTo("https://gitlab.com/a/b/-/blob/0123abc/docs/rules.vi.md#ref-01");
    }

    @Test
    void aRepositoryWithoutThePagesIsNotPointedAt() throws IOException {
        Files.delete(folder.resolve("docs/rules.vi.md"));
        onGithub();

        assertThat(helpUri()).startsWith("file:");
    }

    private void onGithub() {
        environment.put("GITHUB_WORKSPACE", folder.toString());
        environment.put("GITHUB_SERVER_URL", "https://github.com");
        environment.put("GITHUB_REPOSITORY", "a/b");
        environment.put("GITHUB_SHA", "c");
    }

    @Test
    void whoPublishesThePagesSaysWhere() {
        onGithub();
        environment.put("KEHOACH_RULES_URL", "https://example.org/kehoach");

        assertThat(helpUri()).isEqualTo("https://example.org/kehoach/rules.vi.md#ref-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "x y", "https://", "docs", "https://a/#b"})
    void whatIsNoAddressIsNotWritten(String asked) {
        environment.put("KEHOACH_RULES_URL", asked);

        assertThat(helpUri()).startsWith("file:");
    }
}
