package vn.kehoach.check.citation;

import vn.kehoach.citation.Citation;
import vn.kehoach.citation.CitationFinder;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The citations that someone typed, looked for once in each passage however often it is asked. */
final class Citations {
    private final Map<Passage, List<Citation>> found = new IdentityHashMap<>();

    private Citations() {}

    static Citations of(ResolvedPlan plan) {
        return plan.derived(Citations.class, each -> new Citations());
    }

    List<Citation> in(Passage passage) {
        return found.computeIfAbsent(passage, each -> CitationFinder.in(each.letters()));
    }
}
