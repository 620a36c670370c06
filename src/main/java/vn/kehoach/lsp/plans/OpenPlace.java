package vn.kehoach.lsp.plans;

import org.eclipse.lsp4j.Position;

import vn.kehoach.lsp.open.Documents;
import vn.kehoach.lsp.open.OpenDocument;
import vn.kehoach.lsp.open.Places;
import vn.kehoach.reference.Occurrence;
import vn.kehoach.reference.References;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of a plan that is open, and what it belongs to.
 *
 * @param file its text as it is now, under the path that sources show
 */
public record OpenPlace(Home home, Neighbourhood neighbours, Path path, SourceFile file) {

    /** Nothing for what is not open or is no source of a plan. */
    public static Optional<OpenPlace> of(Path path, Workspace workspace) {
        Documents documents = workspace.documents();
        return documents
                .find(path)
                .flatMap((OpenDocument document) ->
                        Home.of(path)
                                .map((Home home) -> {
                                    Neighbourhood neighbours = workspace.of(home);
                                    SourceFile file =
                                            new SourceFile(
                                                    neighbours.shown(path), document.file().text());
                                    return new OpenPlace(home, neighbours, path, file);
                                }));
    }

    public References references() {
        return neighbours.references(home);
    }

    public int offset(Position position) {
        return Places.offset(file, position);
    }

    /** The id at a place; none where the text has moved on since it could be read. */
    public Optional<Occurrence> occurrence(Position position) {
        return references().at(file, offset(position)).filter(this::stands);
    }

    /** Whether the letters still stand where they were read. */
    public boolean stands(Occurrence occurrence) {
        Span span = occurrence.span();
        int end = span.to();
        return end <= file.text().length() && file.text().startsWith(span.text(), span.from());
    }
}
