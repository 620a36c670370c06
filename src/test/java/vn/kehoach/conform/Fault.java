package vn.kehoach.conform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One thing of the form broken on purpose.
 *
 * @param key of a YAML file; of a template the words to replace
 * @param rows that must be outside, such as {@code MOTTO.SIZE}
 */
record Fault(String file, String key, String value, List<String> rows) {
    private static final Path FILE = Path.of("src/test/resources/conform/faults.txt");

    static List<Fault> all() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(part -> new Fault(part[0], part[1], part[2], List.of(part[3].split(" "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder of templates that overrides nothing else. */
    Path templates(Path parent) {
        try {
            Path folder = Files.createTempDirectory(parent, "templates");
            Files.writeString(folder.resolve(file), file.endsWith(".yaml") ? yaml() : template());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The built-in template with one place changed. */
    private String template() throws IOException {
        String text = Files.readString(Path.of("templates/nd30").resolve(file));
        if (!text.contains(key)) {
            throw new IllegalStateException(file + " has no " + key);
        }
        return text.replace(key, value);
    }

    private String yaml() {
        StringBuilder yaml = new StringBuilder();
        String indent = "";
        for (String part : key.split("\\.")) {
            yaml.append(yaml.isEmpty() ? "" : "\n").append(indent).append(part).append(':');
            indent += "  ";
        }
        return yaml.append(' ').append(value).append('\n').toString();
    }

    @Override
    public String toString() {
        return key + ": " + value;
    }
}
