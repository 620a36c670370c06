package vn.kehoach.cli;

import vn.kehoach.report.Language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the command line itself says, in {@code words_vi.properties} and its English twin. */
final class Words {
    private final Properties words = new Properties();

    Words(Language language) {
        String name = "words_" + language.tag() + ".properties";
        try (InputStream stream = Words.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name);
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a key, with {0}, {1} replaced. */
    String of(String key, Object... values) {
        String text = words.getProperty(key, key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Several lines, at the line breaks of the text. */
    String[] lines(String key) {
        return of(key).split("\n", -1);
    }
}
