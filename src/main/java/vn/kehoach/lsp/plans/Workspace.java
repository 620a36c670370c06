package vn.kehoach.lsp.plans;

import vn.kehoach.lsp.open.Documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every folder of plans of which a file was opened or that the editor has as its own. */
public final class Workspace {
    private final Compilers compilers;
    private final Documents documents;
    private final Map<Path, Neighbourhood> known = new ConcurrentHashMap<>();

    public Workspace(Compilers compilers, Documents documents) {
        this.compilers = compilers;
        this.documents = documents;
    }

    public Documents documents() {
        return documents;
    }

    public Neighbourhood of(Home home) {
        return of(home.shared());
    }

    public Neighbourhood of(Path shared) {
        return known.computeIfAbsent(shared, each -> new Neighbourhood(each, compilers, documents));
    }

    public void changed(Path file) {
        Home.of(file)
                .ifPresent(home ->
                        Optional.ofNullable(known.get(home.shared()))
                                .ifPresent(each -> each.changed(home)));
    }

    public void forget(Path shared) {
        known.remove(shared);
    }

    public List<Neighbourhood> all() {
        return List.copyOf(known.values());
    }
}
