package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code mvn test -Dtest=SourceFormatTest -Dformat=apply} writes what this test asks for. */
class SourceFormatTest {
    private static final boolean APPLY = "apply".equals(System.getProperty("format"));
    private static final List<Path> ROOTS =
            List.of(Path.of("src/main"), Path.of("src/test/java"), Path.of("templates"));

    @Test
    void javaIsAsTheFormatterWritesIt(@TempDir Path folder) throws Exception {
        Path arguments = folder.resolve("arguments");
        Files.write(arguments, filesEndingIn("java").stream().map(Path::toString).toList());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String part : List.of("api", "code", "file", "parser", "tree", "util")) {
            command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("com.google.googlejavaformat.java.Main", "--aosp"));
        command.add(APPLY ? "--replace" : "--dry-run");
        command.add("@" + arguments);
        Process formatter = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(formatter.getInputStream().readAllBytes(), UTF_8);
        formatter.waitFor();

        assertThat(output).as("files that -Dformat=apply would change").isEmpty();
    }

    @Test
    void importsNameOneClassEach() throws IOException {
        assertThat(filesEndingIn("java"))
                .allSatisfy(file ->
                        assertThat(file).content().doesNotContainPattern("(?m)^import .*\\*;"));
    }

    @Test
    void noLineEndsInASpaceAndEveryFileEndsInANewline() throws IOException {
        for (Path file : filesEndingIn("md", "yaml", "ftlx", "css")) {
            String text = Files.readString(file);
            String tidy = text.replaceAll("(?m)[ \t]+$", "").stripTrailing() + "\n";
            if (APPLY && !tidy.equals(text)) {
                Files.writeString(file, tidy);
            }
            assertThat(file).content().isEqualTo(tidy);
        }
    }

    private static List<Path> filesEndingIn(String... extensions) throws IOException {
        Set<String> wanted = Set.of(extensions);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> top = Files.list(Path.of(""))) {
            top.forEach(files::add);
        }
        for (Path root : ROOTS) {
            if (Files.exists(root)) {
                try (Stream<Path> tree = Files.walk(root)) {
                    tree.forEach(files::add);
                }
            }
        }
        return files.stream()
                .filter(Files::isRegularFile)
                .filter(file -> wanted.contains(extension(file)))
                .sorted()
                .toList();
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
