package vn.kehoach.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfOutline;
import vn.kehoach.document.Anchor;

/** The places that links and bookmarks lead to, known once what stands there has been placed. */
final class Destinations {
    private final PdfContentByte content;
    private final Deque<Entry> open = new ArrayDeque<>();

    private record Entry(int level, PdfOutline outline) {}

    Destinations(TaggedWriter writer) {
        content = writer.getDirectContent();
        open.push(new Entry(0, writer.getRootOutline()));
    }

    void name(Anchor anchor, Spot spot) {
        if (!content.localDestination(anchor.name(), spot.destination())) {
            throw new IllegalArgumentException("anchor twice: " + anchor.name());
        }
    }

    /** A bookmark under the last one of a lesser level. */
    void bookmark(int level, String text, Spot spot) {
        while (open.element().level() >= level) {
            open.pop();
        }
        PdfOutline parent = open.element().outline();
        open.push(new Entry(level, new PdfOutline(parent, spot.destination(), text)));
    }
}
