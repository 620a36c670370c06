package vn.kehoach.cli;

import picocli.CommandLine.ParseResult;

import vn.kehoach.compiler.PlanFolders;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was asked for on the command line, which may name other plans a minute later.
 *
 * @param named absolute; empty: the plans here
 */
record AskedPlans(Path workingFolder, List<Path> named) {
    AskedPlans {
        named = List.copyOf(named);
    }

    static AskedPlans of(ParseResult parsed, Path workingFolder) {
        return new AskedPlans(
                workingFolder,
                parsed.matchedPositionalValue(0, List.<File>of()).stream()
                        .map(each -> workingFolder.resolve(each.toPath()).normalize())
                        .toList());
    }

    /** The folders of plans as of now, or files, absolute. */
    List<Path> paths() {
        Set<Path> paths = new LinkedHashSet<>();
        named.forEach(each -> paths.addAll(PlanFolders.of(each)));
        if (paths.isEmpty()) {
            paths.addAll(PlanFolders.usual(workingFolder));
        }
        return List.copyOf(paths);
    }
}
