package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;

import vn.kehoach.report.Language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** What {@code init} begins is green, teaches, and leaves alone what is there. */
class InitCommandTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--issuer|Ủy ban nhân dân phường Ba Đình|--province|thành phố Hà Nội",
                "--issuer|UBND xã Ba Vì|--period|2021-2025|--government|with-districts",
                "--issuer|Ủy ban nhân dân tỉnh Hà Giang|--period|2025|--government|with-districts",
                "--issuer|Ủy ban nhân dân tỉnh Đắk Lắk|--period|2025-2026|--kind|chuong-trinh",
                "--issuer|Sở Tài chính|--province|tỉnh Nghệ An|--period|2026|--signer|Nguyễn Văn A",
                "--issuer|Sở Y tế|--subject|Chăm sóc: \"sức khỏe\" ${x} *người dân* # 'xã' \\\\"
                        + " 50%",
            })
    void whatItWritesIsGreenAtOnce(String options) throws IOException {
        CommandRun init = init("kế hoạch mới", options.split("\\|"));

        assertThat(init.status()).as(init.err()).isZero();
        CommandRun check = CommandRun.in(folder, "check", "kế hoạch mới", "--fail-on", "info");
        assertThat(check.status()).as(check.out()).isZero();
        CommandRun build = CommandRun.in(folder, "build", "kế hoạch mới", "--format", "html");
        assertThat(build.status()).as(build.err()).isZero();
    }

    @Test
    void writesRegistriesSettingsAndModelines() throws IOException {
        init("plans");

        assertThat(PlanFolder.filesIn(folder.resolve("plans")))
                .contains(
                        ".editorconfig",
                        ".github/workflows/ke-hoach.yml",
                        ".gitignore",
                        ".gitlab-ci.yml",
                        ".vscode/extensions.json",
                        ".vscode/schemas/plan.schema.json",
                        ".vscode/settings.json",
                        "assignees.yaml",
                        "calendar/2026.yaml",
                        "instruments.yaml",
                        "ke-hoach-2026/plan.yaml",
                        "ke-hoach-2026/tasks.yaml",
                        "kehoach.yaml");
        for (String file : PlanFolder.filesIn(folder.resolve("plans"))) {
            if (file.endsWith(".yaml")) {
                Path path = folder.resolve("plans").resolve(file);
                String modeline = Files.readAllLines(path).get(0);
                assertThat(modeline).startsWith("# yaml-language-server: $schema=");
                Path schema = path.resolveSibling(modeline.substring(modeline.indexOf('=') + 1));
                assertThat(schema).exists();
                assertThat(Files.readString(path))
                        .as(file)
                        .doesNotContainPattern("\\{[a-z-]+\\}[^}]");
            }
        }
    }

    @Test
    void examplesAreMarkedOnPaper() throws IOException {
        init("plans");
        CommandRun.in(folder, "build", "plans", "--format", "html");

        assertThat(Files.readString(folder.resolve("out/ke-hoach-2026/ke-hoach-2026.html")))
                .contains("minh họa");
    }

    @Test
    void overwritesNothing() throws IOException {
        Path plans = Files.createDirectories(folder.resolve("plans"));
        Files.writeString(plans.resolve(".gitignore"), "mine\n");
        Files.writeString(plans.resolve("kehoach.yaml"), "counts: plain\n");

        CommandRun init = init("plans");

        assertThat(init.status()).isZero();
        assertThat(plans.resolve(".gitignore")).hasContent("mine");
        assertThat(plans.resolve("kehoach.yaml")).hasContent("counts: plain");
        assertThat(init.out()).contains("Giữ nguyên plans/.gitignore");
    }

    @Test
    void standsBesideOtherPlansAndUsesTheirRegistries() throws IOException {
        init("plans");
        String registry = Files.readString(folder.resolve("plans/assignees.yaml"));

        CommandRun second = init("plans", "--issuer", "Sở Tài chính");

        assertThat(second.status()).as(second.err()).isZero();
        assertThat(folder.resolve("plans/ke-hoach-2026-2/plan.yaml")).exists();
        assertThat(folder.resolve("plans/assignees.yaml")).hasContent(registry.strip());
        assertThat(Files.readString(folder.resolve("plans/ke-hoach-2026-2/assignees.yaml")))
                .contains("superior: ubnd-thanh-pho-ha-noi")
                .doesNotContain("kind: committee");
        assertThat(CommandRun.in(folder, "check", "plans", "--fail-on", "info").status()).isZero();
    }

    @Test
    void sayingNothingWithoutATerminalIsRefused() {
        CommandRun init = CommandRun.in(folder, "init", "plans");

        assertThat(init.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(init.err()).contains("--yes");
        assertThat(folder.resolve("plans")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--issuer|Công ty A",
                "--issuer|Ủy ban nhân dân",
                "--period|2030-2026",
                "--period|năm tới",
                "--period|1900-2199",
                "--government|with-districts",
                "--government|ba cấp",
                "--period|2020-2025|--government|two-tier",
                "--kind|luat",
                "--id|../ngoai",
                "--id|Kế hoạch",
                "--subject|a\nb",
                "--subject| ",
                "--signer|\u202eA",
                "--province|Nghệ An|--issuer|Sở Y tế",
            })
    void whatCannotBeIsRefusedAndNothingIsWritten(String options) {
        CommandRun init = init("plans", options.split("\\|"));

        assertThat(init.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(init.err()).startsWith("kehoach: ").doesNotContain("Exception");
        assertThat(folder.resolve("plans")).doesNotExist();
    }

    @Test
    void neitherAFileNorAPlanIsAFolderOfPlans() throws IOException {
        Files.writeString(folder.resolve("a"), "");
        init("plans");

        assertThat(init("a").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(init("plans/ke-hoach-2026").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(init("plans", "--id", "ke-hoach-2026").status()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void aLinkLeadsNowhereElse() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Path plans = Files.createDirectories(folder.resolve("plans"));
        Files.createSymbolicLink(plans.resolve(".vscode"), outside);

        CommandRun init = init("plans");

        assertThat(init.status()).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(PlanFolder.filesIn(outside)).isEmpty();
    }

    @Test
    void asksAtATerminalAndTakesWhatIsProposed() throws Refusal {
        Deque<String> answers =
                new ArrayDeque<>(
                        List.of("", "Sở Tư pháp", "tỉnh Nghệ An", "", "2026-2027", "", "", "", ""));
        List<String> asked = new ArrayList<>();
        Words words = new Words(Language.VIETNAMESE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int status =
                new InitCommand(
                                new Surroundings(
                                        folder,
                                        Map.of(),
                                        true,
                                        () -> LocalDate.of(2026, 6, 1),
                                        null),
                                Language.VIETNAMESE,
                                words,
                                new PrintStream(out, true, StandardCharsets.UTF_8))
                        .run(
                                new CommandLine(Commands.spec(words))
                                        .parseArgs("init", "plans")
                                        .subcommand(),
                                question -> {
                                    asked.add(question);
                                    return answers.poll();
                                });

        assertThat(status).isZero();
        assertThat(asked).hasSize(9).anyMatch(each -> each.contains("[Nghệ An]"));
        assertThat(folder.resolve("plans/ke-hoach-2026/plan.yaml"))
                .content()
                .contains("issuer: so-tu-phap", "place: Nghệ An", "to: 2027");
        assertThat(CommandRun.in(folder, "check", "plans", "--fail-on", "info").status()).isZero();
    }

    private CommandRun init(String name, String... options) {
        List<String> arguments = new ArrayList<>(List.of("init", name, "--yes"));
        Arrays.stream(options).filter(each -> !each.isEmpty()).forEach(arguments::add);
        return CommandRun.in(folder, arguments.toArray(String[]::new));
    }
}
