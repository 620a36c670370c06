package vn.kehoach.lsp.open;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Paths as addresses of the protocol. */
public final class FileUris {
    private FileUris() {}

    /** Nothing for what is no file: a draft that was never saved, a page of an editor's own. */
    public static Optional<Path> path(String uri) {
        try {
            URI parsed = URI.create(uri);
            return "file".equalsIgnoreCase(parsed.getScheme())
                    ? Optional.of(Path.of(parsed).normalize())
                    : Optional.empty();
        } catch (RuntimeException e) {
            // What an editor sends may be anything; Path.of has many ways to refuse it.
            return Optional.empty();
        }
    }

    /** Not by {@code toASCIIString}, which composes letters: a file is named as it is named. */
    public static String uri(Path path) {
        String uri = path.toUri().toString();
        StringBuilder ascii = new StringBuilder(uri.length());
        for (byte each : uri.getBytes(StandardCharsets.UTF_8)) {
            if (each >= 0) {
                ascii.append((char) each);
            } else {
                ascii.append('%').append(String.format("%02X", each & 0xff));
            }
        }
        return ascii.toString();
    }
}
