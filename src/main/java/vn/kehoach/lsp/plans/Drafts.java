package vn.kehoach.lsp.plans;

import vn.kehoach.lsp.open.Documents;
import vn.kehoach.source.Overlay;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Open texts as far as they can be read: what was readable last stands in for what is not. */
final class Drafts {
    private record Known(String text, String readable) {}

    private final Documents documents;
    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    Drafts(Documents documents) {
        this.documents = documents;
    }

    Overlay overlay() {
        Map<Path, String> readable = new HashMap<>();
        Overlay written = documents.overlay();
        known.keySet().retainAll(written.texts().keySet());
        written.texts().forEach((path, text) -> readable.put(path, readable(path, text)));
        return new Overlay(readable);
    }

    String readable(Path path, String text) {
        Known before = known.get(path);
        if (before != null && before.text().equals(text)) {
            return before.readable();
        }
        String now =
                Recovery.readable(text).orElseGet(() -> before == null ? text : before.readable());
        known.put(path, new Known(text, now));
        return now;
    }
}
