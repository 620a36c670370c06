package vn.kehoach.lsp.findings;

import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.lsp.open.Documents;
import vn.kehoach.lsp.open.OpenDocument;
import vn.kehoach.lsp.plans.Neighbourhood;
import vn.kehoach.lsp.plans.Speech;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What an editor was told, by file, so that it is told what has changed and no more. */
public final class Publication {
    private final Documents documents;
    private final Supplier<LanguageClient> client;
    private final DiagnosticWriter writer;
    private final Speech speech;
    private final Map<Path, Map<Path, List<Diagnostic>>> told = new ConcurrentHashMap<>();

    public Publication(
            Documents documents,
            Supplier<LanguageClient> client,
            DiagnosticWriter writer,
            Speech speech) {
        this.documents = documents;
        this.client = client;
        this.writer = writer;
        this.speech = speech;
    }

    void publish(Neighbourhood neighbours, List<Diagnostic> found) {
        Map<Path, List<Diagnostic>> byFile = new LinkedHashMap<>();
        found.forEach(each ->
                byFile.computeIfAbsent(
                                neighbours.file(each.span().file().path()),
                                file -> new ArrayList<>())
                        .add(each));
        Map<Path, List<Diagnostic>> before = told.getOrDefault(neighbours.shared(), Map.of());
        told.put(neighbours.shared(), byFile);
        Set<Path> files = new LinkedHashSet<>(before.keySet());
        files.addAll(byFile.keySet());
        for (Path file : files) {
            List<Diagnostic> now = byFile.getOrDefault(file, List.of());
            boolean open = documents.find(file).isPresent();
            // An editor moves what it shows as its user types, not always to where it now belongs.
            if (!before.getOrDefault(file, List.of()).equals(now) || open && !now.isEmpty()) {
                send(file, now, neighbours);
            }
        }
    }

    private void send(Path file, List<Diagnostic> found, Neighbourhood neighbours) {
        PublishDiagnosticsParams params =
                new PublishDiagnosticsParams(
                        documents.uri(file),
                        found.stream().map(each -> writer.write(each, neighbours)).toList());
        documents.find(file).map(OpenDocument::version).ifPresent(params::setVersion);
        client.get().publishDiagnostics(params);
    }

    void clear(Path shared) {
        Map<Path, List<Diagnostic>> before = told.remove(shared);
        if (before != null) {
            before.keySet()
                    .forEach(file ->
                            client.get()
                                    .publishDiagnostics(
                                            new PublishDiagnosticsParams(
                                                    documents.uri(file), List.of())));
        }
    }

    void broken(Path shared, Throwable fault) {
        client.get()
                .logMessage(
                        new MessageParams(
                                MessageType.Error,
                                speech.of("lsp.broken", shared, fault.getClass().getSimpleName())));
    }

    /** What was told last of a file. */
    public List<Diagnostic> of(Path shared, Path file) {
        return new HashMap<>(told.getOrDefault(shared, Map.of())).getOrDefault(file, List.of());
    }
}
