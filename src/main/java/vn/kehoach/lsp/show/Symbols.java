package vn.kehoach.lsp.show;

import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.lsp.open.Documents;
import vn.kehoach.lsp.plans.Neighbourhood;
import vn.kehoach.lsp.plans.Workspace;
import vn.kehoach.resolve.Declaration;
import vn.kehoach.resolve.EntityKind;

import java.util.List;

/** Everything that has an id, in all plans, by id or title, with or without diacritics. */
public final class Symbols {
    private static final int MOST = 300;

    private Symbols() {}

    public static List<WorkspaceSymbol> find(Workspace workspace, String query) {
        String wanted = Spelling.fold(query).strip();
        return workspace.all().stream()
                .flatMap(each ->
                        each.all().declarations().stream()
                                .filter(one -> fits(one, wanted))
                                .map(one -> symbol(one, each, workspace.documents())))
                .limit(MOST)
                .toList();
    }

    private static boolean fits(Declaration declaration, String wanted) {
        return declaration.id().contains(wanted)
                || Spelling.fold(declaration.title()).contains(wanted);
    }

    private static WorkspaceSymbol symbol(
            Declaration declaration, Neighbourhood neighbours, Documents documents) {
        return new WorkspaceSymbol(
                declaration.id() + ": " + declaration.title(),
                kind(declaration.kind()),
                Either.forLeft(
                        new Navigation(documents).location(declaration.place(), neighbours)));
    }

    private static SymbolKind kind(EntityKind kind) {
        return switch (kind) {
            case GOAL -> SymbolKind.Event;
            case INDICATOR -> SymbolKind.Number;
            case INDICATOR_GROUP, TASK_GROUP -> SymbolKind.Namespace;
            case TASK -> SymbolKind.Method;
            case SECTION, APPENDIX -> SymbolKind.Module;
            case ASSIGNEE, ASSIGNEE_OR_INSTRUMENT -> SymbolKind.Interface;
            case INSTRUMENT -> SymbolKind.File;
            case DEMAND -> SymbolKind.Property;
        };
    }
}
