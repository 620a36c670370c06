package vn.kehoach.incremental;

import vn.kehoach.source.Look;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Of one good build of one plan.
 *
 * @param key digest of all that it depends on beside files
 * @param looks what the file system was asked, and a digest of its answer
 * @param outputs what was written
 * @param said on the way
 */
public record Trace(String key, Map<Look, String> looks, List<Output> outputs, List<Said> said) {
    public Trace {
        looks = Collections.unmodifiableMap(new LinkedHashMap<>(looks));
        outputs = List.copyOf(outputs);
        said = List.copyOf(said);
    }
}
