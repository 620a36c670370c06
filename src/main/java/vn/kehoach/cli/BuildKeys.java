package vn.kehoach.cli;

import picocli.CommandLine.Model.OptionSpec;

import vn.kehoach.incremental.Sha256;
import vn.kehoach.since.Head;
import vn.kehoach.since.LastCommit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Digests of all that builds depend on beside files: the tool, the machine, the options, git. */
final class BuildKeys {
    static final String NO_CACHE = "--no-cache";

    private final CommitOption commit;
    private final String settings;

    /** By the folder that holds plans; git is asked once for hundreds of them. */
    private final Map<Path, Optional<String>> heads = new ConcurrentHashMap<>();

    BuildKeys(BuildSettings build) {
        this.commit = build.commit();
        this.settings = settings(build);
    }

    static OptionSpec spec(Words words) {
        return OptionSpec.builder(NO_CACHE).description(words.of("option.no-cache")).build();
    }

    /**
     * Nothing where it cannot be told what else the build depends on.
     *
     * @param plan its folder, absolute
     * @param gitSources files whose difference from what was committed is printed
     */
    Optional<String> of(Path plan, List<Path> gitSources) {
        String files = gitSources.stream().map(Path::toString).collect(Collectors.joining("\0"));
        return head(plan)
                .map(head -> Sha256.of(settings + "\0\0" + plan + "\0\0" + head + "\0\0" + files));
    }

    /** The files that the build looks at to learn whether they are as they were committed. */
    List<Path> gitSources(Path plan) throws IOException {
        return head(plan).orElse("").isEmpty() ? List.of() : LastCommit.sources(plan);
    }

    /**
     * The option, at the state that the key tells of: somebody may commit while a plan is built.
     */
    CommitOption commit(Path plan) {
        String head = head(plan).orElse("");
        return head.isEmpty() ? commit : new CommitOption.Asked(head);
    }

    private Optional<String> head(Path plan) {
        Path shared = plan.getParent();
        return switch (commit) {
            case CommitOption.Asked asked ->
                    shared == null ? Optional.of("") : heads.computeIfAbsent(shared, Head::of);
            case CommitOption.Unsaid unsaid -> Optional.of("");
            case CommitOption.Given given -> Optional.of("");
        };
    }

    private static String settings(BuildSettings build) {
        Settings settings = build.settings();
        return List.of(
                        ToolVersion.read(),
                        ToolCode.IDENTITY,
                        // Its zlib deflates pages, its tables of Unicode know letters.
                        System.getProperty("java.runtime.version", ""),
                        System.getProperty("java.vendor", ""),
                        System.getProperty("os.name", ""),
                        System.getProperty("os.arch", ""),
                        settings.workingFolder(),
                        build.out(),
                        build.formats(),
                        build.archive(),
                        build.signatureFields().stream().sorted().toList(),
                        build.lineNumbers(),
                        commit(build.commit()),
                        String.valueOf(settings.asOf()),
                        String.valueOf(settings.templates()),
                        String.valueOf(settings.fonts()),
                        settings.language(),
                        settings.colour())
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining("\0"));
    }

    private static String commit(CommitOption option) {
        return switch (option) {
            case CommitOption.Asked asked -> "asked";
            case CommitOption.Unsaid unsaid -> "unsaid";
            case CommitOption.Given(String name) -> "given " + name;
        };
    }
}
