package vn.kehoach.report.baseline;

import vn.kehoach.diagnostic.Diagnostic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Knows diagnostics again by their fingerprints.
 *
 * <p>Where there are more alike than there were, those in another file than before are the new
 * ones.
 */
public final class Recognition {
    private final Map<String, String> paths = new HashMap<>();

    private Recognition() {}

    /** By what was found before. */
    public static Recognition of(List<Diagnostic> before) {
        Recognition recognition = new Recognition();
        List<String> fingerprints = Fingerprints.of(before);
        for (int i = 0; i < before.size(); i++) {
            recognition.paths.put(fingerprints.get(i), before.get(i).span().file().path());
        }
        return recognition;
    }

    static Recognition ofEntries(List<Baseline.Entry> entries) {
        Recognition recognition = new Recognition();
        entries.forEach(each -> recognition.paths.put(each.fingerprint(), each.path()));
        return recognition;
    }

    /** The indices of those that were there. */
    public BitSet known(List<Diagnostic> found) {
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            alike.computeIfAbsent(Fingerprints.content(found.get(i)), each -> new ArrayList<>())
                    .add(i);
        }
        BitSet known = new BitSet();
        alike.forEach((content, indices) -> recognize(content, indices, found, known));
        return known;
    }

    private void recognize(
            String content, List<Integer> indices, List<Diagnostic> found, BitSet known) {
        List<Integer> left = new ArrayList<>(indices);
        List<String> moved = new ArrayList<>();
        for (int ordinal = 1; ordinal <= indices.size(); ordinal++) {
            String path = paths.get(Fingerprints.of(content, ordinal));
            if (path != null) {
                left.stream()
                        .filter(each -> isSame(path, found.get(each).span().file().path()))
                        .findFirst()
                        .ifPresentOrElse(
                                each -> {
                                    known.set(each);
                                    left.remove(each);
                                },
                                () -> moved.add(path));
            }
        }
        left.stream().limit(moved.size()).forEach(known::set);
    }

    /** Paths are as seen from a working folder, which may have been another one. */
    private static boolean isSame(String before, String now) {
        return Objects.equals(before, now)
                || before.endsWith("/" + now)
                || now.endsWith("/" + before);
    }
}
