package vn.kehoach.lsp;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

import vn.kehoach.lsp.findings.CheckQueue;
import vn.kehoach.lsp.findings.DiagnosticWriter;
import vn.kehoach.lsp.findings.Publication;
import vn.kehoach.lsp.open.Documents;
import vn.kehoach.lsp.plans.Workspace;
import vn.kehoach.report.Tool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The server as the protocol sees it: how it begins and ends. */
final class KehoachServer implements LanguageServer, LanguageClientAware, AutoCloseable {
    private final Trade trade;
    private final Documents documents = new Documents();
    private final Workspace workspace;
    private final CompletableFuture<Boolean> leave = new CompletableFuture<>();
    private final Answers answers = new Answers();
    private Abilities abilities = new Abilities(new ClientCapabilities());
    private final List<String> folders = new ArrayList<>();
    private boolean shutDown;
    private final CheckQueue checks;
    private final TextRequests texts;
    private final WorkspaceRequests files;
    private @Nullable LanguageClient client;

    KehoachServer(Trade trade) {
        this.trade = trade;
        this.workspace = new Workspace(trade.compilers(), documents);
        DiagnosticWriter writer = new DiagnosticWriter(documents, trade.tool(), trade.language());
        Publication publication = new Publication(documents, this::client, writer, trade.speech());
        this.checks = new CheckQueue(workspace, trade.compilers(), publication);
        Changes changes = new Changes(workspace, checks, this::client, trade.speech());
        this.texts =
                new TextRequests(
                        trade, workspace, answers, changes, publication, writer, () -> abilities);
        this.files = new WorkspaceRequests(workspace, answers, changes);
    }

    /** The library asks for our services first and brings the client afterwards. */
    @Override
    public void connect(LanguageClient connected) {
        client = connected;
    }

    private LanguageClient client() {
        LanguageClient connected = client;
        if (connected == null) {
            throw new IllegalStateException("not connected");
        }
        return connected;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        if (params.getCapabilities() != null) {
            abilities = new Abilities(params.getCapabilities());
        }
        if (params.getWorkspaceFolders() != null) {
            params.getWorkspaceFolders().stream()
                    .map(WorkspaceFolder::getUri)
                    .forEach(folders::add);
        } else if (params.getRootUri() != null) {
            folders.add(params.getRootUri());
        }
        return CompletableFuture.completedFuture(
                new InitializeResult(
                        Abilities.ofServer(), new ServerInfo(Tool.NAME, trade.tool().version())));
    }

    @Override
    public void initialized(InitializedParams params) {
        abilities
                .watching()
                .ifPresent(
                        each -> client().registerCapability(new RegistrationParams(List.of(each))));
        folders.forEach(files::folder);
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        return CompletableFuture.completedFuture(new Object());
    }

    @Override
    public void exit() {
        leave.complete(shutDown);
    }

    /** Whether the editor had said that it would go, once it is gone. */
    CompletableFuture<Boolean> leave() {
        return leave;
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return texts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return files;
    }

    /** Traces would tell a user nothing. */
    @Override
    public void setTrace(SetTraceParams params) {}

    /** Nothing takes so long that it shows its progress. */
    @Override
    public void cancelProgress(WorkDoneProgressCancelParams params) {}

    @Override
    public void close() {
        checks.close();
        answers.close();
    }
}
