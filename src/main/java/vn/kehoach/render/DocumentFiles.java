package vn.kehoach.render;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Anchor;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Inventory;
import vn.kehoach.document.Metadata;
import vn.kehoach.document.Part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files that a document takes where some of its parts are to be signed by themselves. */
public final class DocumentFiles {
    private DocumentFiles() {}

    /**
     * The file with the body, then one for each part that asks for its own. Together they say what
     * the document says; what a link of one leads to may be in another.
     *
     * @param extension of their names, such as {@code .pdf}
     */
    public static List<Document> of(Document document, String extension) {
        List<Part> shared =
                document.parts().stream().filter(part -> part.file().isEmpty()).toList();
        if (shared.size() == document.parts().size()) {
            return List.of(document);
        }
        Map<Anchor, String> homes = new HashMap<>();
        for (Part part : document.parts()) {
            String home = id(document, part) + extension;
            part.blocks().stream()
                    .flatMap(DocumentFiles::anchors)
                    .forEach(anchor -> homes.put(anchor, home));
        }
        List<Document> files = new ArrayList<>();
        files.add(file(document.metadata(), shared, homes, extension));
        for (Part part : document.parts()) {
            if (!part.file().isEmpty()) {
                Metadata metadata =
                        document.metadata().named(id(document, part), title(document, part));
                files.add(file(metadata, List.of(part), homes, extension));
            }
        }
        return files;
    }

    private static Document file(
            Metadata metadata, List<Part> parts, Map<Anchor, String> homes, String extension) {
        Map<Anchor, String> elsewhere = new HashMap<>(homes);
        elsewhere.values().removeIf((metadata.id() + extension)::equals);
        return new Document(metadata, parts, Inventory.EMPTY, elsewhere);
    }

    private static String id(Document document, Part part) {
        String id = document.metadata().id();
        return part.file().isEmpty() ? id : id + "-" + part.file();
    }

    /** The first heading's words before what the whole document is called. */
    private static String title(Document document, Part part) {
        return part.blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(block -> ((Block.Heading) block).outline() + " - ")
                        .findFirst()
                        .orElse("")
                + document.metadata().title();
    }

    private static Stream<Anchor> anchors(Block block) {
        return switch (block) {
            case Block.Heading heading -> of(heading.anchor());
            case Block.Paragraph paragraph -> of(paragraph.anchor());
            case Block.Listing listing ->
                    listing.entries().stream()
                            .flatMap(entry ->
                                    Stream.concat(
                                            of(entry.anchor()),
                                            entry.blocks().stream()
                                                    .flatMap(DocumentFiles::anchors)));
            case Block.Table table ->
                    Stream.concat(
                            Stream.concat(table.head().stream(), table.body().stream())
                                    .flatMap(DocumentFiles::anchors),
                            table.notes().stream().flatMap(DocumentFiles::anchors));
            case Block.Notice notice ->
                    notice.paragraphs().stream().flatMap(DocumentFiles::anchors);
            case Block.SideBySide sideBySide ->
                    sideBySide.columns().stream()
                            .flatMap(List::stream)
                            .flatMap(DocumentFiles::anchors);
            case Block.Letterhead letterhead -> Stream.empty();
            case Block.Rule rule -> Stream.empty();
            case Block.Stamp stamp -> Stream.empty();
            case Block.Contact contact -> Stream.empty();
            case Block.SignatureWords words -> Stream.empty();
            case Block.Closing closing -> Stream.empty();
            case Block.FillIn fillIn -> Stream.empty();
        };
    }

    private static Stream<Anchor> anchors(Block.Row row) {
        return Stream.concat(
                of(row.anchor()),
                row.cells().stream()
                        .flatMap(cell -> cell.paragraphs().stream())
                        .flatMap(DocumentFiles::anchors));
    }

    private static Stream<Anchor> of(@Nullable Anchor anchor) {
        return Stream.ofNullable(anchor);
    }
}
