package vn.kehoach.policy;

import vn.kehoach.diagnostic.Diagnostic;

import java.util.List;
import java.util.Set;

/**
 * What became of diagnostics.
 *
 * @param reported all but the silenced ones
 * @param used suppressions that covered one
 */
public record Judgement(List<Diagnostic> reported, Set<Suppression> used) {
    public Judgement {
        reported = List.copyOf(reported);
        used = Set.copyOf(used);
    }
}
