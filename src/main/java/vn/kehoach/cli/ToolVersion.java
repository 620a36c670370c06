package vn.kehoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the tool, written by the build. */
final class ToolVersion {
    private ToolVersion() {}

    static String read() {
        Properties properties = new Properties();
        try (InputStream stream = ToolVersion.class.getResourceAsStream("version.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "?");
    }
}
