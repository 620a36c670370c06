package vn.kehoach.document;

import java.util.List;
import java.util.Set;

/** A piece of a line. */
public sealed interface Inline {

    /** Words in one appearance; NFC; a no-break space (U+00A0) joins what must not part. */
    record Words(String text, Set<Emphasis> emphasis) implements Inline {
        public Words {
            emphasis = Set.copyOf(emphasis);
        }
    }

    /** Leads to an anchor in the same document. */
    record Link(Anchor target, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /** Room for what is written in later. */
    record Gap(Name name) implements Inline {
        public enum Name {
            NUMBER,
            DAY,
            MONTH,
            YEAR,
            HOUR,
            MINUTE,
            SECOND
        }
    }

    record LineBreak() implements Inline {}
}
