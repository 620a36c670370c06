package vn.kehoach.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How many classes of ours and of our libraries a run loads: most of a cold start is spent on that,
 * and unlike its time it is the same on every machine.
 */
class LoadedClassesTest {
    /** When somebody last looked; more than five in a hundred more want another look. */
    private static final int BY_CHECK = 1011;

    private static final int BY_BUILD = 1949;

    @TempDir private Path folder;

    @Test
    void checkLoadsNoMoreClassesThanIsKnown() throws Exception {
        assertFew(loadedBy("check", "plans/140-kh-ubnd-2023"), BY_CHECK);
    }

    @Test
    void buildLoadsNoMoreClassesThanIsKnown() throws Exception {
        String out = folder.resolve("out").toString();
        assertFew(loadedBy("build", "plans/140-kh-ubnd-2023", "--out", out), BY_BUILD);
    }

    private static void assertFew(List<String> loaded, int known) {
        assertThat(loaded.stream().filter(line -> line.contains(" source: file:")))
                .hasSizeBetween(known / 2, known + known / 20);
        assertThat(loaded)
                .noneMatch(line -> line.contains("tools.jackson.databind."))
                // Only editors need these.
                .noneMatch(line -> line.contains("org.eclipse.lsp4j.") || line.contains("gson."))
                // Of windows and screens, which a server may lack; java.awt.Color is no part of it.
                .noneMatch(line -> line.contains("java.awt.Toolkit") || line.contains(" sun.awt."));
    }

    private List<String> loadedBy(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xlog:class+load:file=" + log));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("vn.kehoach.cli.Main");
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(log);
    }
}
