package vn.kehoach.lsp;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import vn.kehoach.lsp.change.Fixes;
import vn.kehoach.lsp.complete.Completions;

import java.util.List;
import java.util.Optional;

/** What the server can do, and what an editor can. */
record Abilities(ClientCapabilities client) {
    static ServerCapabilities ofServer() {
        ServerCapabilities server = new ServerCapabilities();
        server.setPositionEncoding(PositionEncodingKind.UTF16);
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        server.setTextDocumentSync(sync);
        server.setCompletionProvider(new CompletionOptions(false, Completions.TRIGGERS));
        server.setHoverProvider(true);
        server.setDefinitionProvider(true);
        server.setReferencesProvider(true);
        server.setDocumentHighlightProvider(true);
        server.setDocumentSymbolProvider(true);
        server.setFoldingRangeProvider(true);
        server.setDocumentFormattingProvider(true);
        server.setInlayHintProvider(true);
        server.setWorkspaceSymbolProvider(true);
        server.setRenameProvider(new RenameOptions(true));
        server.setCodeActionProvider(
                new CodeActionOptions(List.of(CodeActionKind.QuickFix, Fixes.ALL)));
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        server.setWorkspace(new WorkspaceServerCapabilities(folders));
        return server;
    }

    boolean versionedEdits() {
        return Optional.ofNullable(client.getWorkspace())
                .map(each -> each.getWorkspaceEdit())
                .map(each -> Boolean.TRUE.equals(each.getDocumentChanges()))
                .orElse(false);
    }

    /** Sources that change by other hands: an editor that watches files anyway tells of them. */
    Optional<Registration> watching() {
        return Optional.ofNullable(client.getWorkspace())
                .map(each -> each.getDidChangeWatchedFiles())
                .filter(each -> Boolean.TRUE.equals(each.getDynamicRegistration()))
                .map(each ->
                        new Registration(
                                "kehoach-sources",
                                "workspace/didChangeWatchedFiles",
                                new DidChangeWatchedFilesRegistrationOptions(
                                        List.of(
                                                new FileSystemWatcher(
                                                        Either.forLeft("**/*.{yaml,yml}")),
                                                new FileSystemWatcher(
                                                        Either.forLeft("**/templates/*"))))));
    }
}
