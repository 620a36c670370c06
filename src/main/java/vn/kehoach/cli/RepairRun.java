package vn.kehoach.cli;

import vn.kehoach.compiler.Stage;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diff.UnifiedDiff;
import vn.kehoach.repair.FileRewriter;
import vn.kehoach.repair.RepairedFile;
import vn.kehoach.repair.Repairer;
import vn.kehoach.repair.Repairs;
import vn.kehoach.source.Overlay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the repairs of plans, or shows them.
 *
 * @param plans folders, absolute; no file is written outside those that hold them
 * @param check what is wrong with the plans as they would be
 */
record RepairRun(
        Path workingFolder,
        List<Path> plans,
        Function<Overlay, List<Diagnostic>> check,
        Words words,
        PrintStream err) {

    private Repairs repairs() {
        return new Repairer(workingFolder, check, Stage::hides).repair();
    }

    /** Writes the files; says which and what was repaired in them. */
    int fix() {
        int status = ExitStatus.CLEAN;
        for (RepairedFile file : repairs().files()) {
            FileRewriter.Result result = write(file);
            err.println(words.of(words(result), file.path(), counted(file)));
            if (result != FileRewriter.Result.WRITTEN) {
                status = ExitStatus.INPUT_OUTPUT;
            }
        }
        return status;
    }

    /** The key of what is said of a file. */
    static String words(FileRewriter.Result result) {
        return switch (result) {
            case WRITTEN -> "fix.done";
            case CHANGED_MEANWHILE -> "fix.changed-meanwhile";
            case OUTSIDE_ROOT -> "fix.outside";
            case READ_ONLY -> "fix.read-only";
            case FAILED -> "fix.failed";
        };
    }

    private FileRewriter.Result write(RepairedFile file) {
        Path path = path(file);
        return plans.stream()
                .map(Path::getParent)
                .filter(shared -> shared != null && path.startsWith(shared))
                .findFirst()
                .map(shared -> FileRewriter.write(path, shared, file))
                .orElse(FileRewriter.Result.OUTSIDE_ROOT);
    }

    /**
     * Prints what {@link #fix} would change; like {@code diff}, 1 if that is anything.
     *
     * @param terminal a person's, which bytes of the files must not steer
     */
    int diff(PrintStream out, boolean terminal) {
        int status = ExitStatus.CLEAN;
        for (RepairedFile file : repairs().files()) {
            try {
                String before = FileRewriter.fullText(path(file));
                String diff = UnifiedDiff.of(file.path(), before, file.after());
                out.print(terminal ? harmless(diff) : diff);
                status = Math.max(status, ExitStatus.PLAN_HAS_ERRORS);
            } catch (IOException e) {
                err.println(words.of("fix.failed", file.path(), counted(file)));
                status = ExitStatus.INPUT_OUTPUT;
            }
        }
        return status;
    }

    private Path path(RepairedFile file) {
        return workingFolder.resolve(file.path()).normalize();
    }

    /** Bytes of files must not steer a terminal. */
    static String harmless(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t\\r]]", "\ufffd");
    }

    /** "VAL-08, YML-40 × 2" */
    private static String counted(RepairedFile file) {
        return file.repairs().entrySet().stream()
                .map(each -> each.getKey() + (each.getValue() == 1 ? "" : " × " + each.getValue()))
                .collect(Collectors.joining(", "));
    }
}
