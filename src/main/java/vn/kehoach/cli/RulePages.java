package vn.kehoach.cli;

import vn.kehoach.report.Tool;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the pages {@code rules.vi.md} and {@code rules.en.md} can be opened: SARIF asks for an
 * absolute address, and nobody can promise where a copy of them is published.
 */
record RulePages(Map<String, String> environment, Path workingFolder) {
    private static final String FOLDER = "docs";
    private static final String PAGE = "rules.vi.md";

    /** Says it for all who publish the pages themselves. */
    private static final String ASKED = "KEHOACH_RULES_URL";

    Tool tool() {
        String version = ToolVersion.read().version();
        return Stream.of(asked(), github(), gitlab(), besideTheTool())
                .flatMap(Optional::stream)
                .findFirst()
                .map(pages -> new Tool(version, pages))
                .orElse(Tool.of(version));
    }

    private Optional<String> asked() {
        return address(of(ASKED)).map(each -> each.endsWith("/") ? each : each + "/");
    }

    private Optional<String> github() {
        return hasPages(of("GITHUB_WORKSPACE"))
                ? address(
                        "%s/%s/blob/%s/%s/"
                                .formatted(
                                        of("GITHUB_SERVER_URL"),
                                        of("GITHUB_REPOSITORY"),
                                        of("GITHUB_SHA"),
                                        FOLDER))
                : Optional.empty();
    }

    private Optional<String> gitlab() {
        return hasPages(of("CI_PROJECT_DIR"))
                ? address(
                        "%s/-/blob/%s/%s/"
                                .formatted(of("CI_PROJECT_URL"), of("CI_COMMIT_SHA"), FOLDER))
                : Optional.empty();
    }

    private String of(String name) {
        return environment.getOrDefault(name, "");
    }

    private boolean hasPages(String checkout) {
        return !checkout.isEmpty()
                && Files.isRegularFile(
                        workingFolder.resolve(checkout).resolve(FOLDER).resolve(PAGE));
    }

    private static Optional<String> address(String text) {
        try {
            URI address = new URI(text);
            boolean web = address.getHost() != null && address.getScheme().matches("https?");
            return web && address.getFragment() == null ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The jar and the classes lie in a folder beside the pages. */
    private static Optional<String> besideTheTool() {
        try {
            var source = RulePages.class.getProtectionDomain().getCodeSource();
            Path folder = Path.of(source.getLocation().toURI()).getParent();
            Path pages = folder == null ? Path.of("") : folder.resolveSibling(FOLDER);
            return Files.isRegularFile(pages.resolve(PAGE))
                    ? Optional.of(pages.toUri().toString())
                    : Optional.empty();
        } catch (URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
