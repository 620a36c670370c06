package vn.kehoach.render.html;

import vn.kehoach.document.Part;

/** Writes the body or an appendix as a section. */
final class PartWriter {

    private final HtmlWriter html;
    private final BlockWriter blocks;

    PartWriter(HtmlWriter html, BlockWriter blocks) {
        this.html = html;
        this.blocks = blocks;
    }

    void write(Part part) {
        html.openBlock(
                "section",
                Attributes.classes(
                        "part",
                        "part-" + ClassName.of(part.kind()),
                        ClassName.of(part.orientation())));
        blocks.write(part.blocks());
        html.close();
    }
}
