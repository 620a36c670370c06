package vn.kehoach.lsp;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;

import vn.kehoach.lsp.change.Fixes;
import vn.kehoach.lsp.change.Layout;
import vn.kehoach.lsp.change.Renames;
import vn.kehoach.lsp.change.TextChanges;
import vn.kehoach.lsp.complete.Completions;
import vn.kehoach.lsp.findings.DiagnosticWriter;
import vn.kehoach.lsp.findings.Publication;
import vn.kehoach.lsp.open.Documents;
import vn.kehoach.lsp.open.FileUris;
import vn.kehoach.lsp.plans.OpenPlace;
import vn.kehoach.lsp.plans.Workspace;
import vn.kehoach.lsp.show.Folds;
import vn.kehoach.lsp.show.Hints;
import vn.kehoach.lsp.show.Hovers;
import vn.kehoach.lsp.show.Navigation;
import vn.kehoach.lsp.show.Outline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** What an editor asks and tells of the texts that it has open. */
record TextRequests(
        Trade trade,
        Workspace workspace,
        Answers answers,
        Changes changes,
        Publication publication,
        DiagnosticWriter writer,
        Supplier<Abilities> abilities)
        implements TextDocumentService {

    private Documents documents() {
        return workspace.documents();
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        documents().opened(params.getTextDocument()).ifPresent(changes::opened);
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        documents()
                .changed(
                        params.getTextDocument().getUri(),
                        params.getTextDocument().getVersion(),
                        params.getContentChanges())
                .ifPresent(changes::of);
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        documents().saved(params.getTextDocument().getUri()).ifPresent(changes::of);
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        documents().closed(params.getTextDocument().getUri()).ifPresent(changes::of);
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
            CompletionParams params) {
        return answer(
                params.getTextDocument().getUri(),
                place -> Either.forRight(Completions.at(place, params.getPosition())),
                Either.forLeft(List.of()));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        Hovers hovers = new Hovers(trade.language(), trade.speech());
        return answers.answer(() ->
                place(params.getTextDocument().getUri())
                        .flatMap(place -> hovers.at(place, params.getPosition()))
                        .orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
            definition(DefinitionParams params) {
        return answer(
                params.getTextDocument().getUri(),
                place ->
                        Either.forLeft(
                                new Navigation(documents())
                                        .definition(place, params.getPosition())),
                Either.forLeft(List.of()));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean declaration = params.getContext().isIncludeDeclaration();
        return answer(
                params.getTextDocument().getUri(),
                place ->
                        new Navigation(documents())
                                .references(place, params.getPosition(), declaration),
                List.of());
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
            DocumentHighlightParams params) {
        return answer(
                params.getTextDocument().getUri(),
                place -> new Navigation(documents()).highlights(place, params.getPosition()),
                List.of());
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return answer(
                params.getTextDocument().getUri(),
                place ->
                        Outline.of(place).stream()
                                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                                .toList(),
                List.of());
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return answer(params.getTextDocument().getUri(), Layout::of, List.of());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return answer(params.getTextDocument().getUri(), Folds::of, List.of());
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return answer(
                params.getTextDocument().getUri(),
                place -> Hints.in(place, params.getRange()),
                List.of());
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(
            CodeActionParams params) {
        Fixes fixes = new Fixes(edits(), publication, writer, trade.language(), trade.speech());
        return answer(
                params.getTextDocument().getUri(),
                place ->
                        fixes.at(place, params.getRange(), params.getContext()).stream()
                                .map(Either::<Command, CodeAction>forRight)
                                .toList(),
                List.of());
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
            prepareRename(PrepareRenameParams params) {
        return answers.answer(() ->
                Either3.forSecond(
                        renames()
                                .prepare(
                                        place(params.getTextDocument().getUri()),
                                        params.getPosition())));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return answers.answer(() ->
                renames()
                        .rename(
                                place(params.getTextDocument().getUri()),
                                params.getPosition(),
                                params.getNewName().strip()));
    }

    private Renames renames() {
        return new Renames(edits(), trade.speech());
    }

    private TextChanges edits() {
        return new TextChanges(documents(), abilities.get().versionedEdits());
    }

    /** What is no source of a plan has nothing to be told of. */
    private <T> CompletableFuture<T> answer(
            String uri, Function<OpenPlace, T> question, T nothing) {
        return answers.answer(() -> place(uri).map(question).orElse(nothing));
    }

    private Optional<OpenPlace> place(String uri) {
        return FileUris.path(uri).flatMap(path -> OpenPlace.of(path, workspace));
    }
}
