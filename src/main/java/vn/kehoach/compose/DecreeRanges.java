package vn.kehoach.compose;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlReader;
import vn.kehoach.yaml.YamlSequence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the decree allows for the values of a theme: {@code decree.yaml}. */
final class DecreeRanges {
    private static final String FILE = "decree.yaml";

    private DecreeRanges() {}

    static List<DecreeRange> all() {
        List<DecreeRange> ranges = new ArrayList<>();
        SourceFile file = new SourceFile(FILE, text());
        if (new YamlReader(new Diagnostics()).read(file).orElseThrow()
                instanceof YamlSequence rows) {
            rows.elements().forEach(row -> ranges.add(DecreeRange.of((YamlMapping) row)));
        }
        return ranges;
    }

    private static String text() {
        try (InputStream stream = DecreeRanges.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
