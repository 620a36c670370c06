package vn.kehoach.report.formats;

import vn.kehoach.render.pdf.TestFont;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The files of a plan, some of them replaced. */
record ProofTree(Path base, Path replacements) {

    /** Lays the files out in a new folder. */
    Path plant(Path parent) throws IOException {
        Path tree = Files.createTempDirectory(parent, "proof").toRealPath();
        for (Path file : files(base)) {
            if (!Files.exists(replacements.resolve(file.toString()))) {
                copy(base, file, tree);
            }
        }
        for (Path file : files(replacements)) {
            copy(replacements, file, tree);
        }
        return tree;
    }

    /** Links, devices and files of great size, put in the place of {@code tasks.yaml}. */
    /**
     * @param proof its name
     */
    static void addWhatGitCannotHold(String proof, Path tree) throws IOException {
        Path tasks = tree.resolve("ke-hoach/tasks.yaml");
        switch (proof) {
            case "TPL-09-font-unusable" -> fonts(tree, font -> font.withEmbedding(2));
            case "TPL-10-font-not-times-new-roman" -> fonts(tree, font -> font.named("Georgia"));
            case "TPL-10-font-widths-differ" -> fonts(tree, font -> font.wider('a' - ' ' + 3, 40));
            default -> {}
        }
        switch (proof.replaceFirst("^(\\w+-\\w+)-.*", "$1")) {
            case "SRC-03" -> pipe(tasks);
            case "SRC-04" -> {
                Path outside = Files.createTempFile(tree.getParent(), "outside", ".yaml");
                link(tasks, outside);
            }
            case "SRC-05" -> link(tasks, tasks.getFileName());
            case "SRC-06" -> {
                try (RandomAccessFile file = new RandomAccessFile(tasks.toFile(), "rw")) {
                    file.setLength(17 << 20);
                }
            }
            case "YML-30" -> Files.writeString(tasks, "groups:\n" + "- a\n".repeat(2_000_000));
            case "YML-31" ->
                    Files.writeString(
                            tasks, "groups:\n  - id: a\n    heading: " + "rà soát ".repeat(10_000));
            default -> {}
        }
    }

    private static void fonts(Path tree, UnaryOperator<TestFont> change) throws IOException {
        TestFont.write(TestFont.changed(change), tree.resolve("templates/fonts"));
    }

    private static void pipe(Path name) throws IOException {
        Files.delete(name);
        try {
            new ProcessBuilder("mkfifo", name.toString()).start().waitFor();
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.delete(link);
        Files.createSymbolicLink(link, target);
    }

    private static void copy(Path from, Path file, Path to) throws IOException {
        Path copy = to.resolve(file.toString());
        Files.createDirectories(copy.getParent());
        Files.copy(from.resolve(file.toString()), copy);
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).map(root::relativize).toList();
        }
    }
}
