package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a paragraph's lines. They are the same wherever the paragraph stands, however
 * often and in whichever document.
 */
final class ShownLines {
    private final TextBlock block;
    private final List<List<Stretch>> lines = new ArrayList<>();
    private @Nullable Object document;
    private int embedded;

    ShownLines(TextBlock block) {
        this.block = block;
    }

    /**
     * @param faces of the document that shows it; asked for letters line by line, as they come
     */
    List<Stretch> of(int line, EmbeddedFaces faces) {
        if (document != faces.document()) {
            document = faces.document();
            embedded = 0;
        }
        for (; embedded <= line; embedded++) {
            StretchWriter writer =
                    new StretchWriter(
                            block.words(),
                            block.lines().get(embedded),
                            block.widening(embedded),
                            faces);
            if (embedded < lines.size()) {
                writer.embed(lines.get(embedded));
            } else {
                lines.add(writer.stretches());
            }
        }
        return lines.get(line);
    }
}
