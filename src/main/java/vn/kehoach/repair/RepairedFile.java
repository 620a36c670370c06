package vn.kehoach.repair;

import vn.kehoach.diagnostic.Code;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text with its repairs made.
 *
 * @param path as shown in diagnostics
 * @param before without a byte order mark
 * @param repairs how many of each code
 */
public record RepairedFile(
        String path, String before, String after, SortedMap<Code, Integer> repairs) {
    public RepairedFile {
        repairs = Collections.unmodifiableSortedMap(new TreeMap<>(repairs));
    }
}
