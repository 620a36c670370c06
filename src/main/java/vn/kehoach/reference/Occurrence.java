package vn.kehoach.reference;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.resolve.EntityKind;
import vn.kehoach.source.Span;

import java.util.Comparator;

/** A place where an id is written. */
public record Occurrence(EntityKind kind, String id, Role role, Letters letters)
        implements Comparable<Occurrence> {
    private static final Comparator<Occurrence> READING_ORDER =
            Comparator.comparing(Occurrence::span).thenComparing(Occurrence::kind);

    public enum Role {
        DECLARES,
        /** Under a key: {@code lead: so-y-te}. */
        NAMES,
        /** In prose: <code>${so-y-te}</code>. */
        MENTIONS
    }

    /** The letters of the id; where these were written with escapes, all that stands for it. */
    public Span span() {
        return letters.span();
    }

    /** Writes another id there. */
    public Edit replacedBy(String another) {
        return new Edit(span(), letters.before() + another + letters.after());
    }

    /** Whether a caret stands in the id or at an end of it. */
    boolean holds(int offset) {
        return span().from() <= offset && offset <= span().to();
    }

    @Override
    public int compareTo(Occurrence other) {
        return READING_ORDER.compare(this, other);
    }
}
