package vn.kehoach.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The tool as a jar, a cache made of it by the Java that runs the tests, and that Java's log. */
class StartupCacheTest {
    private static final boolean AOT = Runtime.version().feature() >= 25;
    private static final String KIND = AOT ? ".aot" : ".jsa";
    private static final String VERSION = "kehoach 0.1.0\n";

    @TempDir private static Path folder;

    private static Path jar;
    private static Path cache;
    private static Run training;

    private record Run(int status, String output) {}

    @BeforeAll
    static void warm() throws Exception {
        jar = ToolJar.in(folder);
        cache = folder.resolve("startup/of-this-java" + KIND);
        training = java(List.of("-Dkehoach.startup=" + cache), "warm");
    }

    @Test
    void isMadeOnRequestAndAsOldAsItsJar() throws IOException {
        assertThat(training).isEqualTo(new Run(0, cache + "\n"));
        assertThat(Files.getLastModifiedTime(cache)).isEqualTo(Files.getLastModifiedTime(jar));
        assertThat(new StartupCache(cache, jar).isFresh()).isTrue();
        assertThat(cache.getParent()).isDirectoryNotContaining("glob:**.part*");
    }

    @Test
    void holdsTheClassesOfTheTool() throws Exception {
        Path log = folder.resolve("classes.log");

        Run run = java(List.of(use(cache), "-Xlog:class+load:file=" + log), "--version");

        assertThat(run).isEqualTo(new Run(0, VERSION));
        assertThat(Files.readAllLines(log))
                .filteredOn(line -> line.contains(" vn.kehoach.cli.") && !line.contains("$$Lambda"))
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.contains("source: shared objects file"));
    }

    @Test
    void isStaleOnceTheJarIsAnother() throws IOException {
        Path other = Files.copy(jar, folder.resolve("other.jar"));
        Files.setLastModifiedTime(other, FileTime.fromMillis(1_000));

        assertThat(new StartupCache(cache, other).isFresh()).isFalse();
        assertThat(new StartupCache(folder.resolve("none.aot"), jar).isFresh()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no cache at all", "cut"})
    void aDamagedOneIsPassedOverInSilence(String text) throws Exception {
        Path damaged = folder.resolve("damaged" + KIND);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (text.equals("cut")) {
            bytes = Files.readAllBytes(cache);
            bytes = Arrays.copyOf(bytes, bytes.length / 2);
        }
        Files.write(damaged, bytes);

        assertThat(java(List.of("-Xlog:disable", use(damaged)), "--version"))
                .isEqualTo(new Run(0, VERSION));
    }

    @Test
    void isNotBegunWhereTheDiskHasNoRoomForIt() throws Exception {
        StartupCache none = new StartupCache(folder.resolve("full/of-this-java" + KIND), jar);
        Training training = new Training(none, Long.MAX_VALUE);
        Files.createDirectories(none.file().getParent());
        for (String left : List.of(".part", ".part.config")) {
            Files.createFile(none.file().resolveSibling(none.file().getFileName() + left));
        }

        assertThat(training.run(folder.resolve("plans"))).isEqualTo(Training.Outcome.NO_ROOM);
        training.inBackground();

        assertThat(none.file().getParent()).isDirectoryNotContaining("glob:**.{aot,jsa,part}*");
        assertThat(folder.resolve("plans")).doesNotExist();
    }

    @Test
    void whoCannotMakeItSaysWhy() throws Exception {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");

        Run run = java(List.of("-Dkehoach.startup=" + taken.resolve("x" + KIND)), "warm");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.output())
                .contains("không tạo được tệp khởi động nhanh", "chỗ đó đã có thứ khác");
        assertThat(taken).hasContent("a file");
    }

    @Test
    void isMadeByOneProcessAtATime() throws Exception {
        Path file = folder.resolve("twice/of-this-java" + KIND);
        List<Process> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(start(List.of("-Dkehoach.startup=" + file), "warm", "--lang", "en"));
        }

        List<Run> runs = List.of(finish(both.get(0)), finish(both.get(1)));

        assertThat(runs).extracting(Run::status).containsOnly(0);
        assertThat(runs)
                .extracting(Run::output)
                .contains(file + "\n")
                .allMatch(
                        output -> output.equals(file + "\n") || output.contains("Another command"));
        assertThat(java(List.of(use(file)), "--version")).isEqualTo(new Run(0, VERSION));
    }

    @Test
    void whereItCannotBeWrittenTheReasonIsSaid() throws Exception {
        Path occupied = Files.createFile(folder.resolve("occupied"));

        Run run = java(List.of("-Dkehoach.startup=" + occupied.resolve("x" + KIND)), "warm");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.output()).contains("occupied").doesNotContain("Exception in");
    }

    @Test
    void withoutALauncherThereIsNone() throws Exception {
        Run run = java(List.of(), "warm", "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.output()).contains("KEHOACH_NO_CACHE");
    }

    private static String use(Path file) {
        return (AOT ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file;
    }

    private static Run java(List<String> options, String... arguments) throws Exception {
        return finish(start(options, arguments));
    }

    private static Process start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", jar.toString(), "vn.kehoach.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static Run finish(Process process) throws Exception {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), output);
    }
}
