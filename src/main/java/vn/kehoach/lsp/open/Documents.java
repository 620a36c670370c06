package vn.kehoach.lsp.open;

import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;

import vn.kehoach.source.LoadedSource;
import vn.kehoach.source.Overlay;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceLoader;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All that is open; read by several threads. */
public final class Documents {
    private final Map<Path, OpenDocument> open = new ConcurrentHashMap<>();

    /** The path, if it is a file at all. */
    public Optional<Path> opened(TextDocumentItem item) {
        Optional<Path> path = FileUris.path(item.getUri());
        path.ifPresent(each -> {
            SourceFile file = new SourceFile(item.getUri(), unmarked(item.getText()));
            open.put(
                    each,
                    new OpenDocument(
                            item.getUri(), each, item.getVersion(), file, differs(each, file)));
        });
        return path;
    }

    public Optional<Path> changed(
            String uri, int version, List<TextDocumentContentChangeEvent> changes) {
        Optional<Path> path = FileUris.path(uri).filter(open::containsKey);
        path.ifPresent(
                each -> open.computeIfPresent(each, (key, text) -> text.changed(version, changes)));
        return path;
    }

    public Optional<Path> saved(String uri) {
        Optional<Path> path = FileUris.path(uri).filter(open::containsKey);
        path.ifPresent(each ->
                open.computeIfPresent(each, (key, text) -> text.saved(differs(each, text.file()))));
        return path;
    }

    public Optional<Path> closed(String uri) {
        Optional<Path> path = FileUris.path(uri);
        path.ifPresent(open::remove);
        return path;
    }

    public Optional<OpenDocument> find(Path path) {
        return Optional.ofNullable(open.get(path));
    }

    /** As the editor writes it, so that it knows its own file again. */
    public String uri(Path path) {
        return find(path).map(OpenDocument::uri).orElseGet(() -> FileUris.uri(path));
    }

    /** The texts that are not on the disk as they are here. */
    public Overlay overlay() {
        Map<Path, String> texts = new HashMap<>();
        open.values().stream()
                .filter(OpenDocument::differs)
                .forEach(each -> texts.put(each.path(), each.file().text()));
        return new Overlay(texts);
    }

    /** What is wrong with the bytes of a file shows only if these are read and not the text. */
    private static boolean differs(Path path, SourceFile text) {
        Path folder = path.getParent();
        if (folder == null) {
            return true;
        }
        return switch (new SourceLoader(folder, folder).load(path)) {
            case LoadedSource.Readable readable -> !readable.file().text().equals(text.text());
            case LoadedSource.NotUtf8 bad -> false;
            case LoadedSource.Unreadable unreadable -> true;
        };
    }

    private static String unmarked(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
