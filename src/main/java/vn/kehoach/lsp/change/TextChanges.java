package vn.kehoach.lsp.change;

import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.lsp.open.Documents;
import vn.kehoach.lsp.open.OpenDocument;
import vn.kehoach.lsp.open.Places;
import vn.kehoach.lsp.plans.Neighbourhood;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Edits of sources as the protocol has them.
 *
 * @param versioned whether the editor knows changes of certain versions of its documents; it then
 *     refuses those of a text that has moved on
 */
public record TextChanges(Documents documents, boolean versioned) {
    WorkspaceEdit of(List<Edit> edits, Neighbourhood neighbours) {
        Map<Path, List<TextEdit>> byFile = new LinkedHashMap<>();
        for (Edit edit : edits.stream().distinct().toList()) {
            byFile.computeIfAbsent(
                            neighbours.file(edit.span().file().path()), each -> new ArrayList<>())
                    .add(new TextEdit(Places.range(edit.span()), edit.replacement()));
        }
        return versioned ? ofVersions(byFile) : plain(byFile);
    }

    private WorkspaceEdit plain(Map<Path, List<TextEdit>> byFile) {
        Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
        byFile.forEach((file, edits) -> changes.put(documents.uri(file), edits));
        return new WorkspaceEdit(changes);
    }

    private WorkspaceEdit ofVersions(Map<Path, List<TextEdit>> byFile) {
        List<Either<TextDocumentEdit, org.eclipse.lsp4j.ResourceOperation>> changes =
                new ArrayList<>();
        byFile.forEach((file, edits) -> {
            Integer version = documents.find(file).map(OpenDocument::version).orElse(null);
            changes.add(
                    Either.forLeft(
                            new TextDocumentEdit(
                                    new VersionedTextDocumentIdentifier(
                                            documents.uri(file), version),
                                    edits.stream()
                                            .map(
                                                    Either
                                                            ::<TextEdit,
                                                                    org.eclipse.lsp4j
                                                                            .SnippetTextEdit>forLeft)
                                            .toList())));
        });
        return new WorkspaceEdit(changes);
    }
}
