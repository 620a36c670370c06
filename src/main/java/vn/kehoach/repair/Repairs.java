package vn.kehoach.repair;

import vn.kehoach.diagnostic.Diagnostic;

import java.util.List;

/**
 * What came of repairing.
 *
 * @param files that changed, by path
 * @param left what is still said of the repaired texts
 */
public record Repairs(List<RepairedFile> files, List<Diagnostic> left) {
    public Repairs {
        files = List.copyOf(files);
        left = List.copyOf(left);
    }
}
