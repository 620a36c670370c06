package vn.kehoach.since;

import vn.kehoach.diff.LineDiff;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which lines of files are not as they were. */
public final class ChangedLines {
    private final Snapshot snapshot;
    private final Map<Path, Optional<BitSet>> known = new HashMap<>();

    public ChangedLines(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * Whether one of the lines, 1-based and both inclusive, is new or another one than before.
     *
     * @param file absolute
     */
    public boolean touch(Path file, int from, int to) {
        Optional<BitSet> changed = known.computeIfAbsent(file, this::changed);
        // Of a file that was not there, all is.
        return changed.map(
                        lines -> {
                            int next = lines.nextSetBit(from);
                            return next >= 0 && next <= to;
                        })
                .orElse(true);
    }

    private Optional<BitSet> changed(Path file) {
        return snapshot.earlier(file)
                .map(earlier -> {
                    BitSet lines = new BitSet();
                    LineDiff.of(FileLines.of(earlier), FileLines.of(file))
                            .forEach(each -> lines.set(each.otherFrom() + 1, each.otherTo() + 1));
                    return lines;
                });
    }
}
