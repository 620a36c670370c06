package vn.kehoach.compiler;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.model.Plan;

import java.nio.file.Path;
import java.text.Normalizer;

/** A plan lives in a folder of its own name. */
public final class FolderName {
    private FolderName() {}

    public static String of(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? "" : Normalizer.normalize(last.toString(), Normalizer.Form.NFC);
    }

    static void check(Plan plan, Path folder, Diagnostics diagnostics) {
        String name = of(folder);
        String id = plan.id().value().text();
        if (!id.isEmpty() && !id.equals(name)) {
            diagnostics.report(new CompilerProblem.IdDiffersFromFolder(id, name), plan.id().span());
        }
    }
}
