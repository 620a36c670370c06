package vn.kehoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The tool itself, as the build has noted it.
 *
 * @param build a digest of its sources
 */
record ToolVersion(String version, String build) {

    static ToolVersion read() {
        Properties properties = new Properties();
        try (InputStream stream = ToolVersion.class.getResourceAsStream("version.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ToolVersion(
                properties.getProperty("version", "?"), properties.getProperty("build", "?"));
    }
}
