package vn.kehoach.render.pdf;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfOutline;

import vn.kehoach.document.Anchor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The places that links and bookmarks lead to, known once what stands there has been placed. */
final class Destinations {
    /** Bookmarks below this level are folded away at first: a plan has a hundred clauses. */
    private static final int DEEPEST_SHOWN = 2;

    private final PdfContentByte content;
    private final Deque<Entry> open = new ArrayDeque<>();

    private final Set<Anchor> named = new HashSet<>();
    private final Set<Anchor> linked = new HashSet<>();

    private record Entry(int level, PdfOutline outline) {}

    private final Map<Anchor, String> elsewhere;

    /**
     * @param elsewhere what stands in other files, with their names
     */
    Destinations(TaggedWriter writer, Map<Anchor, String> elsewhere) {
        this.elsewhere = elsewhere;
        content = writer.getDirectContent();
        open.push(new Entry(0, writer.getRootOutline()));
    }

    void name(Anchor anchor, Spot spot) {
        if (!named.add(anchor)) {
            throw new IllegalArgumentException("anchor twice: " + anchor.name());
        }
        content.localDestination(anchor.name(), spot.destination());
    }

    void link(Anchor target) {
        linked.add(target);
    }

    /** Where a link has to look for its target, if not in this file. */
    Optional<String> file(Anchor target) {
        return Optional.ofNullable(elsewhere.get(target));
    }

    /** A link that leads nowhere looks like any other until somebody follows it. */
    void requireTargets() {
        for (Anchor target : linked) {
            if (!named.contains(target) && !elsewhere.containsKey(target)) {
                throw new IllegalArgumentException("link to no anchor: " + target.name());
            }
        }
    }

    /** A bookmark under the last one of a lesser level. */
    void bookmark(int level, String text, Spot spot) {
        while (open.element().level() >= level) {
            open.pop();
        }
        PdfOutline parent = open.element().outline();
        boolean unfolded = level < DEEPEST_SHOWN;
        open.push(new Entry(level, new PdfOutline(parent, spot.destination(), text, unfolded)));
    }
}
