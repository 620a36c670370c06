package vn.kehoach.cli;

import picocli.CommandLine.ParseResult;

import vn.kehoach.compiler.PlanFolders;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

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
        return of(parsed, 0, workingFolder);
    }

    /**
     * @param before how many positional parameters stand before the plans
     */
    static AskedPlans of(ParseResult parsed, int before, Path workingFolder) {
        return new AskedPlans(
                workingFolder,
                parsed.matchedPositionalValue(before, List.<File>of()).stream()
                        .map(each -> workingFolder.resolve(each.toPath()).normalize())
                        .toList());
    }

    /** The folders of plans as of now, or files, absolute; none twice. */
    List<Path> paths() {
        List<Path> paths = named.stream().flatMap(each -> PlanFolders.of(each).stream()).toList();
        return PlanFolders.once(paths.isEmpty() ? PlanFolders.usual(workingFolder) : paths);
    }
}
