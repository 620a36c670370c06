package vn.kehoach.check.citation;

import vn.kehoach.citation.Citation;
import vn.kehoach.citation.CitationFinder;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The citations that someone typed, looked for once in each passage however often it is asked. */
final class Citations {
    /** Two checks that ask for one passage at the same time both search it. */
    private final Map<Passage, List<Citation>> found =
            Collections.synchronizedMap(new IdentityHashMap<>());

    private Citations() {}

    static Citations of(ResolvedPlan plan) {
        return plan.derived(Citations.class, each -> new Citations());
    }

    List<Citation> in(Passage passage) {
        List<Citation> known = found.get(passage);
        if (known == null) {
            known = CitationFinder.in(passage.letters());
            found.put(passage, known);
        }
        return known;
    }
}
