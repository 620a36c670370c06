package vn.kehoach.cli;

import vn.kehoach.compiler.FolderName;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each is of one plan: what was built of one would be lost to another of the same name. */
final class ResultFolders {
    private final BuildSettings build;
    private final Words words;
    private final Map<String, Path> owners = new LinkedHashMap<>();

    ResultFolders(BuildSettings build, Words words) {
        this.build = build;
        this.words = words;
    }

    /** Before anything is built. */
    void refuseShared() throws Refusal {
        Map<String, List<Path>> named = new LinkedHashMap<>();
        build.settings().paths().stream()
                .filter(Files::isDirectory)
                .forEach(plan ->
                        named.computeIfAbsent(FolderName.of(plan), name -> new ArrayList<>())
                                .add(plan));
        List<String> shared =
                named.entrySet().stream()
                        .filter(each -> each.getValue().size() > 1)
                        .map(each -> shared(each.getKey(), each.getValue()))
                        .toList();
        if (!shared.isEmpty()) {
            throw new Refusal(ExitStatus.USAGE, String.join("\n", shared));
        }
    }

    /** Why nothing is to be built of a plan, which may have come later than another. */
    Optional<String> taken(Path plan) {
        String name = FolderName.of(plan);
        Path owner = owners.computeIfAbsent(name, first -> plan);
        return owner.equals(plan)
                ? Optional.empty()
                : Optional.of(shared(name, List.of(owner, plan)));
    }

    private String shared(String name, List<Path> plans) {
        List<String> shown = plans.stream().map(each -> "“" + shown(each) + "”").toList();
        return words.of(
                "build.same-name", String.join(", ", shown), shown(build.out().resolve(name)));
    }

    private String shown(Path path) {
        return build.settings().shown(path);
    }
}
