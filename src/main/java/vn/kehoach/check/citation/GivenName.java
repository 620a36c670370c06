package vn.kehoach.check.citation;

import vn.kehoach.citation.Naming;
import vn.kehoach.resolve.Passage;
import vn.kehoach.source.Span;

/**
 * A short name that the plan gives to something.
 *
 * @param of the id of an instrument, else its symbol; empty for something else
 * @param name as it is read; of an instrument that is called by its id, its alias
 */
record GivenName(Passage passage, Naming naming, String of, String name) {
    Span span() {
        return passage.span(naming.name().from(), naming.name().to());
    }

    /** Groups may be given one name in several places. */
    boolean isOfGroup() {
        return naming.whole().text().contains("chung");
    }
}
