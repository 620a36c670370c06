package vn.kehoach.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.eclipse.lsp4j.Diagnostic;

import vn.kehoach.cli.JsonCheck;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Plans of proofs, each in a folder of its own, and what {@code check} says of them. */
final class Proofs {
    private static final Path SOURCES = Path.of("src/test/resources/diagnostics");

    /** One of so many, and the samples. */
    private static final int STEP = 9;

    private Proofs() {}

    static List<String> plant(Path root) throws Exception {
        List<String> names;
        try (Stream<Path> folders = Files.list(SOURCES)) {
            names =
                    folders.map(each -> each.getFileName().toString())
                            .filter(each -> Files.isDirectory(SOURCES.resolve(each).resolve("bad")))
                            .sorted()
                            .toList();
        }
        List<String> planted = new ArrayList<>();
        for (int i = 0; i < names.size(); i += STEP) {
            Path proof = root.resolve(names.get(i));
            Path bad = SOURCES.resolve(names.get(i)).resolve("bad");
            copy(SOURCES.resolve("base"), proof, bad);
            copy(bad, proof, Path.of(""));
            planted.add(names.get(i));
        }
        copy(Path.of("plans"), root.resolve("samples"), Path.of(""));
        return planted;
    }

    /** By the path of the file, relative to the root. */
    static Map<String, Set<String>> checked(Path root, List<String> proofs) throws Exception {
        Map<String, Set<String>> found = new TreeMap<>();
        for (String each : proofs) {
            read(root, JsonCheck.of(root, each), found);
        }
        read(root, JsonCheck.of(root, "samples"), found);
        return found;
    }

    private static void read(Path root, String json, Map<String, Set<String>> found)
            throws Exception {
        for (JsonElement element :
                JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("diagnostics")) {
            JsonObject diagnostic = element.getAsJsonObject();
            String path = diagnostic.get("path").getAsString();
            Path file = root.resolve(path);
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            String text = new String(bytes, StandardCharsets.UTF_8);
            // Templates are shown by their whole path.
            found.computeIfAbsent(root.relativize(file).toString(), each -> new TreeSet<>())
                    .add(
                            diagnostic.get("code").getAsString()
                                    + " "
                                    + diagnostic.get("severity").getAsString()
                                    + " "
                                    + place(diagnostic.getAsJsonObject("start"), text)
                                    + "-"
                                    + place(diagnostic.getAsJsonObject("end"), text));
        }
    }

    /** From columns in code points to those in UTF-16, by the text. */
    private static String place(JsonObject position, String text) {
        int line = position.get("line").getAsInt();
        int column = position.get("column").getAsInt();
        String written = text.replaceFirst("^\ufeff", "").split("\r\n|\r|\n", -1)[line - 1];
        return line - 1 + ":" + written.offsetByCodePoints(0, column - 1);
    }

    static Set<String> told(List<Diagnostic> diagnostics) {
        Set<String> told = new HashSet<>();
        for (Diagnostic each : diagnostics) {
            String severity =
                    switch (each.getSeverity()) {
                        case Error -> "error";
                        case Warning -> "warning";
                        case Information -> "info";
                        case Hint -> "hint";
                    };
            told.add(
                    each.getCode().getLeft()
                            + " "
                            + severity
                            + " "
                            + each.getRange().getStart().getLine()
                            + ":"
                            + each.getRange().getStart().getCharacter()
                            + "-"
                            + each.getRange().getEnd().getLine()
                            + ":"
                            + each.getRange().getEnd().getCharacter());
        }
        return told;
    }

    /** All that has no replacement, be it a folder of its name. */
    private static void copy(Path from, Path to, Path replacements) throws Exception {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(file).toString();
                if (!replacements.toString().isEmpty()
                        && Files.exists(replacements.resolve(name))) {
                    continue;
                }
                Path copy = to.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }
}
