package vn.kehoach.lsp;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

import vn.kehoach.lsp.open.FileUris;
import vn.kehoach.lsp.plans.Workspace;
import vn.kehoach.lsp.show.Symbols;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What an editor asks and tells of folders and files that are not open. */
record WorkspaceRequests(Workspace workspace, Answers answers, Changes changes)
        implements WorkspaceService {

    void folder(String uri) {
        changes.folder(uri);
    }

    @Override
    public CompletableFuture<
                    Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
            symbol(WorkspaceSymbolParams params) {
        return answers.answer(() -> Either.forRight(Symbols.find(workspace, params.getQuery())));
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        params.getChanges()
                .forEach(each -> FileUris.path(each.getUri()).ifPresent(changes::onDisk));
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        params.getEvent().getRemoved().forEach(each -> changes.folderGone(each.getUri()));
        params.getEvent().getAdded().forEach(each -> changes.folder(each.getUri()));
    }

    /** All that can be set is set where the server is started. */
    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {}
}
